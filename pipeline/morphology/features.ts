/**
 * Features of the three morphology models: the word, its endings and shape, its neighbours, and what they can be.
 * A word that is settled (one label only) gets no features.
 */
import { type FeatureRows, mix } from '../perceptron/hash.ts'
import { AGREEMENT, ALL_TAGS, MOODS, maskOf, TAGS } from './labels.ts'
import { verbs } from './verbs.ts'
import type { Word } from './words.ts'

/** Changes with the templates below: a model trained with others is refused. */
export const FEATURES = 'morphology-1'

/** Labels that frequent words had in the treebanks, as bit masks by folded form. */
export type Dictionary = ReadonlyMap<string, number>

/** Marks that are never symbols; `%`, `&`, `*`, `/`, `@`, `#` may be. */
const PUNCTUATION = /^[^%&*/@#\P{P}]+$/u
const MARK = maskOf('PUNCT', 'SYM', 'X')
const NUMBER = maskOf('NUM', 'ADJ', 'NOUN', 'PROPN', 'X', 'SYM', 'PRON', 'DET')
const PROPER = maskOf('PROPN', 'X')
const AUXILIARY = maskOf('AUX.Fin', 'AUX.Inf', 'AUX.Past', 'AUX.Pres')
const OPEN = ALL_TAGS & ~maskOf('PUNCT') & ~AUXILIARY
const isAuxiliary = (word: Word) => word.readings.some(({ lemma }) => lemma === 'être' || lemma === 'avoir')

/** Labels that a word may have: those seen for a frequent word, else all of its kind of characters. */
export function allowedTags(word: Word, first: boolean, dictionary: Dictionary): number {
  const known = dictionary.get(word.norm)
  if (word.kind === 'mark') return PUNCTUATION.test(word.norm) ? maskOf('PUNCT') : MARK
  if (word.kind === 'number') return NUMBER
  if (known === undefined) return isAuxiliary(word) ? OPEN | AUXILIARY : OPEN
  return word.capital ? (first ? known | PROPER : known | PROPER | OPEN) : known
}

/** What a word can be, as one number: its labels when it is frequent, else its verb readings and ending. */
const ambiguity = (word: Word, dictionary: Dictionary): number => {
  const known = dictionary.get(word.norm)
  return known === undefined ? mix(word.capital ? 91 : 90, word.verbal, word.endings[1]) : known
}

const EDGE = 0x5eed

/** Adds the features of a sentence's words for its tags, one `endToken` each. */
export function addTagFeatures(
  words: readonly Word[],
  allowed: Int32Array,
  dictionary: Dictionary,
  rows: FeatureRows,
): void {
  const classes = words.map((word) => ambiguity(word, dictionary))
  rows.clear()
  for (const [at, word] of words.entries()) {
    const mask = allowed[at] as number
    if (mask & (mask - 1)) {
      const [left2, left, right, right2] = [words[at - 2], words[at - 1], words[at + 1], words[at + 2]]
      const leftHash = left?.hash ?? EDGE
      const rightHash = right?.hash ?? EDGE
      const here = classes[at] as number
      const before = classes[at - 1] ?? EDGE
      const after = classes[at + 1] ?? EDGE
      const [end1, end2, end3, end4] = word.endings
      rows.add(0, word.hash)
      rows.add(1, word.hash, word.capital ? (at === 0 ? 1 : 2) : 0)
      rows.add(2, end1, word.verbal)
      rows.add(3, end2)
      rows.add(4, end3)
      rows.add(5, end4)
      rows.add(6, word.start)
      rows.add(7, word.shape, at === 0 ? 1 : 0)
      rows.add(8, word.verbal)
      rows.add(9, leftHash)
      rows.add(10, rightHash)
      rows.add(11, left2?.hash ?? EDGE)
      rows.add(12, right2?.hash ?? EDGE)
      rows.add(13, leftHash, word.hash)
      rows.add(14, word.hash, rightHash)
      rows.add(15, before)
      rows.add(16, after)
      rows.add(17, before, after)
      rows.add(18, classes[at - 2] ?? EDGE, before)
      rows.add(19, after, classes[at + 2] ?? EDGE)
      rows.add(20, before, here)
      rows.add(21, here, after)
      rows.add(22, mix(0, before, here), after)
      rows.add(23, left?.endings[2] ?? EDGE)
      rows.add(24, right?.endings[2] ?? EDGE)
      rows.add(25, leftHash, end3)
      rows.add(26, end3, rightHash)
      rows.add(27, mix(0, left?.shape ?? EDGE, word.shape), right?.shape ?? EDGE)
    }
    rows.endToken()
  }
}

/** Moods and tenses that a finite verb may have: those of its readings, else those of a regular verb. */
export function allowedMoods(word: Word): number {
  let mask = 0
  for (const { cell } of word.readings.length > 0 ? word.readings : verbs.regularReadings(word.norm))
    if (cell.verbForm === 'Fin') mask |= 1 << MOODS.indexOf(`${cell.mood}.${cell.tense}` as 'Ind.Pres')
  return mask === 0 ? 1 : mask
}

/** Adds the features of the finite verbs of a sentence, `verbs` by index, one `endToken` each. */
export function addMoodFeatures(
  words: readonly Word[],
  finite: readonly number[],
  allowed: Int32Array,
  rows: FeatureRows,
): void {
  rows.clear()
  for (const [number, at] of finite.entries()) {
    const mask = allowed[number] as number
    if (mask & (mask - 1)) {
      const word = words[at] as Word
      const previous = finite[number - 1]
      rows.add(60, word.hash)
      rows.add(61, mask)
      rows.add(62, word.endings[1], mask)
      rows.add(63, word.endings[2], mask)
      for (let back = 1; back <= 3; back++) rows.add(63 + back, words[at - back]?.hash ?? EDGE, mask)
      rows.add(67, words[at + 1]?.hash ?? EDGE, mask)
      rows.add(68, previous === undefined ? EDGE : (words[previous] as Word).verbal ^ mask)
      rows.add(69, at === 0 ? 1 : 0, mask)
      // A conjunction between the verb before and this one: `que` … subjunctive, `si` … no conditional.
      for (let back = at - 1; back > (previous ?? -1) && back >= at - 12; back--)
        if ((words[back] as Word).verbal === 0) rows.add(70, (words[back] as Word).hash, mask)
      if (previous !== undefined) rows.add(71, (words[previous] as Word).hash, mask)
    }
    rows.endToken()
  }
}

const AGREEING = maskOf('NOUN', 'ADJ', 'DET', 'PRON', 'VERB.Past', 'AUX.Past', 'ADP')
const ALL_AGREEMENT = (1 << AGREEMENT.length) - 1
const PARTICIPLE = maskOf('VERB.Past', 'AUX.Past')

/** Genders and numbers that a word with tag number `tag` may have; `dictionary` holds those of frequent words. */
export function allowedAgreement(word: Word, tag: number, dictionary: Dictionary): number {
  if ((AGREEING & (1 << tag)) === 0) return 1
  const known = dictionary.get(`${TAGS[tag]} ${word.norm}`)
  if (known !== undefined) return known
  if ((PARTICIPLE & (1 << tag)) !== 0) {
    let mask = 0
    for (const { cell } of word.readings)
      if (cell.verbForm === 'Part' && cell.tense === 'Past')
        mask |= 1 << AGREEMENT.indexOf(`${cell.gender}.${cell.number}` as 'Masc.Sing')
    if (mask !== 0) return mask
  }
  return TAGS[tag] === 'ADP' ? 1 : ALL_AGREEMENT
}

/** Adds the features of gender and number of a sentence's words, given their tags, one `endToken` each. */
export function addAgreementFeatures(
  words: readonly Word[],
  tags: Uint8Array,
  allowed: Int32Array,
  rows: FeatureRows,
): void {
  rows.clear()
  for (const [at, word] of words.entries()) {
    const mask = allowed[at] as number
    if (mask & (mask - 1)) {
      const tag = tags[at] as number
      const leftHash = words[at - 1]?.hash ?? EDGE
      rows.add(80, word.hash, tag)
      rows.add(81, word.endings[0], tag)
      rows.add(82, word.endings[1], tag)
      rows.add(83, word.endings[2], tag)
      rows.add(84, word.endings[3], tag)
      rows.add(85, leftHash, tag)
      rows.add(86, words[at - 2]?.hash ?? EDGE, mix(0, tag, tags[at - 1] ?? EDGE))
      rows.add(87, leftHash, word.endings[0])
      rows.add(88, mix(0, tag, tags[at - 1] ?? EDGE), tags[at + 1] ?? EDGE)
      rows.add(89, words[at + 1]?.endings[1] ?? EDGE, tag)
    }
    rows.endToken()
  }
}
