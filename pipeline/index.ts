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
 * over files, into a dataset. Where fewer layers are wanted, `pipeline` puts together the stages that give them, and
 * `stage` declares one of your own that gives a layer in place of ours. What gives no layer of ours is no stage, but a
 * function of the `doc` that a pipeline returns.
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
export { datesStage } from './dates/index.ts'
export { entitiesStage } from './entities/index.ts'
export { eventsStage } from './events/index.ts'
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
export { languageStage } from './language/index.ts'
export type { Readable } from './language/readable.ts'
export { blocksStage } from './layout/index.ts'
export { morphologyStage } from './morphology/index.ts'
export { peopleStage } from './officials/index.ts'
export { referencesStage } from './officials/references.ts'
export { quotesStage } from './quotes/index.ts'
export { sentencesStage } from './sentences/index.ts'
export { type ArticleInput, sourceArticle } from './source-article.ts'
export { extraction, reading } from './stages.ts'
export { tokensStage } from './tokens/index.ts'
