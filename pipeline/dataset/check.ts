/** Checks a dataset: every record against its schema, every offset against its text, every reference between files. */
import type { Article, Event, PersonRecord } from '../core/records.generated.ts'
import { contains, type TextSpan } from '../core/span.ts'
import { validator } from '../core/validate.ts'
import { type DatasetFile, datasetPath, FILES, SCHEMA_OF } from './files.ts'
import { readLines } from './lines.ts'
import { readManifest } from './open.ts'
import { type Complain, References } from './references.ts'

export interface DatasetProblem {
  readonly file: string
  /** One-based; null for the file as a whole. */
  readonly line: number | null
  readonly field: string
  readonly message: string
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

function checkOffsets(article: Article, complain: Complain): void {
  for (const layer of ['dates', 'people', 'quotes', 'events', 'diagnostics'] as const)
    for (const [field, span] of spans(article[layer], layer))
      if (article.text.slice(span.start, span.end) !== span.text && layer !== 'diagnostics')
        complain(field, `Expected text[${span.start}, ${span.end}) to be "${span.text}"`)
  const whole = { start: 0, end: article.text.length }
  for (const [at, sentence] of article.sentences.entries())
    if (!contains(whole, sentence) || sentence.start >= sentence.end)
      complain(`sentences[${at}]`, `Expected a span within the text of ${article.text.length} units`)
}

function checkRecord(file: DatasetFile, record: unknown, references: References, complain: Complain): void {
  if (file === 'articles') {
    checkOffsets(record as Article, complain)
    references.article(record as Article, complain)
  }
  if (file === 'events') references.event(record as Event, complain)
  if (file === 'people') references.person(record as PersonRecord, complain)
}

/** What is wrong in a file; what `references` finds later goes into the same list. */
async function checkLines(
  folder: string,
  file: DatasetFile,
  references: References,
): Promise<DatasetProblem[]> {
  const validate = validator(SCHEMA_OF[file])
  const found: DatasetProblem[] = []
  let number = 0
  for await (const text of readLines(datasetPath(folder, file))) {
    const line = ++number
    const before = found.length
    const complain: Complain = (field, message) => found.push({ file: FILES[file], line, field, message })
    try {
      const record: unknown = JSON.parse(text)
      for (const { field, message } of validate(record)) complain(field, message)
      if (found.length === before) checkRecord(file, record, references, complain)
    } catch (error) {
      complain('', `Expected a JSON object: ${(error as Error).message}`)
    }
  }
  return found
}

/** Gives what is wrong in a dataset, file by file. Throws `UsageError` when `folder` holds none. */
export async function checkDataset(folder: string): Promise<readonly DatasetProblem[]> {
  const manifest = readManifest(folder)
  const found: DatasetProblem[] = []
  const complain: Complain = (field, message) =>
    found.push({ file: FILES.manifest, line: null, field, message })
  for (const { field, message } of validator('manifest')(manifest)) complain(field, message)
  const isManifest = found.length === 0
  const references = new References()
  const byFile: DatasetProblem[][] = []
  for (const file of ['articles', 'events', 'people', 'errors'] as const)
    byFile.push(await checkLines(folder, file, references))
  if (isManifest) {
    references.finish(manifest, complain)
    const { articles } = manifest.counts
    if (articles !== references.articles.size)
      complain(
        'counts.articles',
        `Expected ${references.articles.size}, the number of articles; it is ${articles}`,
      )
  }
  return [...byFile.flat(), ...found]
}
