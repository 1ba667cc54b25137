/** One article in, its record out: the whole extraction as a function. */
import { contentDigest } from './content-digest.ts'
import type { Diagnostic } from './core/diagnostics.ts'
import type { Doc, LayerName, Layers, SkipReason, SourceArticle } from './core/doc.ts'
import type { Article } from './core/records.generated.ts'
import { READ_BY_DEFAULT, type Readable } from './language/readable.ts'
import { extraction, reading } from './stages.ts'

function reasonToSkip(doc: Doc<'language' | 'sentences'>, languages: readonly string[]): SkipReason | null {
  if (!languages.includes(doc.language.code))
    return doc.language.code === 'und' ? 'language-unknown' : 'not-french'
  return doc.sentences.length === 0 ? 'no-text' : null
}

/** What was found in an article that was read to its end. */
type Found = Pick<Layers, 'sentences' | 'dates' | 'people' | 'quotes' | 'events'>

const NOTHING: Found = { sentences: [], dates: [], people: [], quotes: [], events: [] }

function recordOf(
  article: SourceArticle,
  { language, blocks }: Pick<Layers, 'language' | 'blocks'>,
  found: Found,
  skipReason: SkipReason | null,
  diagnostics: readonly Diagnostic[],
): Article {
  return {
    id: article.id,
    source: article.source,
    url: article.url,
    title: article.title,
    publishedAt: article.publishedAt,
    status: skipReason === null ? 'extracted' : 'skipped',
    skipReason,
    digest: contentDigest(article),
    documentDate: article.documentDate,
    language,
    text: article.text,
    blocks: [...blocks],
    sentences: found.sentences.map(({ start, end }) => ({ start, end })),
    dates: [...found.dates],
    people: [...found.people],
    quotes: [...found.quotes],
    events: [...found.events],
    diagnostics: [...diagnostics],
  }
}

export interface ExtractOptions {
  /** Languages to extract, default `fra` and `und` (too short to tell). */
  readonly languages?: readonly Readable[]
  /** Called with each stage's name and milliseconds, for benchmarks. */
  readonly onStage?: (stage: LayerName, milliseconds: number) => void
}

/**
 * Extracts everything from one article. Pure: the same article gives the same record. An article in another language,
 * or without text, comes back with status `skipped` and its language.
 */
export function extractArticle(
  article: SourceArticle,
  { languages = READ_BY_DEFAULT, onStage }: ExtractOptions = {},
): Article {
  const read = reading.run(article, onStage)
  const skipReason = reasonToSkip(read.doc, languages)
  if (skipReason) return recordOf(article, read.doc, NOTHING, skipReason, read.diagnostics)
  const { doc, diagnostics } = extraction.run(read.doc, onStage)
  return recordOf(article, doc, doc, null, [...read.diagnostics, ...diagnostics])
}
