/**
 * Articles that carry the same text: wire copy printed by several sources, and a later version of one's own article.
 * Found by shared samples of their shingles, as containment, so that a cut or lengthened copy counts too.
 */
import { disjointSets } from '../core/disjoint-sets.ts'
import { groupBy } from '../core/group.ts'
import { byCodeUnit } from '../core/order.ts'
import type { ArticleDigest } from './digest.ts'
import { containment } from './shingles.ts'

export interface Copies {
  /** Article ids, earliest first. */
  readonly articles: readonly string[]
  /** `update`: all of one source. `copy`: the text went through several. */
  readonly kind: 'copy' | 'update'
}

/** Share of the shorter sketch from which two articles carry one text. */
const SAME_TEXT = 0.5
/** Fewer samples than this tell nothing. */
const LEAST_SAMPLES = 4
/** A shingle in more articles than this is a formula. */
const MOST_CARRIERS = 100

const byDate = (a: ArticleDigest, b: ArticleDigest): number =>
  byCodeUnit(a.date ?? '~', b.date ?? '~') || byCodeUnit(a.article, b.article)

/** Groups of two articles or more, linked by shared text; the order of `digests` does not matter. */
export function nearDuplicates(digests: readonly ArticleDigest[]): Copies[] {
  const sorted = [...digests].sort(byDate)
  const sketches = sorted.map(({ sketch }) => Uint32Array.from(sketch))
  const carriers = new Map<number, number[]>()
  for (const [at, sketch] of sketches.entries())
    for (const hash of sketch) {
      const known = carriers.get(hash)
      if (known === undefined) carriers.set(hash, [at])
      else known.push(at)
    }

  const copies = disjointSets(sorted.length)
  for (const [at, sketch] of sketches.entries()) {
    if (sketch.length < LEAST_SAMPLES) continue
    const earlier = new Map<number, number>()
    for (const hash of sketch) {
      const list = carriers.get(hash) ?? []
      if (list.length > MOST_CARRIERS) continue
      for (const other of list) {
        if (other >= at) break
        earlier.set(other, (earlier.get(other) ?? 0) + 1)
      }
    }
    for (const [other, count] of earlier) {
      if (count < LEAST_SAMPLES - 1) continue
      if (containment(sketch, sketches[other] as Uint32Array, LEAST_SAMPLES) >= SAME_TEXT)
        copies.unite(at, other)
    }
  }

  const groups = groupBy(sorted.keys(), copies.find)
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => {
      const articles = members.map((at) => sorted[at] as ArticleDigest)
      const sources = new Set(articles.map(({ source }) => source))
      return {
        articles: articles.map(({ article }) => article),
        kind: sources.size === 1 ? ('update' as const) : ('copy' as const),
      }
    })
}
