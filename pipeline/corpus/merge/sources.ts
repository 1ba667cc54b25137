/** Who reports an event, and how many of them on their own: copies of one text are one voice. */
import { disjointSets } from '../../core/disjoint-sets.ts'
import type { Chain } from '../chains.ts'
import { containment } from '../shingles.ts'

/** Share of a telling's shingles from which it is copied. */
const COPIED = 0.7
/** Shingles of a telling long enough to show that it is copied; short ones agree by chance or quote the same words. */
const LEAST = 12
/** Tellings that are compared one by one; in larger events only copied articles are recognised. */
const MOST_COMPARED = 200

/** Distinct names of sources, sorted. */
export const sourcesOf = (chains: readonly Chain[]): string[] =>
  [...new Set(chains.flatMap(({ digest }) => (digest.source === null ? [] : [digest.source])))].sort()

/**
 * Number of voices: reports of one source, in copies of one text (`textOf` an article), or with a copied telling
 * count once. A report without a source is a voice of its own unless copied.
 */
export function independentSources(chains: readonly Chain[], textOf: (article: string) => string): number {
  const voices = disjointSets(chains.length)
  const first = new Map<string, number>()
  for (const [at, { digest }] of chains.entries())
    for (const key of [
      `text ${textOf(digest.article)}`,
      ...(digest.source === null ? [] : [`source ${digest.source}`]),
    ]) {
      const known = first.get(key)
      if (known === undefined) first.set(key, at)
      else voices.unite(known, at)
    }
  if (chains.length <= MOST_COMPARED)
    for (const [a, one] of chains.entries())
      for (let b = 0; b < a; b++)
        if (
          containment(one.facts.wording.shingles, (chains[b] as Chain).facts.wording.shingles, LEAST) >=
          COPIED
        )
          voices.unite(a, b)
  return new Set(chains.map((_, at) => voices.find(at))).size
}
