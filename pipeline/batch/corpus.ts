/** The stages that need all articles at once: people linked, then events deduplicated. */
import { readFileSync } from 'node:fs'
import { InputError, UsageError } from '../core/errors.ts'
import type { Article, Event, PersonRecord } from '../core/records.generated.ts'
import { type ArticleDigest, deduplicate, digest, personLinks } from '../corpus/index.ts'
import { readAuthority } from '../corpus/people/authority.ts'
import { linkPeople, type PeopleDigest, peopleDigest } from '../corpus/people.ts'

/** What those stages keep of an article in memory. Plain data: it crosses threads. */
export interface CorpusDigest {
  readonly events: ArticleDigest
  readonly people: PeopleDigest
}

export interface Corpus {
  readonly people: readonly PersonRecord[]
  readonly events: readonly Event[]
}

export const corpusDigest = (article: Article): CorpusDigest => ({
  events: digest(article),
  people: peopleDigest(article),
})

/** Text of the analyst's file of known persons. Throws `UsageError` when it cannot be read or a line of it is wrong. */
export function authorityText(file: string): string {
  try {
    const text = readFileSync(file, 'utf8')
    readAuthority(text)
    return text
  } catch (cause) {
    throw new UsageError(`Cannot use the authority file ${file}: ${(cause as Error).message}`, { cause })
  }
}

/**
 * People linked and events deduplicated over articles in memory, as `extractBatch` does over a dataset.
 * `authority`: persons known beforehand, as the text (not the path) of a JSONL file, a line each:
 * `{"id": "Q7747", "names": ["Vladimir Poutine"], "country": "RU"}`; the person who fits has its id in `authority`.
 * Throws `InputError` for a line of `authority` that is none, and for two articles of one id.
 */
export function uniteArticles(articles: readonly Article[], authority: string | null = null): Corpus {
  const seen = new Set<string>()
  for (const { id } of articles) {
    if (seen.has(id))
      throw new InputError('duplicate-id', `Expected articles of different ids, got "${id}" twice`, {
        file: id,
        field: 'id',
      })
    seen.add(id)
  }
  return buildCorpus(articles.map(corpusDigest), authority)
}

/** `authority`: text of the analyst's JSONL of known persons, or null. */
export function buildCorpus(digests: readonly CorpusDigest[], authority: string | null): Corpus {
  const people = linkPeople(
    digests.map((one) => one.people),
    authority,
  )
  const events = deduplicate(
    digests.map((one) => one.events),
    personLinks(people),
  )
  return { people, events }
}
