/**
 * Articles that carry the same text: wire copy printed by several sources, and a later version of one's own article.
 * Found by shared samples of their shingles, as containment, so that a cut or lengthened copy counts too.
 */
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

const byDate = (a: ArticleDigest, b: ArticleDigest): number => {
  const [x, y] = [`${a.date ?? '~'} ${a.article}`, `${b.date ?? '~'} ${b.article}`]
  return x < y ? -1 : x > y ? 1 : 0
}

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

  const group = sorted.map((_, at) => at)
  const find = (at: number): number => {
    let top = at
    while (group[top] !== top) top = group[top] as number
    group[at] = top
    return top
  }
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
      if (containment(sketch, sketches[other] as Uint32Array, LEAST_SAMPLES) < SAME_TEXT) continue
      const [low, high] = [find(at), find(other)].sort((x, y) => x - y) as [number, number]
      group[high] = low
    }
  }

  const members = new Map<number, ArticleDigest[]>()
  for (const [at, digest] of sorted.entries())
    members.set(find(at), [...(members.get(find(at)) ?? []), digest])
  return [...members.values()]
    .filter((articles) => articles.length > 1)
    .map((articles) => ({
      articles: articles.map(({ article }) => article),
      kind:
        new Set(articles.map(({ source }) => source)).size === 1 ? ('update' as const) : ('copy' as const),
    }))
}
