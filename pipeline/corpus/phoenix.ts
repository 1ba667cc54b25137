/**
 * The baseline that event data sets use: Phoenix keeps one event a day for the same actor, recipient and type. The day
 * is that of the story, not of the event, and actors are countries, so that visits of a week become seven events and
 * two ministers received on one day become one. Kept to compare with; see docs/deduplication.md.
 */
import type { ArticleDigest, DigestMention } from './digest.ts'

const countryOf = ({ participants }: DigestMention, role: 'actor' | 'recipient'): string | null =>
  participants.find((one) => one.role === role && one.country !== null)?.country ?? null

/** Mention (`article/event`) → cluster. Without a day, an actor or a recipient a mention stands alone: Phoenix drops it. */
export function phoenixClusters(digests: readonly ArticleDigest[]): Map<string, string> {
  const clusters = new Map<string, string>()
  for (const { article, date, mentions } of digests)
    for (const mention of mentions) {
      const key = [date, countryOf(mention, 'actor'), countryOf(mention, 'recipient'), mention.type]
      const name = `${article}/${mention.event}`
      clusters.set(name, key.includes(null) ? name : key.join(' '))
    }
  return clusters
}
