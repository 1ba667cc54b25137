/** What runs in each worker thread: one article in, its validated record as a line out. */
import type { SourceArticle } from '../core/doc.ts'
import type { Article } from '../core/records.generated.ts'
import { validator } from '../core/validate.ts'
import { extractArticle } from '../extract.ts'
import type { Readable } from '../language/readable.ts'
import { type CorpusDigest, corpusDigest } from './corpus.ts'

/** A record ready to be written, with what the corpus stages and the summary need of it. */
export interface Extracted {
  readonly id: string
  readonly line: string
  readonly digest: CorpusDigest
  readonly tally: Tally
}

/** An article on which the program itself failed. */
export interface Failed {
  readonly id: string
  readonly failure: string
}

/** Counts of one article, for the manifest and the summary. */
export interface Tally {
  readonly skipReason: Article['skipReason']
  readonly language: string
  readonly contentDigest: string
  readonly sentences: number
  readonly dates: number
  readonly people: number
  readonly quotes: number
  readonly eventMentions: number
}

const tally = (article: Article): Tally => ({
  skipReason: article.skipReason,
  language: article.language.code,
  contentDigest: article.digest,
  sentences: article.sentences.length,
  dates: article.dates.length,
  people: article.people.length,
  quotes: article.quotes.length,
  eventMentions: article.events.length,
})

/** A record of the dataset as it stands. */
export const kept = (article: Article, line: string): Extracted => ({
  id: article.id,
  line,
  digest: corpusDigest(article),
  tally: tally(article),
})

const problems = validator('article')

export interface Task {
  readonly article: SourceArticle
  readonly languages: readonly Readable[]
}

/** Extracts, validates and serialises. Never throws: an error of ours costs this article only. */
export default function extractRecord({ article, languages }: Task): Extracted | Failed {
  try {
    const record = extractArticle(article, { languages })
    const [problem] = problems(record)
    if (problem) return { id: article.id, failure: `The record breaks its own schema: ${problem.message}` }
    return kept(record, JSON.stringify(record))
  } catch (error) {
    return { id: article.id, failure: (error as Error).stack ?? String(error) }
  }
}
