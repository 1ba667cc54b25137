/**
 * Reads plain words, single marks and white space character by character: nine pieces in ten are letters with a space
 * or comma after them, or that comma, and need no pattern.
 */
import { APOSTROPHES } from './clitics.ts'

const LETTER = /^\p{L}$/u
const FIGURE = /^\p{Nd}$/u
const SPACE = /\s/u

/** Marks that stand alone whatever is around them, and end the word before them. */
const ALONE = ',;!?)]}«»"”“'
/** Letters that are marks as well: `n°` may be written `nº`, an apostrophe may be a letter. */
const DOUBTFUL = `ªº${APOSTROPHES}`

const KIND = { letter: 1, figure: 2, space: 3, alone: 4 }
/** Kinds of characters up to the general punctuation; what is 0 here, or lies beyond, is left to the patterns. */
const kinds = Uint8Array.from({ length: 0x2070 }, (_, code) => {
  const unit = String.fromCharCode(code)
  if (DOUBTFUL.includes(unit)) return 0
  if (ALONE.includes(unit)) return KIND.alone
  if (SPACE.test(unit)) return KIND.space
  return LETTER.test(unit) ? KIND.letter : FIGURE.test(unit) ? KIND.figure : 0
})

/** End of the plain word or single mark that begins at `at`; `at` itself when there is none, or when it may go on. */
export function plainEnd(text: string, at: number): number {
  const first = kinds[text.charCodeAt(at)]
  if (first === KIND.alone) return at + 1
  if (first !== KIND.letter) return at
  let end = at + 1
  let kind: number | undefined = first
  while (end < text.length) {
    kind = kinds[text.charCodeAt(end)]
    if (kind !== KIND.letter && kind !== KIND.figure) break
    end++
  }
  return end === text.length || kind === KIND.space || kind === KIND.alone ? end : at
}

/** Offset of the next character that is not white, from `at` on. */
export function skipSpaces(text: string, at: number): number {
  let next = at
  while (next < text.length && (text.charCodeAt(next) === 0x20 || SPACE.test(text[next] as string))) next++
  return next
}
