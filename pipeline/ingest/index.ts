/**
 * Ingest: files, folders, globs and standard input become articles, one at a time. What cannot be read is refused
 * with a reason and a remedy, and the rest goes on.
 */
import { InputError } from '../core/errors.ts'
import { assemble } from './article.ts'
import { DEFAULT_MAX_BYTES } from './bytes.ts'
import { readDrafts } from './drafts.ts'
import { makeClaims, ownId, plainName } from './ids.ts'
import { type ListResult, listInputs } from './list.ts'
import { makeShelf } from './shelf.ts'
import type { IngestItem, Source } from './types.ts'

export { type ListResult, listInputs } from './list.ts'
export type { Format, IngestItem, InputFile, Source } from './types.ts'

export interface IngestOptions {
  /** Limit for one article or record, in bytes as stored; default 20,000,000. */
  readonly maxBytes?: number
  /** What `-` reads; default the standard input of the process. */
  readonly stdin?: Source
}

const refusal = (error: InputError): IngestItem => ({ kind: 'refused', error })

/**
 * Reads articles from inputs (files, folders, globs, `-`), or from a list of them made before. Items come in order of
 * path and line, whatever the order of the inputs; one file is open at a time and no more than one article is held.
 * Throws `UsageError` as `listInputs` does; everything else that goes wrong is an item of its own.
 */
export async function* readInputs(
  inputs: readonly string[] | ListResult,
  options: IngestOptions = {},
): AsyncGenerator<IngestItem> {
  const { maxBytes = DEFAULT_MAX_BYTES } = options
  const list = 'files' in inputs ? inputs : await listInputs(inputs)
  const claim = makeClaims()
  const shelf = makeShelf()
  yield* list.refused.map(refusal)
  for (const input of list.files) {
    yield* (await shelf.open(input)).map(refusal)
    for await (const draft of readDrafts(input, maxBytes, options.stdin)) {
      if (draft instanceof InputError) {
        yield refusal(draft)
        continue
      }
      const { path: file } = input
      const { line, record } = draft
      const metadata = shelf.facts(input, line, record.id ?? plainName(file, line))
      const { article: facts, refused } = assemble(draft, metadata, file)
      const article = { id: metadata.id ?? record.id ?? ownId(file, facts), ...facts }
      const claimed = claim(article, file, line)
      if (claimed instanceof InputError) {
        yield refusal(claimed)
        continue
      }
      if (refused) yield refusal(refused)
      yield claimed === 'same' ? { kind: 'repeated', file } : { kind: 'article', article, file, line }
    }
  }
}
