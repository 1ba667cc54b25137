/**
 * What the taggers know of a word form by itself: hashes of the word, its endings and its shape, and what the verb
 * lexicon says of it. Worked out once per form and kept, since a text repeats its words.
 */
import type { Token } from '../core/doc.ts'
import { hashText } from '../perceptron/hash.ts'
import { type VerbReading, verbs } from './verbs.ts'
import { wordClasses } from './word-classes.ts'

export interface Word {
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
  /** What the lexicons say that it can be: see `readingMask` for the low bits, `WORD_CLASS` for the high ones. */
  readonly kinds: number
}

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\p{Lu}+/gu, 'X'],
  [/[\p{Ll}\p{Lo}\p{M}]+/gu, 'x'],
  [/\p{N}+/gu, '0'],
]

/** `Jean-Luc` → `Xx-Xx`; `1 200` → `0 0`. */
export const shapeOf = (text: string): string =>
  CLASSES.reduce((shape, [pattern, letter]) => shape.replace(pattern, letter), text)

/** Where the bits of `WORD_CLASS` begin in `Word.kinds`. */
export const CLASS_SHIFT = 20
/** Whether a word can be a verb form, of `Word.kinds`. */
export const VERBAL = (1 << CLASS_SHIFT) - 1

const TENSES = ['Pres', 'Past', 'Fut', 'Imp'] as const
const MOODS = ['Ind', 'Sub', 'Cnd', 'Imp'] as const

/** Bit mask of readings: infinitive, participles, and each pair of mood and tense. */
export function readingMask(readings: readonly VerbReading[]): number {
  let mask = 0
  for (const { cell } of readings)
    if (cell.verbForm === 'Inf') mask |= 1
    else if (cell.verbForm === 'Part') mask |= cell.tense === 'Past' ? 2 : 4
    else mask |= 8 << (MOODS.indexOf(cell.mood as 'Ind') * 4 + TENSES.indexOf(cell.tense as 'Pres'))
  return mask
}

function wordOf({ text, norm }: Pick<Token, 'text' | 'norm'>): Word {
  const tail = (letters: number) => hashText(norm, Math.max(0, norm.length - letters))
  const readings = verbs.readings(norm)
  return {
    norm,
    hash: hashText(norm),
    endings: [tail(1), tail(2), tail(3), tail(4)],
    start: hashText(norm, 0, Math.min(3, norm.length)),
    shape: hashText(shapeOf(text)),
    kind: /^\p{L}|\p{L}$/u.test(text) ? 'word' : /\p{N}/u.test(text) ? 'number' : 'mark',
    capital: /^\p{Lu}/u.test(text),
    readings,
    kinds: readingMask(readings) | (wordClasses(norm) << CLASS_SHIFT),
  }
}

/** Words kept; the cache is emptied when full, so that endless input cannot fill the memory. */
const CAPACITY = 1 << 16

/** Gives the same `Word` for the same printed form. */
export class WordCache {
  private readonly words = new Map<string, Word>()

  get(token: Pick<Token, 'text' | 'norm'>): Word {
    let word = this.words.get(token.text)
    if (word === undefined || word.norm !== token.norm) {
      word = wordOf(token)
      if (this.words.size >= CAPACITY) this.words.clear()
      this.words.set(token.text, word)
    }
    return word
  }
}
