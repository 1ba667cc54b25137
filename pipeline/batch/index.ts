/**
 * A batch: new articles into a dataset, as one atomic change. The result does not depend on the order of the files,
 * on the concurrency, or on how the articles were cut into batches.
 */
import type { SourceArticle } from '../core/doc.ts'
import type { InputError } from '../core/errors.ts'
import type { InputErrorRecord, Manifest } from '../core/records.generated.ts'
import { lock } from '../dataset/lock.ts'
import { manifestOf, readErrors } from '../dataset/open.ts'
import { recover } from '../dataset/transaction.ts'
import { contentDigest } from '../extract.ts'
import { readInputs } from '../ingest/index.ts'
import { READ_BY_DEFAULT, type Readable } from '../language/readable.ts'
import { authorityText } from './corpus.ts'
import { mapOrdered } from './ordered.ts'
import { type Extractor, makeExtractor } from './pool.ts'
import { BatchResult } from './result.ts'
import { type SourceNames, withSource } from './sources.ts'
import { Staging } from './staging.ts'
import type { Extracted, Failed } from './worker.ts'

export interface BatchOptions {
  /** Folder of the dataset; made when missing, added to when it holds one. */
  readonly out: string
  /** Articles in work at once, and threads. 1 runs in this thread. */
  readonly concurrency: number
  /** Largest text of one article, in bytes. */
  readonly maxBytes?: number
  /** JSONL of known persons to link to. */
  readonly authority?: string
  /** Articles of which languages are extracted, the others being skipped; default `READ_BY_DEFAULT`. */
  readonly languages?: readonly Readable[]
  /** Names of sources for articles that give none. */
  readonly sources?: SourceNames
  /** Only say what would be new. */
  readonly dryRun?: boolean
  /** Called after each input with the file it came from. */
  readonly onInput?: (file: string, result: BatchResult) => void
}

const toRecord = (error: InputError, stage: string): InputErrorRecord => ({
  file: error.file,
  line: error.line,
  field: error.field,
  stage,
  code: error.code,
  message: error.message,
})

const alreadyTaken = ({ id }: SourceArticle): string =>
  `The dataset holds another article with the id "${id}". Give this one an id of its own in metadata.jsonl.`

const internal = ({ failure }: Failed): string =>
  `The program failed on this article; please report it with the text. ${failure}`

type Outcome =
  | { kind: 'known' | 'new'; file: string }
  | { kind: 'refused'; file: string; error: InputErrorRecord }
  | { kind: 'extracted'; file: string; record: Extracted }

/** What the dataset knows of its articles, by id. */
type Known = ReadonlyMap<string, string>

const knownArticles = (manifest: Manifest | null): Known =>
  new Map(manifest?.inputs.map(({ id, digest: content }) => [id, content]))

async function* outcomes(
  inputs: readonly string[],
  options: BatchOptions,
  known: Known,
  extractor: Extractor | null,
): AsyncGenerator<Outcome> {
  const items = readInputs(inputs, options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes })
  yield* mapOrdered(items, options.concurrency, async (item): Promise<Outcome> => {
    if (item.kind === 'refused')
      return { kind: 'refused', file: item.error.file, error: toRecord(item.error, 'ingest') }
    const { file, line } = item
    const article = withSource(item.article, file, options.sources ?? {})
    const refuse = (stage: string, code: InputErrorRecord['code'], message: string): Outcome => ({
      kind: 'refused',
      file,
      error: { file, line, field: code === 'duplicate-id' ? 'id' : null, stage, code, message },
    })
    const before = known.get(article.id)
    if (before === contentDigest(article)) return { kind: 'known', file }
    if (before !== undefined) return refuse('dataset', 'duplicate-id', alreadyTaken(article))
    if (!extractor) return { kind: 'new', file }
    const record: Extracted | Failed = await extractor.run(article)
    return 'failure' in record
      ? refuse('extraction', 'internal', internal(record))
      : { kind: 'extracted', file, record }
  })
}

/**
 * Reads `inputs` into the dataset. Bad inputs are counted and listed in errors.jsonl; the rest goes on.
 * Throws `UsageError` for paths that do not exist and for a folder that cannot be written.
 */
export async function extractBatch(inputs: readonly string[], options: BatchOptions): Promise<BatchResult> {
  if (options.dryRun) return dryRun(inputs, options)
  const release = lock(options.out)
  try {
    recover(options.out)
    return await run(inputs, options)
  } finally {
    release()
  }
}

async function dryRun(inputs: readonly string[], options: BatchOptions): Promise<BatchResult> {
  const result = new BatchResult()
  for await (const outcome of outcomes(inputs, options, knownArticles(manifestOf(options.out)), null)) {
    result.count(outcome)
    options.onInput?.(outcome.file, result)
  }
  return result
}

async function run(inputs: readonly string[], options: BatchOptions): Promise<BatchResult> {
  const result = new BatchResult()
  const manifest = manifestOf(options.out)
  const authority = options.authority === undefined ? null : authorityText(options.authority)
  const languages = options.languages ?? READ_BY_DEFAULT
  const staging = new Staging(options.out)
  const extractor = await makeExtractor(options.concurrency, languages)
  try {
    const read = new Set<string>()
    for await (const outcome of outcomes(inputs, options, knownArticles(manifest), extractor)) {
      read.add(outcome.file)
      if (outcome.kind === 'extracted') staging.add(outcome.record)
      if (outcome.kind === 'refused') staging.refuse(outcome.error)
      result.count(outcome)
      options.onInput?.(outcome.file, result)
    }
    // What an earlier batch refused stays listed, unless its file was read again now.
    for (const error of await readErrors(options.out)) if (!read.has(error.file)) staging.refuse(error)
    await staging.finish({ authority, languages }, result)
    return result
  } catch (error) {
    staging.abort()
    throw error
  } finally {
    await extractor.close()
  }
}
