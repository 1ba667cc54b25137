/**
 * Features of the three morphology models: the word, its endings and shape, its neighbours, and what they can be.
 * A word that is settled (one label only) gets none.
 */
import { type FeatureRows, mix } from '../perceptron/hash.ts'
import type { Entry } from './lexis.ts'
import { CLASS_SHIFT, VERBAL } from './words.ts'

/** Changes with the templates below: a model trained with others is refused. */
export const FEATURES = 'morphology-2'

const EDGE = 0x5eed

/** Adds the features of a sentence's words for its tags, one `endToken` each. */
export function addTagFeatures(entries: readonly Entry[], allowed: Int32Array, rows: FeatureRows): void {
  rows.clear()
  for (let at = 0; at < entries.length; at++) {
    const mask = allowed[at] as number
    if (mask & (mask - 1)) tagFeatures(entries, at, rows)
    rows.endToken()
  }
}

function tagFeatures(entries: readonly Entry[], at: number, rows: FeatureRows): void {
  const { word, ambiguity } = entries[at] as Entry
  const left = entries[at - 1]
  const right = entries[at + 1]
  const leftHash = left?.word.hash ?? EDGE
  const rightHash = right?.word.hash ?? EDGE
  const before = left?.ambiguity ?? EDGE
  const after = right?.ambiguity ?? EDGE
  const [end1, end2, end3, end4] = word.endings
  rows.add(0, word.hash)
  rows.add(1, word.hash, word.capital ? (at === 0 ? 1 : 2) : 0)
  rows.add(2, end1, word.kinds)
  rows.add(3, end2)
  rows.add(4, end3)
  rows.add(5, end4)
  rows.add(6, word.start)
  rows.add(7, word.shape, at === 0 ? 1 : 0)
  rows.add(8, word.kinds)
  rows.add(9, leftHash)
  rows.add(10, rightHash)
  rows.add(11, entries[at - 2]?.word.hash ?? EDGE)
  rows.add(12, entries[at + 2]?.word.hash ?? EDGE)
  rows.add(13, leftHash, word.hash)
  rows.add(14, word.hash, rightHash)
  rows.add(15, before)
  rows.add(16, after)
  rows.add(17, before, after)
  rows.add(18, entries[at - 2]?.ambiguity ?? EDGE, before)
  rows.add(19, after, entries[at + 2]?.ambiguity ?? EDGE)
  rows.add(20, before, ambiguity)
  rows.add(21, ambiguity, after)
  rows.add(22, mix(0, before, ambiguity), after)
  rows.add(23, left?.word.endings[2] ?? EDGE)
  rows.add(24, right?.word.endings[2] ?? EDGE)
  rows.add(25, leftHash, end3)
  rows.add(26, end3, rightHash)
  rows.add(27, mix(0, left?.word.shape ?? EDGE, word.shape), right?.word.shape ?? EDGE)
}

/** How far back the conjunction of a verb's clause is looked for. */
const CLAUSE = 12

/** Adds the features of the finite verbs of a sentence, given by index, one `endToken` each. */
export function addMoodFeatures(
  entries: readonly Entry[],
  finite: readonly number[],
  allowed: Int32Array,
  rows: FeatureRows,
): void {
  rows.clear()
  for (let number = 0; number < finite.length; number++) {
    const mask = allowed[number] as number
    if (mask & (mask - 1))
      moodFeatures(entries, finite[number] as number, finite[number - 1] ?? -1, mask, rows)
    rows.endToken()
  }
}

function moodFeatures(
  entries: readonly Entry[],
  at: number,
  previous: number,
  mask: number,
  rows: FeatureRows,
): void {
  const { word } = entries[at] as Entry
  rows.add(60, word.hash)
  rows.add(61, mask)
  rows.add(62, word.endings[1], mask)
  rows.add(63, word.endings[2], mask)
  for (let back = 1; back <= 3; back++) rows.add(63 + back, entries[at - back]?.word.hash ?? EDGE, mask)
  rows.add(67, entries[at + 1]?.word.hash ?? EDGE, mask)
  rows.add(68, (entries[previous]?.word.kinds ?? EDGE) & VERBAL, mask)
  rows.add(69, at === 0 ? 1 : 0, mask)
  // A conjunction between the verb before and this one tells the mood: `que` the subjunctive, `si` no conditional.
  for (let back = at - 1; back > previous && back >= at - CLAUSE; back--)
    if (((entries[back] as Entry).word.kinds & VERBAL) === 0)
      rows.add(70, (entries[back] as Entry).word.hash, mask)
  if (previous >= 0) rows.add(71, (entries[previous] as Entry).word.hash, mask)
}

/** Adds the features of gender and number of a sentence's words, given their tags, one `endToken` each. */
export function addAgreementFeatures(
  entries: readonly Entry[],
  tags: Uint8Array,
  allowed: Int32Array,
  rows: FeatureRows,
): void {
  rows.clear()
  for (let at = 0; at < entries.length; at++) {
    const mask = allowed[at] as number
    if (mask & (mask - 1)) {
      const { word } = entries[at] as Entry
      const tag = tags[at] as number
      const leftHash = entries[at - 1]?.word.hash ?? EDGE
      const leftTag = at === 0 ? EDGE : (tags[at - 1] as number)
      const rightTag = at + 1 === entries.length ? EDGE : (tags[at + 1] as number)
      rows.add(80, word.hash, tag)
      rows.add(81, word.endings[0], tag)
      rows.add(82, word.endings[1], tag)
      rows.add(83, word.endings[2], tag)
      rows.add(84, word.endings[3], tag)
      rows.add(85, leftHash, tag)
      rows.add(86, entries[at - 2]?.word.hash ?? EDGE, mix(0, tag, leftTag))
      rows.add(87, leftHash, word.endings[0])
      rows.add(88, mix(0, tag, leftTag), rightTag)
      rows.add(90, word.kinds >> CLASS_SHIFT, tag)
      rows.add(89, entries[at + 1]?.word.endings[1] ?? EDGE, tag)
    }
    rows.endToken()
  }
}
