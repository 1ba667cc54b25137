/**
 * The subject before a reporting verb: over appositions, relative clauses and adverbials, from the antecedent of `qui`,
 * from the verb that it is coordinated with, from « par la voix de son ministre ».
 */
import {
  type Clause,
  endingAt,
  isCommaOrDash,
  isEnd,
  isFiniteVerb,
  type Range,
  startingAt,
  widenLeft,
} from './clause.ts'
import type { Item } from './frame.ts'
import { headKind } from './heads.ts'
import { voices } from './lexicon.ts'
import type { Phrase } from './phrases.ts'

/** Skips pronouns, negation and adverbs right before a verb. */
function beforeVerb(items: readonly Item[], from: number): number {
  let at = from - 1
  while (at >= 0) {
    const item = items[at] as Item
    const what = item.role
    const skip =
      what === 'object' ||
      // « il lui a rendu hommage »
      (item.norm === 'lui' && items[at - 1]?.role === 'subject') ||
      what === 'reflexive' ||
      what === 'negation' ||
      (item.upos === 'ADV' && what === undefined) ||
      (item.date && !isCommaOrDash(item))
    if (!skip) break
    at--
  }
  return at
}

/** Where the parenthesis that the comma at `close` ends begins: index of its opening comma, else -1. */
function openingComma(items: readonly Item[], close: number): number {
  for (let at = close - 1; at >= 0; at--) {
    if (isCommaOrDash(items[at])) return at
    if (isEnd(items[at])) return -1
  }
  return -1
}

/** « un diplomate en poste à Lens, qui … »: neither the post nor the place speaks. */
const isSetting = (items: readonly Item[], { from, to, preposition }: Phrase): boolean =>
  /^(?:à|au|en|dans|sur)$/.test(items[preposition]?.norm ?? '') && headKind(items, { from, to }).kind === null

/** The antecedent of the relative pronoun at `at`. */
export function antecedent(clause: Clause, at: number, plural: boolean): Range | null {
  const to = isCommaOrDash(clause.items[at - 1]) ? at - 1 : at
  let best: Phrase | null = null
  for (const phrase of clause.phrases)
    if (phrase.to <= to && phrase.to > to - 6 && !(to < at && isSetting(clause.items, phrase))) best = phrase
  if (!best || best.pronoun) return null
  const before = endingAt(clause, best.from - 1)
  if (best.to < to && before === undefined && clause.items[best.to]?.role !== undefined) return null
  return isCommaOrDash(clause.items[best.from - 1]) && before && to === at - 1
    ? widenLeft(clause, best, plural)
    : best
}

/** The subject before the verb group that starts at `from`; null when the clause has none before it. */
export function subjectBefore(clause: Clause, from: number, plural: boolean, depth = 0): Range | null {
  const { items } = clause
  let at = beforeVerb(items, from)
  if (depth > 4 || at < 0) return null
  const last = items[at] as Item
  if (last.role === 'and' || (isCommaOrDash(last) && depth > 0 && isFiniteVerb(items[at - 1]))) {
    const earlier = previousFinite(items, at, plural)
    return earlier < 0 ? beforeQuotedVerb(clause, at) : subjectBefore(clause, earlier, plural, depth + 1)
  }
  if (last.norm === 'qui') return antecedent(clause, at, plural)
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    if (isEnd(items[at]) || (items[at] as Item).quote >= 0) return null
    if (!isCommaOrDash(items[at])) break
    const open = openingComma(items, at)
    const first = items[open + 1] as Item
    const voice = voiceOf(clause, open + 1)
    if (voice) return voice
    const last = endingAt(clause, at)
    const joint = last && last.preposition < 0 && !last.pronoun && widenLeft(clause, last, plural)
    if (joint && joint.from <= open + 1 && joint.from !== last.from) return joint
    const phrase = startingAt(clause, open + 1)
    if (
      phrase &&
      phrase.preposition < 0 &&
      phrase.to === at &&
      !(phrase.pronoun && first.role === 'tonic') &&
      first.norm !== 'elle'
    )
      return widenLeft(clause, phrase, plural)
    if (open < 0) {
      const only = clause.phrases.find((each) => each.to <= at && each.preposition < 0)
      return only && !finiteBetween(items, only.to, at) ? { from: only.from, to: only.to } : null
    }
    at = beforeVerb(items, open)
  }
  return nearestPhrase(clause, at, plural)
}

/** Subject of the first verb of a sentence. */
export function mainSubject(clause: Clause): Range | null {
  const verb = clause.items.findIndex(isFiniteVerb)
  return verb < 0 ? null : subjectBefore(clause, verb, clause.items[verb]?.morph?.number === 'Plur')
}

const finiteBetween = (items: readonly Item[], from: number, to: number) => {
  for (let at = from; at < to; at++) if (isFiniteVerb(items[at])) return true
  return false
}

function nearestPhrase(clause: Clause, at: number, plural: boolean): Range | null {
  const { items } = clause
  for (let index = clause.phrases.length - 1; index >= 0; index--) {
    const phrase = clause.phrases[index] as Phrase
    if (phrase.to > at + 1) continue
    for (let gap = phrase.to; gap <= at; gap++) {
      const item = items[gap] as Item
      if (isEnd(item) || isFiniteVerb(item) || item.role === 'relative') return null
    }
    if (phrase.preposition >= 0 || items[phrase.from]?.date) continue
    return widenLeft(clause, phrase, plural)
  }
  return null
}

/** « L'Union “déplore” les tirs et appelle …»: the first verb stands between marks. */
function beforeQuotedVerb(clause: Clause, before: number): Range | null {
  for (let at = before - 1; at > 0; at--) {
    if ((clause.items[at] as Item).quote < 0) continue
    const phrase = endingAt(clause, at)
    return phrase && phrase.preposition < 0 ? phrase : null
  }
  return null
}

/**
 * The verb that the one after `et` or a comma at `before` is coordinated with: « Rome estime que ses voisins mentent,
 * et annonce … » goes on with the verb of that number.
 */
function previousFinite(items: readonly Item[], before: number, plural: boolean): number {
  let nearest = -1
  for (let at = before - 1; at >= 0 && !isEnd(items[at]); at--) {
    if (!isFiniteVerb(items[at])) continue
    if (items[at + 1]?.role === 'inverted') return nearest
    if (nearest < 0) nearest = at
    if ((items[at]?.morph?.number === 'Plur') === plural) return at
  }
  return nearest
}

/** « par la voix de son ministre »: the minister speaks. */
function voiceOf({ items, phrases }: Clause, from: number): Range | null {
  if (items[from]?.norm !== 'par') return null
  for (let at = from + 1; at < from + 4; at++)
    if (voices.has(items[at]?.norm ?? '') && items[at + 1]?.role === 'of') {
      const whole = phrases.find((each) => each.from <= at && at < each.to)
      return whole && at + 2 < whole.to ? { from: at + 2, to: whole.to } : null
    }
  return null
}
