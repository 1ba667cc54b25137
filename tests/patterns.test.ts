/**
 * Every pattern that the program compiles must be linear in the length of the text: an article is hostile input.
 * Checked twice: by static analysis (scslre), and by running each over long text made to provoke backtracking, where
 * a quadratic pattern would not end within the time limit of a test.
 */
import { analyse } from 'scslre'
import { beforeAll, describe, expect, test, vi } from 'vitest'

const compiled = vi.hoisted(() => [] as { owner: string; regex: RegExp }[])

vi.mock('../pipeline/core/pattern.ts', async (original) => {
  const real = await original<typeof import('../pipeline/core/pattern.ts')>()
  return {
    ...real,
    compilePattern: (...args: Parameters<typeof real.compilePattern>) => {
      const regex = real.compilePattern(...args)
      compiled.push({ owner: args[2], regex })
      return regex
    },
  }
})

const UNITS = ['a', ' ', '1 ', '-', 'de la ', '«', 'janvier ', ', ']
const LENGTH = 100_000

describe('patterns', () => {
  beforeAll(async () => {
    await import('../pipeline/stages.ts')
  })

  test('there are some', () => expect(compiled.length).toBeGreaterThan(20))

  test('none backtracks super-linearly, by static analysis', () => {
    const slow = compiled.flatMap(({ owner, regex }) => {
      const { reports } = analyse(regex, { reportTypes: { Move: false } })
      return reports.map(({ type, character }) => `${owner}: ${type} ${character.pick}`)
    })
    expect(slow).toEqual([])
  })

  test.each(UNITS)('each ends on long text of « %s »', (unit) => {
    const text = unit.repeat(LENGTH / unit.length)
    const ended = compiled.filter(({ regex }) => text.replace(regex, '').length <= text.length)
    expect(ended.length).toBe(compiled.length)
  })
})
