/**
 * A batch: new articles, and later versions of known ones, into a dataset, as one atomic change. The result does not
 * depend on the order of the files, on the concurrency, or on how the articles were cut into batches.
 */
import { availableParallelism } from 'node:os'
import { contentDigest } from '../content-digest.ts'
import { InputError } from '../core/errors.ts'
import type { InputErrorRecord, Manifest } from '../core/records.generated.ts'
import { lock } from '../dataset/lock.ts'
import { manifestOf, readErrors } from '../dataset/open.ts'
import { recover } from '../dataset/transaction.ts'
import { type ListResult, listInputs, readInputs } from '../ingest/index.ts'
import { READ_BY_DEFAULT, type Readable } from '../language/readable.ts'
import { authorityText } from './corpus.ts'
import { isProducedAlike } from './manifest.ts'
import { mapOrdered } from './ordered.ts'
import { type Extractor, makeExtractor } from './pool.ts'
import { makeStands } from './refusals.ts'
import { internal, oldArticles } from './renewal.ts'
import { BatchResult } from './result.ts'
import { type SourceNames, withSource } from './sources.ts'
import { Staging } from './staging.ts'
import type { Extracted } from './worker.ts'

export interface BatchOptions {
  /** Folder of the dataset; made when missing, added to when it holds one. */
  readonly out: string
  /** Articles in work at once, and threads; default the processors. 1 runs in this thread. */
  readonly concurrency?: number
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

type Settled = BatchOptions & Required<Pick<BatchOptions, 'concurrency'>>

const toRecord = (error: InputError, stage: string): InputErrorRecord => ({
  file: error.file,
  line: error.line,
  field: error.field,
  severity: error.severity,
  stage,
  code: error.code,
  message: error.message,
})

type Outcome =
  /** In the dataset, or read in this run, as it is. */
  | { kind: 'known'; file: string }
  | { kind: 'refused'; file: string; error: InputErrorRecord }
  /** New, or a later version of one in the dataset. Without a record in a dry run. */
  | { kind: 'added' | 'updated'; file: string; id: string; record: Extracted | null }

/** What the dataset knows of its articles, by id. */
type Known = ReadonlyMap<string, string>

const knownArticles = (manifest: Manifest | null): Known =>
  new Map(manifest?.inputs.map(({ id, digest: content }) => [id, content]))

async function* outcomes(
  inputs: ListResult,
  options: Settled,
  known: Known,
  extractor: Extractor | null,
): AsyncGenerator<Outcome> {
  const items = readInputs(inputs, options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes })
  yield* mapOrdered(items, options.concurrency, async (item): Promise<Outcome> => {
    if (item.kind === 'refused')
      return { kind: 'refused', file: item.error.file, error: toRecord(item.error, 'ingest') }
    const { file } = item
    if (item.kind === 'repeated') return { kind: 'known', file }
    const article = withSource(item.article, file, options.sources ?? {})
    const { id } = article
    const before = known.get(id)
    if (before === contentDigest(article)) return { kind: 'known', file }
    const record = extractor ? await extractor.run(article) : null
    if (record === null || !('failure' in record))
      return { kind: before === undefined ? 'added' : 'updated', file, id, record }
    const error = new InputError('internal', internal(record), { file, line: item.line })
    return { kind: 'refused', file, error: toRecord(error, 'extraction') }
  })
}

/**
 * Reads `inputs` into the dataset. Bad inputs are counted and listed in errors.jsonl; the rest goes on.
 * Throws `UsageError` for paths that do not exist and for a folder that cannot be written.
 */
export async function extractBatch(inputs: readonly string[], given: BatchOptions): Promise<BatchResult> {
  const options = { ...given, concurrency: given.concurrency ?? availableParallelism() }
  if (options.dryRun) return dryRun(inputs, options)
  const release = lock(options.out)
  try {
    recover(options.out)
    return await run(inputs, options)
  } finally {
    release()
  }
}

async function dryRun(inputs: readonly string[], options: Settled): Promise<BatchResult> {
  const result = new BatchResult()
  const manifest = manifestOf(options.out)
  const list = await listInputs(inputs)
  for await (const outcome of outcomes(list, options, knownArticles(manifest), null)) {
    result.count(outcome)
    options.onInput?.(outcome.file, result)
  }
  if (isOutdated(manifest, options)) result.renewed = manifest.inputs.length - result.updated
  return result
}

/** Whether the dataset's records are not what this run would make of their articles. */
const isOutdated = (
  manifest: Manifest | null,
  { languages = READ_BY_DEFAULT }: BatchOptions,
): manifest is Manifest => manifest !== null && !isProducedAlike(manifest, languages)

async function run(inputs: readonly string[], options: Settled): Promise<BatchResult> {
  const { out, concurrency, languages = READ_BY_DEFAULT } = options
  const result = new BatchResult()
  const manifest = manifestOf(out)
  const authority = options.authority === undefined ? null : authorityText(options.authority)
  const list = await listInputs(inputs)
  const extractor = await makeExtractor(concurrency, languages)
  const staging = new Staging(out)
  const refuse = (error: InputErrorRecord) => staging.refuse(error)
  try {
    const replaced = new Set<string>()
    for await (const outcome of outcomes(list, options, knownArticles(manifest), extractor)) {
      if (outcome.kind === 'updated') replaced.add(outcome.id)
      if (outcome.kind === 'refused') refuse(outcome.error)
      else if (outcome.kind !== 'known' && outcome.record) staging.add(outcome.record)
      result.count(outcome)
      options.onInput?.(outcome.file, result)
    }
    const stands = makeStands(list)
    for (const error of await readErrors(out)) if (stands(error)) refuse(error)
    const outdated = isOutdated(manifest, options)
    if (outdated) result.renewed = manifest.inputs.length - replaced.size
    const renewal = { replaced, extractor: outdated ? extractor : null, concurrency }
    await staging.finish({ authority, languages }, oldArticles(out, renewal, refuse), result)
    return result
  } catch (error) {
    staging.abort()
    throw error
  } finally {
    await extractor.close()
  }
}
