/**
 * What the article as a whole says of a word: whether it also stands in lower case (`Premier`), in the middle of
 * sentences with a capital, after a first name elsewhere; and, once the first model has run, as what it was tagged
 * at its other places.
 */
import { mix } from '../perceptron/hash.ts'
import { LABELS } from './labels.ts'
import type { NameToken } from './sentence.ts'

/** Evidence for one token, as numbers to make features of. */
export interface EvidenceOf {
  /** How the article writes the word: bits for lower case, capital within a sentence, capital at its start. */
  readonly written: number
  /** Bits for: last word of a run that begins with a first name, alone, before another capital. */
  readonly company: number
  /** Labels that the first model gave the word in the article, most frequent first; 0 without a first model. */
  readonly named: number
  /** Label of the first model here. */
  readonly label: number
}

const FIRST_NAME = 1

interface Counts {
  written: number
  company: number
  readonly labels: number[]
}

/** Types and places of the labels that a word got, most frequent first, as one number. */
function summary(labels: readonly number[]): number {
  const byType = [0, 0, 0, 0, 0]
  let longer = 0
  for (const [label, count] of labels.entries()) {
    const type = label === 0 ? 0 : 1 + ((label - 1) >> 2)
    byType[type] = (byType[type] as number) + count
    if (label > 0 && (label - 1) % 4 !== 3 && count > 0) longer |= 1 << type
  }
  const best = byType.indexOf(Math.max(...byType))
  const others = byType.reduce(
    (mask, count, type) => (count > 0 && type !== best ? mask | (1 << type) : mask),
    0,
  )
  return mix(best + 1, others, longer) | 1
}

/**
 * Evidence for every token of an article's sentences. `paths`: label numbers of the first model, parallel to
 * `sentences`; null before it has run.
 */
export function documentEvidence(
  sentences: readonly (readonly NameToken[])[],
  paths: readonly Uint8Array[] | null,
): readonly (readonly EvidenceOf[])[] {
  const counts = new Map<string, Counts>()
  for (const [number, tokens] of sentences.entries())
    for (const [at, { word, run }] of tokens.entries()) {
      if (word.kind === 'mark') continue
      let seen = counts.get(word.norm)
      if (seen === undefined) {
        seen = { written: 0, company: 0, labels: paths ? LABELS.map(() => 0) : [] }
        counts.set(word.norm, seen)
      }
      seen.written |= word.capital ? (at === 0 ? 4 : 2) : 1
      if (run !== null) {
        const named = run.firstGazetteer & FIRST_NAME
        if (run.length === 1) seen.company |= 1
        else if (at === run.to - 1) seen.company |= named ? 2 : 4
        else seen.company |= named && at === run.from ? 8 : 16
      }
      const label = paths?.[number]?.[at]
      if (label !== undefined) seen.labels[label] = (seen.labels[label] as number) + 1
    }
  const summaries = new Map<string, number>()
  const named = (norm: string, { labels }: Counts): number => {
    let found = summaries.get(norm)
    if (found === undefined) {
      found = summary(labels)
      summaries.set(norm, found)
    }
    return found
  }
  return sentences.map((tokens, number) =>
    tokens.map(({ word }, at) => {
      const seen = counts.get(word.norm)
      return {
        written: seen?.written ?? 0,
        company: seen?.company ?? 0,
        named: paths && seen ? named(word.norm, seen) : 0,
        label: paths?.[number]?.[at] ?? 0,
      }
    }),
  )
}
