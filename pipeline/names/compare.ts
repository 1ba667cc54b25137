/**
 * Whether two names can be one person's, and why. Names only: whether country, office or time speak against it is
 * for the reader of the answer to add.
 */
import { bare } from '../core/fold.ts'
import type { Reason } from '../core/reasons.ts'
import { remembered } from '../core/remember.ts'
import { soundsAlike } from './distance.ts'
import { sameGivenName } from './given.ts'
import { isParticle, type NameParts, nameParts } from './parts.ts'
import { phones } from './phones.ts'

/**
 * What a comparison rests on: `letters`: the same but for accents, hyphens or capitals; `sounds`: spellings of the same
 * sounds; `contained`: the words of one stand in the other; `surname`, `half-surname`, `given-name`: the single word is
 * that of the full name.
 */
type Basis = 'letters' | 'sounds' | 'contained' | 'surname' | 'half-surname' | 'given-name'

export interface Comparison {
  /**
   * `same`: both names are full and agree, or both are one word and agree;
   * `part`: one is the surname, the given name or the initialled form of the other: the same person when the
   * text names nobody else so;
   * `different`: they cannot be one person.
   */
  readonly verdict: 'same' | 'part' | 'different'
  /** By what it was decided; null when different. */
  readonly by: Basis | null
  /** For the reader of the dataset; empty when different. */
  readonly reasons: readonly Reason[]
}

const DIFFERENT: Comparison = { verdict: 'different', by: null, reasons: [] }
const same = (by: Basis, ...reasons: readonly Reason[]): Comparison => ({ verdict: 'same', by, reasons })
const part = (by: Basis, reason: Reason): Comparison => ({ verdict: 'part', by, reasons: [reason] })

/** Lower-case letters of a name, one space between words: equal for spellings that differ in accents or hyphens only. */
export const lettersOf = (name: string): string =>
  bare(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const joined = (words: readonly string[]): string => phones(words.join(''))
/** The words without particles, unless there are no others. */
export const core = (words: readonly string[]): readonly string[] => {
  const without = words.filter((word) => !isParticle(word))
  return without.length > 0 ? without : words
}

function surnamesAlike(a: NameParts, b: NameParts): boolean {
  const tradition = a.eastAsian && b.eastAsian ? 'east-asian' : 'general'
  return (
    soundsAlike(joined(a.surname), joined(b.surname), tradition) ||
    (core(a.surname).length === core(b.surname).length &&
      soundsAlike(joined(core(a.surname)), joined(core(b.surname)), tradition))
  )
}

const wordsAlike = (a: string, b: string): boolean =>
  sameGivenName(a, b) ?? (lettersOf(a) === lettersOf(b) || soundsAlike(phones(a), phones(b)))

/** Given names agree when the shorter list is found in the longer one in order, from its first on. */
function givenAlike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return false
  if (joined(a) === joined(b)) return true
  if (!wordsAlike(short[0] as string, long[0] as string)) return false
  let at = 1
  for (const word of short.slice(1)) {
    while (at < long.length && !wordsAlike(word, long[at] as string)) at++
    if (at++ >= long.length) return false
  }
  return true
}

const initialsAgree = (initials: readonly string[], given: readonly string[]): boolean =>
  initials.length > 0 && given.length > 0 && bare(given[0] as string)[0] === bare(initials[0] as string)

/** `Roberto Morales` in `Roberto Morales Ojeda`, `Tamim Al Thani` in `Tamim ben Hamad Al Thani`. */
function contained(a: NameParts, b: NameParts): boolean {
  const [x, y] = [a, b].map((name) => core([...name.given, ...name.surname]))
  if (!x || !y || x.length === y.length) return false
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (short.length < 2 || sameGivenName(short[0] as string, long[0] as string) !== true) return false
  const last = short.at(-1) as string
  const rest = short.slice(0, -1)
  const atEnd = soundsAlike(phones(last), phones(long.at(-1) as string))
  const asPrefix = soundsAlike(phones(last), phones(long[short.length - 1] as string))
  return (
    (atEnd || asPrefix) && rest.every((word, at) => at === 0 || long.some((other) => wordsAlike(word, other)))
  )
}

/** One name is a single word: a surname or a given name of the other, or nothing of it. */
function compareSingle(single: NameParts, full: NameParts): Comparison {
  if (single.initials.length > 0 && !initialsAgree(single.initials, full.given)) return DIFFERENT
  const word = joined(single.surname)
  const surnames = [full.surname, core(full.surname), full.surname.slice(-1), full.surname.slice(0, 1)]
  if (surnames.some((words) => soundsAlike(word, joined(words))))
    return part('surname', 'surname of the full name')
  const hyphened = full.surname.flatMap((words) => words.split('-'))
  if (hyphened.length > 1 && hyphened.some((each) => phones(each) === word))
    return part('half-surname', 'half of a double surname')
  if (full.given.some((given) => lettersOf(given) === lettersOf(single.surname.join(' '))))
    return part('given-name', 'given name of the full name')
  return DIFFERENT
}

const BETWEEN = '\u0000'

/** The same pairs of names are compared over and over: each mention with each person of the article. */
const comparePair = remembered((pair: string): Comparison => {
  const [first = '', second = ''] = pair.split(BETWEEN)
  return compare(first, second)
})

/** Compares two names as printed, without titles. Symmetric and pure. */
export const compareNames = (first: string, second: string): Comparison =>
  comparePair(`${first}${BETWEEN}${second}`)

function compare(first: string, second: string): Comparison {
  if (lettersOf(first) === lettersOf(second) && lettersOf(first) !== '')
    return same(
      'letters',
      first === second ? 'same spelling' : 'same letters but for accents, hyphens or capitals',
    )
  const [a, b] = [nameParts(first), nameParts(second)]
  if (a.numeral !== b.numeral && (a.numeral !== null) === (b.numeral !== null)) return DIFFERENT
  if (a.numeral !== b.numeral && /r$/.test(a.numeral ?? b.numeral ?? '')) return DIFFERENT
  if (a.initials.length > 0 && b.initials.length > 0 && a.initials.join() !== b.initials.join())
    return DIFFERENT
  const [singleA, singleB] = [a.given.length === 0, b.given.length === 0]
  if (singleA && singleB) return compareSurnames(a, b)
  if (singleA) return compareSingle(a, b)
  if (singleB) return compareSingle(b, a)
  if (a.eastAsian && b.eastAsian)
    return surnamesAlike(a, b) && soundsAlike(joined(a.given), joined(b.given), 'east-asian')
      ? same('sounds', 'surname and given name are spellings of the same sounds')
      : DIFFERENT
  if (surnamesAlike(a, b) && givenAlike(a.given, b.given))
    return same(
      'sounds',
      'surnames are spellings of the same sounds',
      lettersOf(a.given.join(' ')) === lettersOf(b.given.join(' ')) ? 'same given name' : 'given names agree',
    )
  if (joined([...a.given, ...a.surname]) === joined([...b.given, ...b.surname]))
    return same('sounds', 'same sounds, divided otherwise')
  return contained(a, b) ? same('contained', 'one name is contained in the other') : DIFFERENT
}

function compareSurnames(a: NameParts, b: NameParts): Comparison {
  if (a.surname.length === 0 || b.surname.length === 0) return DIFFERENT
  const given = sameGivenName(a.surname.join(' '), b.surname.join(' '))
  if (given === false || !surnamesAlike(a, b)) return DIFFERENT
  return same('sounds', 'surnames are spellings of the same sounds')
}
