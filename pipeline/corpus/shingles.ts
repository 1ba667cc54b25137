/**
 * Hashed word shingles: how much of one text stands in another. Containment and not Jaccard, because a short report
 * that quotes a wire text shares little of the longer one.
 */
import { bare } from '../core/fold.ts'
import { hashText } from '../core/hash.ts'

const SHINGLE = 4
/** Letters of a word that count: French endings (number, gender, tense) lie behind them. */
const STEM = 6
const SHORTEST_CONTENT_WORD = 4

/** Spreads the bits of a hash evenly (murmur3 finalizer). */
function mix(hash: number): number {
  let value = hash
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/** 32-bit hash of a string, evenly spread. */
export const hash32 = (text: string): number => mix(hashText(text))

const wordsOf = (text: string): string[] => bare(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Sorted, without doubles. */
export function sortedSet(values: Iterable<number>): Uint32Array {
  const sorted = Uint32Array.from(values).sort()
  let kept = 0
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] as number
  return sorted.slice(0, kept)
}

/** What a text says, as two sorted sets of hashes. Punctuation, case and accents do not count. */
export interface Wording {
  /** All runs of four words; the whole text when it is shorter. */
  readonly shingles: Uint32Array
  /** The words that carry content, cut to their stem. */
  readonly words: Uint32Array
}

const NOTHING: Wording = { shingles: new Uint32Array(), words: new Uint32Array() }

export function wordingOf(text: string): Wording {
  const all = wordsOf(text)
  if (all.length === 0) return NOTHING
  const hashes = all.map(hash32)
  const length = Math.min(SHINGLE, all.length)
  const runs = new Uint32Array(all.length - length + 1)
  for (let at = 0; at < runs.length; at++) {
    let run = 0
    for (let next = at; next < at + length; next++) run = (Math.imul(run, 31) + (hashes[next] as number)) | 0
    runs[at] = mix(run)
  }
  const content = all.filter((word) => word.length >= SHORTEST_CONTENT_WORD || /\p{N}/u.test(word))
  return { shingles: sortedSet(runs), words: sortedSet(content.map((word) => hash32(word.slice(0, STEM)))) }
}

/** How many values two sorted sets share. */
export function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number
    const y = b[j] as number
    if (x === y) count++
    if (x <= y) i++
    if (y <= x) j++
  }
  return count
}

/** Share of the smaller set that stands in the other, 0 to 1; 0 when the smaller holds fewer than `least`. */
export function containment(a: Uint32Array, b: Uint32Array, least = 1): number {
  const smaller = Math.min(a.length, b.length)
  return smaller < least ? 0 : shared(a, b) / smaller
}
