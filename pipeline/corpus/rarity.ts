/**
 * How much a name tells of a story. Reports of one story name the same people within few days; who is in the news day
 * after day (a president) is named beside many stories.
 */
import { namesIn } from './context.ts'
import type { ArticleDigest } from './digest.ts'
import type { PersonLinks } from './person-links.ts'

/** Days in the news up to which a name marks one story. */
const DAYS_OF_STORY = 4

/** Weight of a name by its hashed key, 0 to 1. */
export type Rarity = (name: number) => number

/** Weights by the number of document dates on which `digests` name somebody; undated articles share one. */
export function rarityOf(digests: readonly ArticleDigest[], links: PersonLinks): Rarity {
  const days = new Map<number, Set<string | null>>()
  for (const digest of digests)
    for (const name of namesIn(digest, links)) {
      const known = days.get(name)
      if (known === undefined) days.set(name, new Set([digest.date]))
      else known.add(digest.date)
    }
  return (name) => Math.min(1, Math.sqrt(DAYS_OF_STORY / (days.get(name)?.size ?? 1)))
}
