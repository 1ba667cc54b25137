/** The stages that need all articles at once: people linked, then events deduplicated. */
import type { Article, Event, PersonRecord } from '../core/records.generated.ts'

/** What those stages keep of an article in memory. Plain data: it crosses threads. */
export interface CorpusDigest {
  readonly article: string
}

export interface Corpus {
  readonly people: readonly PersonRecord[]
  readonly events: readonly Event[]
}

export const corpusDigest = (article: Article): CorpusDigest => ({ article: article.id })

/** `authority`: text of the analyst's JSONL of known persons, or null. */
export function buildCorpus(_digests: readonly CorpusDigest[], _authority: string | null): Corpus {
  return { people: [], events: [] }
}
