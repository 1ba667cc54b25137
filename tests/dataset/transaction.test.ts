import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { readManifest } from '../../pipeline/dataset/open.ts'
import { begin, recover } from '../../pipeline/dataset/transaction.ts'

let folder: string
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
const write = (file: string, text: string) => writeFileSync(file, text)

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'depeche-'))
  write(path.join(folder, 'a'), 'old a')
  write(path.join(folder, 'b'), 'old b')
})

describe('a change of several files', () => {
  test('takes effect together, and leaves no scratch files', () => {
    const change = begin(folder)
    write(change.path('a'), 'new a')
    write(change.path('b'), 'new b')
    write(change.path('.scratch'), 'x')
    expect(read('a')).toBe('old a')
    change.commit()
    expect([read('a'), read('b')]).toEqual(['new a', 'new b'])
    expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
  })

  test('leaves the old files when it is dropped', () => {
    const change = begin(folder)
    write(change.path('a'), 'new a')
    change.abort()
    expect(read('a')).toBe('old a')
    expect(recover(folder)).toBeNull()
  })

  test('killed before it was complete: the old files stay', () => {
    write(begin(folder).path('a'), 'half of')
    expect(recover(folder)).toBe('dropped')
    expect([read('a'), read('b')]).toEqual(['old a', 'old b'])
    expect(existsSync(path.join(folder, '.next'))).toBe(false)
  })

  test('that fails while the files are moved is finished by the next run, and read by nobody before', () => {
    write(path.join(folder, 'manifest.json'), '{}')
    const change = begin(folder)
    write(change.path('a'), 'new a')
    write(change.path('b'), 'new b')
    rmSync(path.join(folder, 'b'))
    mkdirSync(path.join(folder, 'b', 'in the way'), { recursive: true })
    expect(() => change.commit()).toThrow()
    change.abort()
    expect(() => readManifest(folder)).toThrow('Run depeche extract again')
    rmSync(path.join(folder, 'b'), { recursive: true })
    expect(recover(folder)).toBe('finished')
    expect([read('a'), read('b')]).toEqual(['new a', 'new b'])
    expect(readManifest(folder)).toEqual({})
  })

  test('killed between two renames: the next run finishes it', () => {
    const change = begin(folder)
    write(change.path('b'), 'new b') // a was renamed already
    write(path.join(folder, 'a'), 'new a')
    write(change.path('COMPLETE'), '')
    expect(recover(folder)).toBe('finished')
    expect([read('a'), read('b')]).toEqual(['new a', 'new b'])
    expect(recover(folder)).toBeNull()
  })
})
