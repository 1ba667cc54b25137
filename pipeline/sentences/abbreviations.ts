/**
 * Whether the period after a word ends the word or the sentence: `M. Duval`, `art. 49`, `J.-C.`, `O.N.U.`.
 * Shared by the sentence splitter and the tokenizer, so that both see the same abbreviations.
 */
import { fold } from '../core/fold.ts'
import { loadLexicon } from '../core/lexicon.ts'

export type AbbreviationKind = 'title' | 'word' | 'number' | 'last' | 'closing'

const abbreviations = loadLexicon<AbbreviationKind>(new URL('./lexicon/abbreviations.json', import.meta.url))
const labels = loadLexicon<'label' | 'either' | 'network'>(new URL('./lexicon/labels.json', import.meta.url))
const starters = loadLexicon<string>(new URL('./lexicon/starters.json', import.meta.url))

const CAPITAL = /^\p{Lu}/u
/** `A`, `J.-P`, `O.N.U`: single capitals with periods and hyphens between them, without the last period. */
const INITIALS = /^(?:\p{Lu}|Ch|Ph|Th|Yv)(?:\.-?\p{Lu}h?)*$/u
/** Longest abbreviation looked at, in code units. */
const LONGEST = 14
const WORD_UNIT = /[\p{L}\p{N}\p{M}.-]/u

/** The word that ends at `end` (exclusive), with the periods and hyphens inside: `J.-C` before its last period. */
export function wordBefore(text: string, end: number, from: number): string {
  let start = end
  while (start > from && end - start <= LONGEST && WORD_UNIT.test(text[start - 1] as string)) start--
  return end - start > LONGEST ? '' : text.slice(start, end).replace(/^[.-]+/, '')
}

/** Kind of abbreviation that `word` (as printed, without its last period) is; null when it is none. */
export function abbreviationKind(word: string): AbbreviationKind | 'initials' | null {
  if (word === '') return null
  const kind = abbreviations.get(fold(word)) ?? null
  if (kind === 'title') return CAPITAL.test(word) ? kind : null
  if (kind === 'number' && word.length === 1 && CAPITAL.test(word)) return 'initials'
  if (kind !== null) return kind
  return INITIALS.test(word) ? 'initials' : null
}

const FIRST_WORD = /[\p{L}\p{N}]+['’]?/uy
/** What counts as a figure after `art.` or `p.`: `49`, `XII`, `L. 121-1`, `R 4127`. */
const NUMBER = /^(?:\p{N}|[IVXLCDM]+(?!\p{L})|\p{Lu}\.?[ -]?\p{N})|^\p{Lu}\./u
/** `Le Pen`, `De Backere`: an article that may also begin a surname. */
const SURNAME = /(?:L[ea]|Les|D[eu]|Des|El|Al)\s+\p{Lu}/uy
/** `plan B`, `Paul R`: the word before a single capital and its spaces. */
const SPACES_BEFORE = /\s{1,4}$/u

/** `O.N.U`, as against `A` and `J.-P`. */
const isAcronym = (word: string): boolean => word.length > 1 && !word.includes('-')

/** Whether the word at `at` is one that begins sentences and no names: `Le`, `Il`, `D'`. */
function startsLikeSentence(text: string, at: number): boolean {
  FIRST_WORD.lastIndex = at
  const word = FIRST_WORD.exec(text)?.[0]
  return word !== undefined && CAPITAL.test(word) && starters.has(word)
}

/**
 * Whether the capital that begins at `start` belongs to the word before it, so that no surname can follow: always
 * (`plan B`, `sur X`), unless a name follows (`groupe E`, `Paul R`), or never (`l'élu R`).
 */
function boundBefore(
  text: string,
  letter: string,
  start: number,
  from: number,
): 'always' | 'likely' | 'never' {
  const space = SPACES_BEFORE.exec(text.slice(Math.max(from, start - 4), start))?.[0] ?? ''
  const end = start - space.length
  const before = space === '' ? '' : wordBefore(text, end, from)
  if (before === '') return 'never'
  const label = labels.get(fold(before))
  if (label === 'label' || (label === 'network' && letter === 'X')) return 'always'
  if (label === 'either') return 'likely'
  const isName = CAPITAL.test(before) && before.length > 1 && end - before.length > from
  return isName && abbreviationKind(before) === null && !starters.has(before) ? 'likely' : 'never'
}

/**
 * Whether the period after `word` (which begins at `start`) also ends the sentence, when the text goes on at `next`
 * with a capitalised word or a figure. `from` is where the sentence begins.
 */
export function periodEnds(text: string, word: string, start: number, next: number, from: number): boolean {
  switch (abbreviationKind(word)) {
    case null:
      // « 1. Le budget »: the number of a list item
      return !(start <= from && /^\p{N}{1,2}$/u.test(word))
    case 'closing':
      return true
    case 'title':
    case 'word':
      return false
    case 'number':
      return !NUMBER.test(text.slice(next, next + 6))
    case 'last':
      return startsLikeSentence(text, next)
    case 'initials': {
      if (text[start - 1] === '°') return true
      if (start <= from) return false
      const bound = isAcronym(word) ? 'likely' : boundBefore(text, word, start, from)
      if (bound === 'always') return true
      SURNAME.lastIndex = next
      return startsLikeSentence(text, next) && (bound === 'likely' || !SURNAME.test(text))
    }
  }
}
