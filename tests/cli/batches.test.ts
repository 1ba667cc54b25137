import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { lock } from '../../pipeline/dataset/lock.ts'
import { dataset, depeche, killAfter, records, samples, temporaryFolder } from './depeche.ts'

const out = () => path.join(temporaryFolder(), 'dataset')
const FIRST = ['a01', 'a04', 'a08', 'a11', 'a35', 'a39']
const SECOND = ['a02', 'a03', 'a05', 'a06', 'a37', 'a40', 'a41']

describe('batches into one dataset', () => {
  test('give byte for byte what one run over everything gives', () => {
    const [grown, whole] = [out(), out()]
    const [first, second] = [samples(FIRST), samples(SECOND)]
    depeche('extract', first, '--out', grown)
    depeche('extract', second, '--out', grown)
    depeche('extract', first, second, '--out', whole)
    expect(dataset(grown)).toEqual(dataset(whole))
  })

  test('read only what is new', () => {
    const folder = out()
    depeche('extract', samples(FIRST), '--out', folder)
    const before = dataset(folder)
    const again = JSON.parse(depeche('extract', samples(FIRST), '--out', folder, '--json').stdout)
    expect(again).toMatchObject({ added: 0, known: FIRST.length })
    expect(dataset(folder)).toEqual(before)
  })

  test('--dry-run says what would be new and writes nothing', () => {
    const folder = out()
    expect(depeche('extract', samples(FIRST), '--out', folder, '--dry-run').stdout).toContain(
      '6 new articles',
    )
    expect(existsSync(folder)).toBe(false)
    depeche('extract', samples(FIRST), '--out', folder)
    const before = dataset(folder)
    const { stdout } = depeche('extract', samples(['a01', 'a02', 'a03']), '--out', folder, '--dry-run')
    expect(stdout).toContain('2 new articles')
    expect(stdout).toContain('1 in the dataset already')
    expect(dataset(folder)).toEqual(before)
  })

  test('a later version of an article replaces the one in the dataset, and the summary says so', () => {
    const [folder, whole] = [out(), out()]
    const articles = samples(['a01', 'a02'])
    depeche('extract', articles, '--out', folder)
    writeFileSync(path.join(articles, 'a01.txt'), 'Le Sénat a rejeté le texte mercredi soir.')
    const { stdout } = depeche('extract', articles, '--out', folder, '--dry-run')
    expect(stdout).toContain('0 new articles')
    expect(stdout).toContain('1 updated')
    const run = depeche('extract', articles, '--out', folder)
    expect(run).toMatchObject({ status: 0, stdout: expect.stringContaining('1 updated') })
    depeche('extract', articles, '--out', whole)
    expect(dataset(folder)).toEqual(dataset(whole))
  })

  test('a refused file leaves errors.jsonl once it is mended', () => {
    const folder = out()
    const articles = samples(['a01'])
    writeFileSync(path.join(articles, 'b.txt'), '')
    expect(depeche('extract', articles, '--out', folder).status).toBe(1)
    writeFileSync(path.join(articles, 'b.txt'), 'Le Sénat a rejeté le texte mercredi soir.')
    expect(depeche('extract', articles, '--out', folder).status).toBe(0)
    expect(records(folder, 'errors.jsonl')).toEqual([])
  })

  test('two runs at once: the second says who holds the dataset', () => {
    const folder = out()
    depeche('extract', samples(['a01']), '--out', folder)
    const release = lock(folder)
    const { status, stderr } = depeche('extract', samples(['a02']), '--out', folder)
    release()
    expect(stderr).toContain(`Another run (process ${process.pid}) is writing`)
    expect(status).toBe(2)
  })
})

test('worker threads, which start with larger batches, change nothing', () => {
  const file = path.join(temporaryFolder(), 'many.jsonl')
  const record = (i: number) => ({
    id: `r${i}`,
    text: `Le maire de Vannac a reçu ${i} pétitions mardi.`,
    publishedAt: '2024-05-02',
  })
  writeFileSync(file, Array.from({ length: 230 }, (_, i) => `${JSON.stringify(record(i))}\n`).join(''))
  const [one, two] = [out(), out()]
  depeche('extract', file, '--out', one, '--concurrency', '1')
  depeche('extract', file, '--out', two, '--concurrency', '2')
  expect(records(two, 'articles.jsonl')).toHaveLength(230)
  expect(dataset(two)).toEqual(dataset(one))
})

test('a run killed at any moment leaves a dataset that the next run completes', async () => {
  const [whole, killed] = [out(), out()]
  const [first, second] = [samples(FIRST), samples(SECOND)]
  depeche('extract', first, second, '--out', whole)
  depeche('extract', first, '--out', killed)
  const before = dataset(killed)
  const after = dataset(whole)
  // From the start of the process to beyond its end, at moments spread by the golden ratio.
  for (let i = 1; i <= 12; i++) {
    const ended = await killAfter(Math.round(((i * 0.618034) % 1) * 2500), 'extract', second, '--out', killed)
    const now = dataset(killed)
    const half = existsSync(path.join(killed, '.next', 'COMPLETE')) // between two renames: the next run finishes it
    if (!half) expect([before, after]).toContainEqual(now)
    if (ended === 'ended') expect(now).toEqual(after)
  }
  expect(depeche('extract', second, '--out', killed).status).toBe(0)
  expect(dataset(killed)).toEqual(after)
}, 300_000)
