/**
 * How well mentions were put together: B-cubed, and links between pairs of mentions, all of them and those across
 * articles alone (the deduplication proper). Only mentions of the gold clustering count; one that the prediction
 * leaves out stands alone.
 */

/** Mention (`article/event`) → name of its cluster. */
export type Clustering = ReadonlyMap<string, string>

export interface Accuracy {
  readonly precision: number
  readonly recall: number
  /** Harmonic mean; 0 when both are. */
  readonly f1: number
}

export interface LinkCounts extends Accuracy {
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

export interface ClusterScores {
  readonly bCubed: Accuracy
  readonly links: LinkCounts
  readonly linksAcrossArticles: LinkCounts
}

const accuracy = (precision: number, recall: number): Accuracy => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
})

const fromCounts = (tp: number, fp: number, fn: number): LinkCounts => ({
  ...accuracy(tp / (tp + fp || 1), tp / (tp + fn || 1)),
  tp,
  fp,
  fn,
})

const articleOf = (mention: string): string => mention.slice(0, mention.lastIndexOf('/'))
const pairs = (size: number): number => (size * (size - 1)) / 2

/** Sizes of the groups of equal keys. */
function sizes(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const pairsOf = (keys: readonly string[]): number =>
  [...sizes(keys).values()].reduce((sum, size) => sum + pairs(size), 0)

/** Pairs of mentions of one cluster that stand in different articles. */
export function countLinksAcross(clustering: Clustering): number {
  const mentions = [...clustering]
  return (
    pairsOf(mentions.map(([, cluster]) => cluster)) -
    pairsOf(mentions.map(([mention, cluster]) => `${cluster}\n${articleOf(mention)}`))
  )
}

/** Scores `predicted` against `gold`. With no gold mention every figure is 0. */
export function clusterScores(gold: Clustering, predicted: Clustering): ClusterScores {
  const items = [...gold].map(([mention, cluster]) => {
    const found = predicted.get(mention)
    return {
      gold: `g${cluster}`,
      predicted: found === undefined ? `alone ${mention}` : `p${found}`,
      in: articleOf(mention),
    }
  })
  const goldKeys = items.map((item) => item.gold)
  const predictedKeys = items.map((item) => item.predicted)
  const bothKeys = items.map((item) => `${item.gold}\n${item.predicted}`)
  const within = (keys: readonly string[]): number =>
    pairsOf(keys.map((key, at) => `${key}\n${items[at]?.in}`))

  const [goldSizes, predictedSizes, bothSizes] = [sizes(goldKeys), sizes(predictedKeys), sizes(bothKeys)]
  let precision = 0
  let recall = 0
  for (const [at, both] of bothKeys.entries()) {
    const together = bothSizes.get(both) ?? 0
    precision += together / (predictedSizes.get(predictedKeys[at] as string) ?? 1)
    recall += together / (goldSizes.get(goldKeys[at] as string) ?? 1)
  }
  const all = items.length || 1

  const [tp, predictedPairs, goldPairs] = [pairsOf(bothKeys), pairsOf(predictedKeys), pairsOf(goldKeys)]
  const tpAcross = tp - within(bothKeys)
  return {
    bCubed: accuracy(precision / all, recall / all),
    links: fromCounts(tp, predictedPairs - tp, goldPairs - tp),
    linksAcrossArticles: fromCounts(
      tpAcross,
      predictedPairs - within(predictedKeys) - tpAcross,
      goldPairs - within(goldKeys) - tpAcross,
    ),
  }
}
