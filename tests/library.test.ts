/** What `import … from 'depeche'` gives, used as a program would. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, expectTypeOf, test } from 'vitest'
import {
  type Article,
  type BatchOptions,
  datesStage,
  entitiesStage,
  extractArticle,
  extractBatch,
  type IngestItem,
  type IngestOptions,
  InputError,
  type InputErrorCode,
  type InputFile,
  type ListResult,
  morphologyStage,
  pipeline,
  readInputs,
  reading,
  type Source,
  type SourceNames,
  sourceArticle,
  stage,
  tokensStage,
  uniteArticles,
} from '../pipeline/index.ts'

const read = (id: string, source: string, text: string): Article =>
  extractArticle(sourceArticle({ id, source, text, publishedAt: '2025-03-14' }))

const REPORTS = [
  read(
    'a',
    "L'Écho",
    'Le président vietnamien, Tran Quoc Hieu, a reçu jeudi à Hanoï le vice-ministre russe Dmitri Savelnikov.',
  ),
  read(
    'b',
    'La Gazette',
    'Dimitri Savelnikov, le vice-ministre russe, a été reçu jeudi à Hanoï par le président Tran Quoc Hieu.',
  ),
]

test('articles in memory are united as those of a dataset are', () => {
  const { people, events } = uniteArticles(REPORTS)
  const russian = people.filter(({ country }) => country === 'RU')
  expect(russian.map(({ articles }) => articles.map(({ article }) => article))).toEqual([['a', 'b']])
  const [meeting] = events.filter(({ type }) => type === 'CONSULT')
  expect(meeting?.sources).toEqual(["L'Écho", 'La Gazette'])
})

test('the order of the articles changes nothing', () => {
  expect(uniteArticles(REPORTS.toReversed())).toEqual(uniteArticles(REPORTS))
})

test('an article given twice is refused: its events would count as told by two', () => {
  const [first, second] = REPORTS as [Article, Article]
  const twice = () => uniteArticles([first, second, first])
  expect(twice).toThrow(InputError)
  expect(twice).toThrow(expect.objectContaining({ code: 'duplicate-id', file: 'a', field: 'id' }))
})

test('known persons are given as the text of their file', () => {
  const known = JSON.stringify({ id: 'Q1', names: ['Dmitri Savelnikov'], country: 'RU' })
  expect(uniteArticles(REPORTS, known).people.map(({ authority }) => authority)).toContain('Q1')
  expect(() => uniteArticles(REPORTS, 'known.jsonl')).toThrow(InputError)
})

test('a batch needs no more than inputs and a folder', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'depeche-'))
  const file = path.join(folder, 'a.txt')
  writeFileSync(file, 'Le maire part lundi à Lyon avec ses adjoints.')
  const { added } = await extractBatch([file], { out: path.join(folder, 'out') })
  expect(added).toBe(1)
})

test('every type that a function takes or gives has a name to import', () => {
  expectTypeOf(readInputs).toBeCallableWith({} as ListResult, {} as IngestOptions)
  expectTypeOf(readInputs).returns.toEqualTypeOf<AsyncGenerator<IngestItem>>()
  expectTypeOf<IngestOptions['stdin']>().toEqualTypeOf<Source | undefined>()
  expectTypeOf<ListResult['files'][number]>().toEqualTypeOf<InputFile>()
  expectTypeOf<BatchOptions['sources']>().toEqualTypeOf<SourceNames | undefined>()
  expectTypeOf<InputError['code']>().toEqualTypeOf<InputErrorCode>()
})

test('languages to read can be chosen, and stages watched', () => {
  const stages: string[] = []
  const article = sourceArticle({ id: 'c', text: 'Le maire part lundi à Lyon avec ses adjoints.' })
  extractArticle(article, { onStage: (stage) => stages.push(stage) })
  expect(stages.at(-1)).toBe('events')
  expect(extractArticle(article, { languages: ['mul'] }).status).toBe('skipped')
})

const ARTICLE = sourceArticle({
  id: 'd',
  text: 'Le maire est parti mardi. Il revient le 20 mars à Lyon.',
  publishedAt: '2025-03-14',
})

test('a pipeline of some stages gives their layers as the whole one does', () => {
  const onlyDates = reading.add(tokensStage).add(morphologyStage).add(entitiesStage).add(datesStage)
  const { doc } = onlyDates.run(ARTICLE)
  expect(doc.dates.map(({ value }) => value)).toEqual(['2025-03-11', '2025-03-20'])
  expect(doc.dates).toEqual(extractArticle(ARTICLE).dates)
  expect(doc).not.toHaveProperty('people')
})

test('a stage of one’s own stands in for one of ours', () => {
  const lines = stage({
    name: 'sentences',
    needs: [],
    run: ({ text }) => [{ start: 0, end: text.length, kind: 'body', block: 0, paragraph: 0 }],
  })
  const { doc } = pipeline().add(lines).add(tokensStage).run(ARTICLE)
  expect(doc.tokens.ranges).toEqual([{ from: 0, to: doc.tokens.all.length }])
  expect(doc.tokens.all.at(-1)?.end).toBe(ARTICLE.text.length)
})
