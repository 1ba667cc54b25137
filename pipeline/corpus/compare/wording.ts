/** Wording: sentences copied from one wire text, or that share their content words. */
import { reason } from '../../core/reasons.ts'
import { containment } from '../shingles.ts'
import type { Criterion } from './criterion.ts'

/** Fewer shingles or words than these are no evidence. */
const LEAST_SHINGLES = 3
const LEAST_WORDS = 4
const COPIED = 3
const SHARED_WORDS = 1.5
/** Content words that two sentences on one topic share anyway. */
const BY_CHANCE = 0.2

export const wording: Criterion = {
  id: 'wording',
  about: 'Shared runs of four words, and shared content words',
  points(a, b) {
    const copied = containment(a.wording.shingles, b.wording.shingles, LEAST_SHINGLES)
    const words = Math.max(0, containment(a.wording.words, b.wording.words, LEAST_WORDS) - BY_CHANCE)
    return COPIED * copied + SHARED_WORDS * words
  },
  reason(a, b) {
    const copied = containment(a.wording.shingles, b.wording.shingles, LEAST_SHINGLES)
    if (copied >= 0.2) return reason('{} % of one wording stands in the other', Math.round(100 * copied))
    const words = containment(a.wording.words, b.wording.words, LEAST_WORDS)
    return words > 2 * BY_CHANCE
      ? reason('{} % of the content words are shared', Math.round(100 * words))
      : null
  },
}
