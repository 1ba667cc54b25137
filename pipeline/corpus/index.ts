/**
 * Deduplication over the whole corpus: one record per real event, however many articles report it. Pure, and the same
 * whatever the order of the articles and the batches they came in: every run looks at all of them.
 */
import type { Event, Merge } from '../core/records.generated.ts'
import { withoutAmbiguous } from './ambiguous.ts'
import { candidates } from './candidates.ts'
import { type Chain, chainsOf, keptApart } from './chains.ts'
import { cluster, type Link } from './cluster.ts'
import { acrossArticles, excluded, points, reasons, score } from './compare/index.ts'
import type { ArticleDigest } from './digest.ts'
import { byFirstReport } from './ids.ts'
import { eventOf } from './merge/record.ts'
import { nearDuplicates } from './near-duplicates.ts'
import { withVisits } from './part-of.ts'
import type { PersonLinks } from './person-links.ts'
import { rarityOf } from './rarity.ts'
import { signature } from './signature.ts'

export { type ArticleDigest, digest } from './digest.ts'
export { type Copies, nearDuplicates } from './near-duplicates.ts'
export { noLinks, type PersonLinks, personLinks } from './person-links.ts'

const name = ({ digest, mentions }: Chain): string => `${digest.article}/${mentions[0]?.event ?? ''}`

/** Which text an article carries: the first of its near-duplicates. */
function textsOf(digests: readonly ArticleDigest[]): (article: string) => string {
  const first = new Map<string, string>()
  for (const { articles } of nearDuplicates(digests))
    for (const article of articles) first.set(article, articles[0] as string)
  return (article) => first.get(article) ?? article
}

/** The deduplicated events of `digests`, ordered by first report. Article ids must be distinct. */
export function deduplicate(digests: readonly ArticleDigest[], links: PersonLinks): Event[] {
  const rarity = rarityOf(digests, links)
  const chains = digests.flatMap((digest) => chainsOf(digest, links, rarity)).sort(byFirstReport)
  const at = (index: number): Chain => chains[index] as Chain

  const found: Link[] = []
  candidates(chains, (a, b) => {
    const sum = points(acrossArticles, at(a).facts, at(b).facts)
    if (sum >= acrossArticles.threshold) found.push({ a, b, points: sum })
  })
  const numbers = new Map(digests.map((digest, number) => [digest, number]))
  const owner = (item: number): number => numbers.get(at(item).digest) ?? -1
  const excludes = (a: number, b: number): boolean => excluded(acrossArticles, at(a).facts, at(b).facts)
  const apart = (a: number, b: number): boolean => keptApart(at(a), at(b))
  const clear = withoutAmbiguous(found, owner, apart)
  const { clusters, used } = cluster(chains.length, clear, excludes, {
    signature: (item) => signature(at(item).facts),
    owner,
    apart,
  })

  const clusterOf = new Int32Array(chains.length)
  for (const [number, members] of clusters.entries()) for (const member of members) clusterOf[member] = number
  const merged: Merge[][] = clusters.map(() => [])
  for (const { a, b, points: sum } of used)
    merged[clusterOf[a] as number]?.push({
      a: name(at(a)),
      b: name(at(b)),
      score: score(sum, acrossArticles),
      reasons: reasons(acrossArticles, at(a).facts, at(b).facts),
    })

  const merging = { links, textOf: textsOf(digests) }
  return withVisits(
    clusters.map((members, number) => {
      const told = members.map(at)
      return { chains: told, event: eventOf(told, merged[number] ?? [], merging) }
    }),
  )
}
