/** How well mentions were put together, over the mentions that were found, beside a baseline. */
import type { Article, Event } from '../core/records.generated.ts'
import { digest } from '../corpus/index.ts'
import { phoenixClusters } from '../corpus/phoenix.ts'
import { type ClusterScores, clusterScores, countLinksAcross } from './clusters.ts'
import type { FoundMention } from './events.ts'
import type { GoldSet } from './gold.ts'

export interface Deduplication {
  readonly ours: ClusterScores
  /** One event a day per actor country, recipient country and type, on the same mentions. */
  readonly phoenix: ClusterScores
  /** Links of the gold across articles, those of mentions that were not found included. */
  readonly goldLinks: number
  /** Pairs of clusters that look alike and were merged, with why they are not the same. */
  readonly mergedHardNegatives: readonly string[]
  readonly hardNegatives: number
}

const goldClustering = ({ articles }: GoldSet): Map<string, string> =>
  new Map(
    articles.flatMap(({ id, events }) =>
      (events ?? []).flatMap((event) =>
        event.cluster === undefined ? [] : [[`${id}/${event.id}`, event.cluster] as const],
      ),
    ),
  )

const mentionKey = ({ article, event }: { readonly article: string; readonly event: string }): string =>
  `${article}/${event}`

export function scoreDeduplication(
  gold: GoldSet,
  articles: readonly Article[],
  events: readonly Event[],
  found: readonly FoundMention[],
): Deduplication {
  const wanted = new Map(found.map((mention) => [mentionKey(mention), mention.goldCluster]))
  const ours = new Map(
    events.flatMap(({ id, mentions }) => mentions.map((mention) => [mentionKey(mention), id])),
  )
  const idsOf = (cluster: string) =>
    found.flatMap((one) => (one.goldCluster === cluster ? (ours.get(mentionKey(one)) ?? []) : []))
  const merged = gold.hardNegatives.filter(([a, b]) => {
    const ids = new Set(idsOf(a))
    return idsOf(b).some((id) => ids.has(id))
  })
  return {
    ours: clusterScores(wanted, ours),
    phoenix: clusterScores(wanted, phoenixClusters(articles.map(digest))),
    goldLinks: countLinksAcross(goldClustering(gold)),
    mergedHardNegatives: merged.map(([a, b, why]) => `${a} and ${b}: ${why}`),
    hardNegatives: gold.hardNegatives.length,
  }
}
