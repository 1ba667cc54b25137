/**
 * Splits a word at elided words (`l'|élu`, `jusqu'|à`) and inverted pronouns (`a|-t-il`), and keeps whole what only
 * looks like them: `aujourd'hui`, `O'Brien`, `N'Diaye`, `rendez-vous`, `celui-ci`.
 */
import { loadLexicon } from '../core/lexicon.ts'

type CliticKind = 'elided' | 'inverted'

const clitics = loadLexicon<CliticKind>(new URL('./lexicon/clitics.json', import.meta.url))
const wholes = loadLexicon<string>(new URL('./lexicon/wholes.json', import.meta.url))

/** Apostrophes as printed. */
export const APOSTROPHES = "'’‘ʼ′`´"
/** Elided words without their apostrophe, longest first: `lorsqu`, `l`. */
export const elisions: readonly string[] = clitics.forms
  .filter((form) => clitics.get(form) === 'elided')
  .map((form) => form.slice(0, -1))

/** Longest word that is looked into: bounds the work on text without spaces. */
const LONGEST = 60
/** Longest elided word with its apostrophe: `jusqu'`, `lorsqu'`. */
const LONGEST_ELISION = Math.max(...elisions.map((word) => word.length)) + 1
/** `donnez-le-moi` has two pronouns. */
const MOST_PRONOUNS = 2

const CAPITALISED = /^\p{Lu}\p{Ll}/u
const CAPITAL = /^\p{Lu}/u
const SMALL = /\p{Ll}/u
/** `N'Diaye`, `M'Bappé`: before a verb these are never followed by a capital. */
const BEFORE_VERBS = /^[nmst]/

/** Whether `form`, folded, is an elided word with its apostrophe. */
export const isElision = (form: string): boolean => clitics.get(form) === 'elided'

/**
 * `D'Achery`, `N'Diaye`: a capital before the apostrophe and a capitalised name after it. At the beginning of a
 * sentence `D'Alger` is a preposition and a name.
 */
function isName(word: string, folded: string, apostrophe: number, begins: boolean): boolean {
  if (!CAPITAL.test(word) || !CAPITALISED.test(word.slice(apostrophe + 1))) return false
  return BEFORE_VERBS.test(folded) || (folded.startsWith("d'") && !begins)
}

/** Offset after the elided words at the beginning, with the places of the cuts. */
function cutElisions(word: string, folded: string, begins: boolean, cuts: number[]): number {
  let from = 0
  for (;;) {
    const length = folded.slice(from, from + LONGEST_ELISION).indexOf("'") + 1
    if (length < 2 || from + length >= folded.length) return from
    if (!isElision(folded.slice(from, from + length)) || wholes.has(folded.slice(from))) return from
    if (isName(word.slice(from), folded.slice(from), length - 1, begins && from === 0)) return from
    from += length
    cuts.push(from)
  }
}

/** Cuts before the inverted pronouns at the end: `donnez|-le|-moi`. */
function cutPronouns(word: string, folded: string, from: number, cuts: number[]): void {
  if (wholes.has(folded.slice(from))) return
  const found: number[] = []
  for (let end = word.length; found.length < MOST_PRONOUNS; ) {
    const hyphen = folded.lastIndexOf('-', end - 1)
    if (hyphen <= from || (CAPITAL.test(word.slice(hyphen + 1)) && SMALL.test(word))) break
    const euphonic = hyphen - 2 > from && folded.startsWith('-t', hyphen - 2)
    const start = euphonic ? hyphen - 2 : hyphen
    if (clitics.get(folded.slice(start, end)) !== 'inverted') break
    found.unshift(start)
    end = start
  }
  cuts.push(...found)
}

/**
 * Where to cut `word`, ascending; none when it stays whole. `folded` is its folded form, `begins` tells that it is
 * the first word of its sentence.
 */
export function cliticCuts(word: string, folded: string, begins: boolean): readonly number[] {
  const cuts: number[] = []
  if (word.length > LONGEST) return cuts
  const from = folded.includes("'") ? cutElisions(word, folded, begins, cuts) : 0
  if (folded.includes('-', from)) cutPronouns(word, folded, from, cuts)
  return cuts
}
