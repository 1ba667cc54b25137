import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { lock } from '../../pipeline/dataset/lock.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'depeche-')), 'dataset')
  lock(folder)()
  file = path.join(folder, '.lock')
})

/** A process that has ended. */
const gone = (): number => spawnSync(process.execPath, ['-e', '']).pid
const hold = (holder: object) =>
  writeFileSync(file, JSON.stringify({ host: hostname(), started: null, ...holder }))

describe('the lock of a dataset', () => {
  test('is held by one run, in one process as well, until it is released', () => {
    const release = lock(folder)
    expect(() => lock(folder)).toThrow(`process ${process.pid}) is writing to ${folder}`)
    expect(() => lock(folder)).toThrow(`remove ${file}`)
    release()
    lock(folder)()
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    ['of a process that is gone', () => hold({ pid: gone() })],
    ['of a process whose number another has now', () => hold({ pid: process.pid, started: '1' })],
    ['that a kill left empty', () => writeFileSync(file, '')],
  ])('%s is taken over', (_, leave) => {
    leave()
    const release = lock(folder)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid })
    release()
    expect(existsSync(file)).toBe(false)
  })

  test('of a run on another machine is left to it', () => {
    hold({ host: 'elsewhere', pid: gone() })
    expect(() => lock(folder)).toThrow('on elsewhere')
  })

  test('is not released by a run that lost it', () => {
    const release = lock(folder)
    hold({ pid: process.ppid })
    release()
    expect(existsSync(file)).toBe(true)
  })
})
