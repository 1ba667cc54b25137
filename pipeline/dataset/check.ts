/** Checks a dataset: every record against its schema, every offset against its text, every reference between files. */
import type { Article, Event, PersonRecord } from '../core/records.generated.ts'
import { contains, type TextSpan } from '../core/span.ts'
import { validator } from '../core/validate.ts'
import { type DatasetFile, datasetPath, FILES, SCHEMA_OF } from './files.ts'
import { readLines } from './lines.ts'
import { readManifest } from './open.ts'

export interface DatasetProblem {
  readonly file: string
  /** One-based; null for the file as a whole. */
  readonly line: number | null
  readonly field: string
  readonly message: string
}

type Complain = (field: string, message: string) => void

/** Ids of what articles hold, for checking the references of events and people. */
interface Index {
  readonly articles: Map<
    string,
    {
      readonly people: ReadonlySet<string>
      readonly events: ReadonlySet<string>
      readonly quotes: ReadonlySet<string>
    }
  >
}

/** Every span with words in a record, with the path to it. */
function* spans(value: unknown, path: string): Generator<[string, TextSpan]> {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* spans(item, `${path}[${at}]`)
  else if (value !== null && typeof value === 'object') {
    const record = value as Record<string, unknown>
    if (typeof record.start === 'number' && typeof record.end === 'number' && typeof record.text === 'string')
      yield [path, record as unknown as TextSpan]
    for (const [key, inner] of Object.entries(record))
      yield* spans(inner, path === '' ? key : `${path}.${key}`)
  }
}

function checkArticle(article: Article, index: Index, complain: Complain): void {
  if (index.articles.has(article.id))
    complain('id', `Expected ids to be unique; "${article.id}" stands twice`)
  for (const layer of ['dates', 'people', 'quotes', 'events', 'diagnostics'] as const)
    for (const [field, span] of spans(article[layer], layer))
      if (article.text.slice(span.start, span.end) !== span.text && layer !== 'diagnostics')
        complain(field, `Expected text[${span.start}, ${span.end}) to be "${span.text}"`)
  const whole = { start: 0, end: article.text.length }
  for (const [at, sentence] of article.sentences.entries())
    if (!contains(whole, sentence) || sentence.start >= sentence.end)
      complain(`sentences[${at}]`, `Expected a span within the text of ${article.text.length} units`)
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id))
  index.articles.set(article.id, {
    people: ids(article.people),
    events: ids(article.events),
    quotes: ids(article.quotes),
  })
}

function checkEvent(event: Event, index: Index, complain: Complain): void {
  for (const [at, { article, event: id }] of event.mentions.entries())
    if (!index.articles.get(article)?.events.has(id))
      complain(`mentions[${at}]`, `Expected article "${article}" to hold an event "${id}"`)
}

function checkPerson(person: PersonRecord, index: Index, complain: Complain): void {
  for (const [at, { article, person: id }] of person.articles.entries())
    if (!index.articles.get(article)?.people.has(id))
      complain(`articles[${at}]`, `Expected article "${article}" to hold a person "${id}"`)
  for (const [at, { article, quote }] of person.quotes.entries())
    if (!index.articles.get(article)?.quotes.has(quote))
      complain(`quotes[${at}]`, `Expected article "${article}" to hold a quote "${quote}"`)
}

function checkRecord(file: DatasetFile, record: unknown, index: Index, complain: Complain): void {
  if (file === 'articles') checkArticle(record as Article, index, complain)
  if (file === 'events') checkEvent(record as Event, index, complain)
  if (file === 'people') checkPerson(record as PersonRecord, index, complain)
}

async function* checkLines(folder: string, file: DatasetFile, index: Index): AsyncGenerator<DatasetProblem> {
  const validate = validator(SCHEMA_OF[file])
  let line = 0
  for await (const text of readLines(datasetPath(folder, file))) {
    line++
    const found: DatasetProblem[] = []
    const complain: Complain = (field, message) => found.push({ file: FILES[file], line, field, message })
    try {
      const record: unknown = JSON.parse(text)
      for (const { field, message } of validate(record)) complain(field, message)
      if (found.length === 0) checkRecord(file, record, index, complain)
    } catch (error) {
      complain('', `Expected a JSON object: ${(error as Error).message}`)
    }
    yield* found
  }
}

/** Yields what is wrong in a dataset, file by file. Throws `UsageError` when `folder` holds none. */
export async function* checkDataset(folder: string): AsyncGenerator<DatasetProblem> {
  const manifest = readManifest(folder)
  for (const { field, message } of validator('manifest')(manifest))
    yield { file: FILES.manifest, line: null, field, message }
  const index: Index = { articles: new Map() }
  for (const file of ['articles', 'events', 'people', 'errors'] as const)
    yield* checkLines(folder, file, index)
  if (manifest.counts?.articles !== index.articles.size)
    yield {
      file: FILES.manifest,
      line: null,
      field: 'counts.articles',
      message: `Expected ${index.articles.size}, the number of articles; it is ${manifest.counts?.articles}`,
    }
}
