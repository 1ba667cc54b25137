/** Finds the words of small lexicons in a trigger and around it: whole words, phrases, and beginnings of words (`visit-`). */
import { withoutAccents } from '../core/accents.ts'
import { fold } from '../core/fold.ts'
import type { Lexicon } from '../core/lexicon.ts'

/** Longest beginning of a word that is looked up. */
const LONGEST_STEM = 16

export interface WordFinder<Value> {
  /** Value of the last form found in `words` that `accept` takes; the longest phrase wins. `undefined` when there is none. */
  last<Taken>(words: readonly string[], accept: (value: Value) => Taken | undefined): Taken | undefined
}

/** Folded words: hyphens kept (`tête-à-tête`), elided words apart (`s'`, `était`). */
export const wordsOf = (text: string): string[] =>
  fold(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*'?/gu) ?? []

/**
 * Compiles the forms of a lexicon; those that end in `-` match every word that begins so. Forms also match without
 * their accents, unless that is another form (`voté`, `vote`).
 */
export function wordFinder<Value>(lexicon: Pick<Lexicon<Value>, 'entries'>): WordFinder<Value> {
  const whole = new Map<string, Value>()
  const stems = new Map<string, Value>()
  let longestPhrase = 1
  for (const spelling of [(word: string) => word, withoutAccents])
    for (const { forms, value } of lexicon.entries)
      for (const form of forms) {
        const words = wordsOf(form)
        const key = spelling(words.join(' '))
        const found = form.endsWith('-') ? stems : whole
        if (!found.has(key)) found.set(key, value)
        longestPhrase = Math.max(longestPhrase, words.length)
      }

  function at(words: readonly string[], start: number): Value[] {
    const found: Value[] = []
    for (let length = Math.min(longestPhrase, words.length - start); length > 0; length--) {
      const value = whole.get(words.slice(start, start + length).join(' '))
      if (value !== undefined) found.push(value)
    }
    const word = words[start] as string
    for (let length = Math.min(word.length, LONGEST_STEM); length > 2; length--) {
      const value = stems.get(word.slice(0, length))
      if (value !== undefined) found.push(value)
    }
    return found
  }

  return {
    last(words, accept) {
      for (let start = words.length - 1; start >= 0; start--)
        for (const value of at(words, start)) {
          const taken = accept(value)
          if (taken !== undefined) return taken
        }
      return undefined
    },
  }
}
