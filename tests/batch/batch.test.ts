import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { extractBatch } from '../../pipeline/batch/index.ts'
import type { Article, InputErrorRecord, Manifest } from '../../pipeline/core/records.generated.ts'
import { FILES } from '../../pipeline/dataset/files.ts'
import type { Readable } from '../../pipeline/language/readable.ts'
import { dataset, records } from '../dataset/files.ts'

let folder: string
const at = (name: string) => path.join(folder, name)
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true })
  writeFileSync(at(name), text)
}
const extract = (
  inputs: string | readonly string[],
  out: string,
  options: { languages?: readonly Readable[]; dryRun?: boolean } = {},
) => extractBatch([inputs].flat().map(at), { out: at(out), concurrency: 1, ...options })
const articles = (out: string) => records<Article>(at(out), FILES.articles)
const refusals = (out: string) => records<InputErrorRecord>(at(out), FILES.errors)

const RECEIVED = 'Le président cubain a reçu jeudi à La Havane le ministre russe des Affaires étrangères.'
const VOTED = 'Le Sénat a adopté mardi à Paris la réforme des retraites, a annoncé son président.'

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'depeche-'))
})

describe('articles without ids', () => {
  test('of one file name, in any order of batches, give what one run over everything gives', async () => {
    write('d1/001.txt', RECEIVED)
    write('d2/001.txt', VOTED)
    write('d2/feed.jsonl', `${JSON.stringify({ text: RECEIVED })}\n${JSON.stringify({ text: VOTED })}\n`)
    for (const order of [
      ['d1', 'd2'],
      ['d2', 'd1'],
    ]) {
      for (const one of order) await extract(one, `grown-${order[0]}`)
    }
    await extract(['d1', 'd2'], 'whole')
    expect(articles('whole')).toHaveLength(4)
    expect(dataset(at('grown-d1'))).toEqual(dataset(at('whole')))
    expect(dataset(at('grown-d2'))).toEqual(dataset(at('whole')))
  })

  test('that come again on another day, in another line, are known', async () => {
    write('feed.jsonl', `${JSON.stringify({ text: RECEIVED })}\n`)
    await extract('feed.jsonl', 'out')
    write('feed.jsonl', `${JSON.stringify({ text: VOTED })}\n${JSON.stringify({ text: RECEIVED })}\n`)
    expect(await extract('feed.jsonl', 'out')).toMatchObject({ added: 1, known: 1, refused: [] })
  })
})

describe('a corrected article', () => {
  test('takes the place of the earlier one: the dataset is that of one run over the corrected whole', async () => {
    const metadata = (day: string) =>
      `${JSON.stringify({ file: 'a.txt', id: 'a', publishedAt: day })}\n${JSON.stringify({ file: 'b.txt', id: 'b' })}\n`
    write('in/a.txt', RECEIVED)
    write('in/b.txt', VOTED)
    write('in/c.txt', RECEIVED)
    write('in/metadata.jsonl', metadata('2018-11-02'))
    await extract('in', 'out')
    write('in/b.txt', `${VOTED} La grève continue.`)
    write(
      'in/metadata.jsonl',
      `${metadata('2018-11-09')}${JSON.stringify({ file: 'c.txt', source: 'Le Fil' })}\n`,
    )
    expect(await extract('in', 'out', { dryRun: true })).toMatchObject({ added: 0, updated: 3, known: 0 })
    expect(await extract('in', 'out')).toMatchObject({ added: 0, updated: 3, known: 0, refused: [] })
    await extract('in', 'whole')
    expect(dataset(at('out'))).toEqual(dataset(at('whole')))
    expect(articles('out').map(({ source }) => source)).toEqual([null, null, 'Le Fil'])
  })
})

test('the dataset and its report are no input: a second run over the folder adds nothing', async () => {
  write('in/a.txt', RECEIVED)
  write('in/sub/b.txt', VOTED)
  await extract('in', 'in/output')
  const before = dataset(at('in/output'))
  expect(await extract('in', 'in/output')).toMatchObject({ added: 0, updated: 0, known: 2, refused: [] })
  expect(dataset(at('in/output'))).toEqual(before)
})

describe('refusals of earlier batches', () => {
  test('stay until the file is mended or gone, by whatever path; so do those of metadata', async () => {
    write('in/a.txt', RECEIVED)
    write('in/b.txt', '')
    write('in/c.txt', '')
    write('in/metadata.jsonl', `${JSON.stringify({ file: 'a.txt', publishedAt: 'hier' })}\n`)
    write('other/d.txt', VOTED)
    write('other/e.txt', '')
    await extract(['in', 'other'], 'out')
    const names = () => refusals('out').map(({ file }) => path.relative(folder, file))
    expect(names()).toEqual(['in/b.txt', 'in/c.txt', 'in/metadata.jsonl', 'other/e.txt'])
    rmSync(at('in/c.txt'))
    await extract('other/d.txt', 'out')
    expect(names()).toEqual(['in/b.txt', 'in/metadata.jsonl', 'other/e.txt'])
    write('in/metadata.jsonl', '')
    write('in/b.txt', VOTED)
    await extract('./other/../in', 'out')
    expect(names()).toEqual(['other/e.txt'])
    await extractBatch([path.relative(process.cwd(), at('other'))], { out: at('out'), concurrency: 1 })
    expect(refusals('out')).toHaveLength(1)
  })
})

describe('a dataset that was made otherwise', () => {
  const manifest = (out: string) =>
    JSON.parse(readFileSync(path.join(at(out), FILES.manifest), 'utf8')) as Manifest

  test('by other languages: its articles are extracted anew, from the texts in it', async () => {
    write('in/a.txt', RECEIVED)
    write('in/b.txt', 'Non, 12.')
    write('later/c.txt', VOTED)
    expect(await extract('in', 'out', { languages: ['fra'] })).toMatchObject({
      added: 2,
      skipped: new Map([['language-unknown', 1]]),
    })
    expect(articles('out').map(({ skipReason }) => skipReason)).toEqual([null, 'language-unknown'])
    rmSync(at('in'), { recursive: true })
    expect(await extract('later', 'out', { dryRun: true })).toMatchObject({ added: 1, renewed: 2 })
    expect(await extract('later', 'out')).toMatchObject({ added: 1, renewed: 2 })
    write('in/a.txt', RECEIVED)
    write('in/b.txt', 'Non, 12.')
    await extract(['in', 'later'], 'whole')
    expect(dataset(at('out'))).toEqual(dataset(at('whole')))
    expect(await extract('later', 'out')).toMatchObject({ known: 1, renewed: 0 })
  })

  test('by another version: its articles are extracted anew', async () => {
    write('in/a.txt', RECEIVED)
    await extract('in', 'out')
    const whole = dataset(at('out'))
    const old = manifest('out')
    write(`out/${FILES.manifest}`, JSON.stringify({ ...old, version: '0.0.1' }))
    write(`out/${FILES.articles}`, `${JSON.stringify({ ...articles('out')[0], dates: [] })}\n`)
    expect(await extract('in', 'out')).toMatchObject({ known: 1, renewed: 1 })
    expect(dataset(at('out'))).toEqual(whole)
  })
})

test('a damaged dataset stays as it is, and the damage is named', async () => {
  write('in/a.txt', RECEIVED)
  write('later/b.txt', VOTED)
  await extract('in', 'out')
  appendFileSync(path.join(at('out'), FILES.articles), '{"id":"b\n')
  const before = dataset(at('out'))
  await expect(extract('later', 'out')).rejects.toThrow(`${FILES.articles}:2 is damaged`)
  expect(dataset(at('out'))).toEqual(before)
})
