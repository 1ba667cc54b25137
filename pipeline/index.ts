/**
 * Dépêche as a library.
 *
 * ```ts
 * import { extractArticle, sourceArticle } from 'depeche'
 *
 * const { dates, people, quotes, events } = extractArticle(
 *   sourceArticle({ id: 'a', text: 'Le maire a annoncé vendredi …', publishedAt: '2018-11-02' }),
 * )
 * ```
 *
 * `uniteArticles` links the people and deduplicates the events of several such records; `extractBatch` does all of it
 * over files, into a dataset.
 */
export { type Corpus, uniteArticles } from './batch/corpus.ts'
export type { BatchOptions } from './batch/index.ts'
export { extractBatch } from './batch/index.ts'
export type { BatchResult } from './batch/result.ts'
export type { SourceNames } from './batch/sources.ts'
export { contentDigest } from './content-digest.ts'
export type { Diagnostic, Report } from './core/diagnostics.ts'
export type {
  Doc,
  Entity,
  LayerName,
  Layers,
  Morph,
  Reference,
  Sentence,
  SourceArticle,
  Token,
  TokenLayer,
  Upos,
} from './core/doc.ts'
export { InputError, type InputErrorCode, SetupError, UsageError } from './core/errors.ts'
export type * from './core/records.generated.ts'
export type { Span, TextSpan } from './core/span.ts'
export { type Extraction, type Pipeline, pipeline, type Stage, stage } from './core/stage.ts'
export { type ExtractOptions, extractArticle } from './extract.ts'
export {
  type Format,
  type IngestItem,
  type IngestOptions,
  type InputFile,
  type ListResult,
  readInputs,
  type Source,
} from './ingest/index.ts'
export type { Readable } from './language/readable.ts'
export { type ArticleInput, sourceArticle } from './source-article.ts'
export { extraction, reading } from './stages.ts'
