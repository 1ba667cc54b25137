import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { depeche, samples, temporaryFolder } from './depeche.ts'

const folder = path.join(temporaryFolder(), 'dataset')

beforeAll(() => {
  depeche('extract', samples(['a01', 'a04', 'a05', 'a36']), '--out', folder)
})

describe('depeche report', () => {
  test('writes the page into the dataset and prints its path', () => {
    const { stdout, stderr, status } = depeche('report', folder)
    expect(stderr).toBe('')
    expect(stdout.trim()).toBe(path.join(folder, 'report', 'index.html'))
    expect(readFileSync(stdout.trim(), 'utf8')).toContain('<script')
    expect(existsSync(path.join(folder, 'report', 'data', 'overview.js'))).toBe(true)
    expect(status).toBe(0)
  })

  test('a second one replaces it, elsewhere with --out; --json gives the path as data', () => {
    const out = path.join(temporaryFolder(), 'page')
    for (const _ of [1, 2]) {
      const { stdout, status } = depeche('report', folder, '--out', out, '--json')
      expect(status).toBe(0)
      expect(JSON.parse(stdout)).toEqual({ page: path.join(out, 'index.html') })
    }
  })

  test.each([
    ['a folder that holds no dataset', ['report', 'input'], 'holds no dataset'],
    [
      'a target that is a file',
      ['report', folder, '--out', 'README.md'],
      'README.md is a file; name a folder with --out',
    ],
    ['a target with other files', ['report', folder, '--out', 'input'], 'name another folder with --out'],
  ])('refuses %s, and says what to do', (_, args, message) => {
    const { status, stderr } = depeche(...args)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })
})
