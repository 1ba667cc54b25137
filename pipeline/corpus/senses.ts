/**
 * What a trigger names, finer than the event type. A visit and a meeting are both CONSULT, a strike and a march
 * both PROTEST: on the same day, with the same participants, they are two events.
 */
import { bare } from '../core/fold.ts'
import { loadLexicon } from '../core/lexicon.ts'
import { holds } from './discourse.ts'
import { wordFinder } from './words.ts'

/** Event type → path of senses: `consult.visit`. */
type SensesByType = Readonly<Record<string, string>>

const senses = wordFinder(loadLexicon<SensesByType>(new URL('./lexicon/senses.json', import.meta.url)))

const SHORTEST = 4
const STEM = 6
/** Marks the sense of a trigger that the lexicon does not know: its stem. */
const UNKNOWN = '='

/** Sense of a trigger's folded words for an event type: a path of the lexicon, else the stem of its first own word. */
export function senseOf(words: readonly string[], type: string): string {
  const known = senses.last(words, (value) => value[type])
  if (known !== undefined) return known
  const isOwn = (word: string): boolean =>
    word.length >= SHORTEST && !holds([word], 'auxiliary') && !holds([word], 'earlier')
  const word = words.find(isOwn) ?? words.at(-1) ?? ''
  return UNKNOWN + bare(word).slice(0, STEM)
}

export const isKnown = (sense: string): boolean => !sense.startsWith(UNKNOWN)

const within = (a: string, b: string): boolean => a.startsWith(`${b}.`)

/** The same, or one more general than the other. */
export const sensesAgree = (a: string, b: string): boolean => a === b || within(a, b) || within(b, a)

/** Two kinds of one thing, such as strike and march: no event is both. */
export const sensesExclude = (a: string, b: string): boolean =>
  !sensesAgree(a, b) && isKnown(a) && a.split('.')[0] === b.split('.')[0]

/** The more telling of two senses: a finer path before a general one, the first of two that say as much. */
export const finerSense = (a: string, b: string): string =>
  (!isKnown(a) && isKnown(b)) || within(b, a) ? b : a
