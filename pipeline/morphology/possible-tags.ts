/**
 * The tags that a word may have. Frequent words have those of the treebanks; others what the lexicons leave open: a
 * figure is a number, an adverb ends in -ment or is in the list, a verb has the forms of its paradigm.
 */
import { loadLexicon } from '../core/lexicon.ts'
import { maskOf, type Tag } from './labels.ts'
import { type VerbReading, verbs } from './verbs.ts'
import { WORD_CLASS } from './word-classes.ts'
import { CLASS_SHIFT, NUMERAL, type Word } from './words.ts'

/** Marks that are never symbols; `%`, `&`, `*`, `/`, `@`, `#` may be. */
const PUNCTUATION = /^[^%&*/@#\P{P}]+$/u
const PUNCT = maskOf('PUNCT')
const MARK = maskOf('PUNCT', 'SYM', 'X')
/** `1 200`, `4,75`, `18:30` */
const FIGURES = /^\p{Nd}[\p{Nd}\s.,:]*$/u
/** `18h30`, `A36`, `2m` */
const WITH_FIGURES = maskOf('NUM', 'ADJ', 'NOUN', 'PROPN', 'X', 'SYM', 'PRON', 'DET')
const NUM = maskOf('NUM')
const ADJ = maskOf('ADJ')
const ADV = maskOf('ADV')
const ORDINAL = maskOf('ADJ', 'NUM', 'NOUN')
const PROPER = maskOf('PROPN', 'X')
const AUXILIARY = maskOf('AUX.Fin', 'AUX.Inf', 'AUX.Past', 'AUX.Pres')
/** The classes that any word in letters may join. */
export const OPEN = maskOf('ADJ', 'NOUN', 'PROPN', 'X')

const CONTENT = (WORD_CLASS.masculineNoun | WORD_CLASS.feminineNoun | WORD_CLASS.adjective) << CLASS_SHIFT

const lists = loadLexicon<string>(new URL('./lexicon/closed-classes.json', import.meta.url))
const closedClasses = new Map(
  lists.forms.map((form) => [form, maskOf(...((lists.get(form) ?? '').split(' ') as Tag[]))]),
)

function verbTags(readings: readonly VerbReading[]): number {
  let mask = 0
  for (const { lemma, cell } of readings) {
    mask |= maskOf(`VERB.${cell.verbForm === 'Part' ? (cell.tense as 'Past' | 'Pres') : cell.verbForm}`)
    if (lemma === 'être' || lemma === 'avoir') mask |= AUXILIARY
  }
  return mask
}

/** Tags of a word in letters that the treebanks have seldom or never. */
function openTags({ norm, kinds, capital, readings }: Word): number {
  if (kinds & NUMERAL.cardinal) return kinds & (WORD_CLASS.adjective << CLASS_SHIFT) ? NUM | ADJ : NUM
  if (kinds & NUMERAL.ordinal) return ORDINAL
  const listed = closedClasses.get(norm) ?? 0
  if (listed !== 0 && !capital && (kinds & CONTENT) === 0) return listed
  let mask = OPEN | listed | verbTags(readings.length > 0 ? readings : verbs.regularReadings(norm))
  // not « réaffirment », which is a verb
  const isAdverb =
    (kinds & (WORD_CLASS.adverb << CLASS_SHIFT)) !== 0 || (norm.endsWith('ment') && readings.length === 0)
  if (isAdverb) mask |= ADV
  if (kinds & NUMERAL.roman) mask |= NUM
  return mask
}

/**
 * Masks of the tags that a word may have inside a sentence and as the first of one. `frequent`: the tags that the
 * treebanks show, when they have the word often; `rare`: those that they show of a rare word beyond the open classes.
 */
export function possibleTags(
  word: Word,
  frequent: number | undefined,
  rare: number,
): readonly [inside: number, first: number] {
  if (word.kind === 'mark') {
    const mask = PUNCTUATION.test(word.norm) ? PUNCT : MARK | (frequent ?? 0)
    return [mask, mask]
  }
  if (FIGURES.test(word.norm)) return [NUM, NUM]
  if (word.kind === 'number') {
    const mask = word.kinds & NUMERAL.ordinal ? ORDINAL : WITH_FIGURES
    return [mask, mask]
  }
  const open = rare | openTags(word)
  if (frequent === undefined) return [open, open]
  return word.capital ? [frequent | PROPER | open, frequent | PROPER] : [frequent, frequent]
}
