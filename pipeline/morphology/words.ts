/**
 * What the taggers know of a word form by itself: hashes of the word, its endings and its shape, and what the verb
 * lexicon says of it. Worked out once per form and kept, since a text repeats its words.
 */
import type { Token } from '../core/doc.ts'
import { hashText } from '../core/hash.ts'
import { loadLexicon } from '../core/lexicon.ts'
import { type VerbReading, verbs } from './verbs.ts'
import { wordClasses } from './word-classes.ts'

export interface Word {
  /** As printed. */
  readonly text: string
  /** Folded. */
  readonly norm: string
  readonly hash: number
  /** Last one, two, three and four letters, and the first three. */
  readonly endings: readonly [number, number, number, number]
  readonly start: number
  /** Kinds of characters (`Xx-Xx`, `00`), repeated ones once. */
  readonly shape: number
  readonly kind: 'word' | 'number' | 'mark'
  readonly capital: boolean
  readonly readings: readonly VerbReading[]
  /** What the lexicons say that it can be: see `readingMask` for the low bits, then `WORD_CLASS`, `NUMERAL`. */
  readonly kinds: number
}

const numerals = loadLexicon<null>(new URL('./lexicon/numerals.json', import.meta.url))
const ORDINAL = /^(?:\p{Nd}+|[IVXLCDM]+)(?:er|ère|re|nde?|e|es|ème|èmes|ième|ièmes|eme)$/u
const ROMAN = /^[IVXLCDM]+$/

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\p{Lu}+/gu, 'X'],
  [/[\p{Ll}\p{Lo}\p{M}]+/gu, 'x'],
  [/\p{N}+/gu, '0'],
]

/** `Jean-Luc` → `Xx-Xx`; `1 200` → `0 0`. */
const shapeOf = (text: string): string =>
  CLASSES.reduce((shape, [pattern, letter]) => shape.replace(pattern, letter), text)

/** Where the bits of `WORD_CLASS` begin in `Word.kinds`. */
export const CLASS_SHIFT = 20
/** Numbers that are no figures, bits of `Word.kinds`: `vingt-deux`, `1er`, `XIV`. */
export const NUMERAL = { cardinal: 1 << 24, ordinal: 1 << 25, roman: 1 << 26 }
/** Whether a word can be a verb form, of `Word.kinds`. */
export const VERBAL = (1 << CLASS_SHIFT) - 1

const TENSES = ['Pres', 'Past', 'Fut', 'Imp'] as const
const MOODS = ['Ind', 'Sub', 'Cnd', 'Imp'] as const

/** Bit mask of readings: infinitive, participles, and each pair of mood and tense. */
function readingMask(readings: readonly VerbReading[]): number {
  let mask = 0
  for (const { cell } of readings)
    if (cell.verbForm === 'Inf') mask |= 1
    else if (cell.verbForm === 'Part') mask |= cell.tense === 'Past' ? 2 : 4
    else mask |= 8 << (MOODS.indexOf(cell.mood as 'Ind') * 4 + TENSES.indexOf(cell.tense as 'Pres'))
  return mask
}

/** Stands for every value of the word that is not there, before a sentence and after it. */
export const EDGE = 0x5eed

/** The word that is not there. */
export const EDGE_WORD: Word = {
  text: '',
  norm: '',
  hash: EDGE,
  endings: [EDGE, EDGE, EDGE, EDGE],
  start: EDGE,
  shape: EDGE,
  kind: 'mark',
  capital: false,
  readings: [],
  kinds: EDGE,
}

function numeralBits(text: string, norm: string): number {
  if (ORDINAL.test(text)) return NUMERAL.ordinal
  if (ROMAN.test(text)) return NUMERAL.roman
  return norm.split('-').every((part) => numerals.has(part)) ? NUMERAL.cardinal : 0
}

function wordOf({ text, norm }: Pick<Token, 'text' | 'norm'>): Word {
  const tail = (letters: number) => hashText(norm, Math.max(0, norm.length - letters))
  const readings = verbs.readings(norm)
  return {
    text,
    norm,
    hash: hashText(norm),
    endings: [tail(1), tail(2), tail(3), tail(4)],
    start: hashText(norm, 0, Math.min(3, norm.length)),
    shape: hashText(shapeOf(text)),
    kind: /^\p{L}|\p{L}$/u.test(text) ? 'word' : /\p{N}/u.test(text) ? 'number' : 'mark',
    capital: /^\p{Lu}/u.test(text),
    readings,
    kinds: readingMask(readings) | (wordClasses(norm) << CLASS_SHIFT) | numeralBits(text, norm),
  }
}

/** Words kept; all are forgotten when there are more, so that endless input cannot fill the memory. */
export const CAPACITY = 1 << 15

const words = new Map<string, Word>()

/** What is known of a token's word: the same object for the same printed form, as long as it is kept. */
export function wordOfToken(token: Pick<Token, 'text' | 'norm'>): Word {
  let word = words.get(token.text)
  if (word === undefined) {
    if (words.size >= CAPACITY) words.clear()
    word = wordOf(token)
    words.set(token.text, word)
  }
  return word
}
