/**
 * An article is hostile input: every regular expression that reads one must take time linear in the text's length.
 * Static analysis (scslre) looks at all of them: literals in the source, patterns of rules, and what else is built
 * from lexicons when the program loads. Rules' patterns are also run over long text made to provoke backtracking.
 */
import { readFileSync } from 'node:fs'
import { analyse } from 'scslre'
import { globSync } from 'tinyglobby'
import { parseSync } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

interface Found {
  readonly owner: string
  readonly regex: RegExp
}

const { compiled, built, Native } = vi.hoisted(() => {
  const compiled: Found[] = []
  const built: Found[] = []
  const Native = RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, self) {
      const regex = Reflect.construct(target, args, self)
      const owner = /pipeline\/[^:)]+/.exec(new Error().stack?.split('\n')[2] ?? '')?.[0]
      if (owner && owner !== 'pipeline/core/pattern.ts') built.push({ owner, regex })
      return regex
    },
  })
  return { compiled, built, Native }
})

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

/** Literals that read no more than so many characters, whatever the article. */
const SHORT: Readonly<Record<string, string>> = {
  'pipeline/core/rule.ts': 'reads the examples of rules',
  'pipeline/layout/menu.ts': 'reads lines of at most 300 characters',
}

/** The regular expressions of a syntax tree. */
function* literalsOf(node: unknown): Generator<RegExp> {
  if (node === null || typeof node !== 'object') return
  if ('regex' in node && node.regex) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string }
    yield new Native(pattern, flags)
  } else for (const child of Object.values(node)) yield* literalsOf(child)
}

const literals = (): Found[] =>
  globSync('pipeline/**/*.ts').flatMap((owner) => {
    const { program } = parseSync(owner, readFileSync(owner, 'utf8'), { lang: 'ts' })
    return [...literalsOf(program)].map((regex) => ({ owner, regex }))
  })

/** What backtracks; `anywhere` also what does so only because a match may begin at every character. */
const slow = (all: readonly Found[], anywhere: boolean): string[] =>
  all.flatMap(({ owner, regex }) => {
    const { reports } = analyse(regex, { reportTypes: { Move: anywhere } })
    return reports.map(({ type, character }) => `${owner} ${regex}: ${type} ${character.pick}`)
  })

const UNITS = ['a', ' ', '1 ', '-', 'de la ', '«', 'janvier ', ', ']
const LENGTH = 100_000

describe('patterns', () => {
  beforeAll(async () => {
    await import('../pipeline/stages.ts')
    await import('../pipeline/ingest/index.ts')
    await import('../pipeline/corpus/index.ts')
  })
  afterAll(() => {
    globalThis.RegExp = Native
  })

  test('of rules do not backtrack super-linearly', () => {
    expect(compiled.length).toBeGreaterThan(20)
    expect(slow(compiled, false)).toEqual([])
  })

  test('built at load do not', () => {
    expect(built.length).toBeGreaterThan(20)
    expect(slow(built, true)).toEqual([])
  })

  test('in the source do not, wherever they begin', () => {
    const all = literals()
    expect(all.length).toBeGreaterThan(100)
    expect(slow(all, true).filter((found) => !((found.split(' ', 1)[0] as string) in SHORT))).toEqual([])
  })

  test.each(UNITS)('of rules end on long text of « %s »', (unit) => {
    const text = unit.repeat(LENGTH / unit.length)
    const ended = compiled.filter(({ regex }) => text.replace(regex, '').length <= text.length)
    expect(ended.length).toBe(compiled.length)
  })
})
