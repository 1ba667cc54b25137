/**
 * Who does what a reporting verb says: the subject before it (over appositions, relative clauses and adverbials), the
 * subject after it (inversion), the antecedent of `qui`, the agent after `par`.
 */
import type { Item } from './frame.ts'
import { type Head, headKind } from './heads.ts'
import { functionWords, voices } from './lexicon.ts'
import { type Phrase, phraseAt } from './phrases.ts'
import type { VerbCue } from './verbs.ts'

/** A range of items that names who speaks: `items[from … to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Items of a frame with its phrases: what all searches need. */
export interface Clause {
  readonly items: readonly Item[]
  readonly phrases: readonly Phrase[]
}

const role = (item: Item | undefined) => (item && item.quote < 0 ? functionWords.get(item.norm) : undefined)
export const isFiniteVerb = (item: Item | undefined) =>
  item?.morph?.verbForm === 'Fin' && (item.upos === 'VERB' || item.upos === 'AUX')
const isComma = (item: Item | undefined) => item?.norm === ',' || item?.norm === '–' || item?.norm === '—'
const isEnd = (item: Item | undefined) =>
  item !== undefined && item.quote < 0 && /^[.!?…;:]+$/u.test(item.norm)

/** Phrase that ends at `to`. */
const endingAt = (clause: Clause, to: number) => clause.phrases.find((each) => each.to === to)
const startingAt = (clause: Clause, from: number) => clause.phrases.find((each) => each.from === from)

/** A phrase with the coordinated and apposed ones before it: « Le ministre, Paul Rey et la préfète, Ana Bo ». */
export function widenLeft(clause: Clause, phrase: Phrase, plural: boolean): Range {
  let from = phrase.from
  for (let steps = 0; steps < 8; steps++) {
    const joint = role(clause.items[from - 1]) === 'and' && clause.items[from - 1]?.norm !== 'mais'
    const comma = isComma(clause.items[from - 1])
    if (!joint && !comma) break
    if (joint && !plural) break
    const before = endingAt(clause, from - 1)
    if (!before || before.preposition >= 0 || before.pronoun) break
    if (comma && !plural && from !== phrase.from) break
    from = before.from
  }
  return { from, to: phrase.to }
}

/** A phrase with what follows it: an apposition « la maire, Ana Bo » or, for a plural verb, « et Paul Rey ». */
export function widenRight(clause: Clause, phrase: Phrase, plural: boolean): Range {
  let to = phrase.to
  for (let steps = 0; steps < 6; steps++) {
    const joint = plural && clause.items[to]?.norm === 'et'
    const apposed = isComma(clause.items[to]) && !phrase.pronoun
    if (!joint && !apposed) break
    const next = startingAt(clause, to + 1)
    if (!next || next.pronoun || next.preposition >= 0) break
    if (apposed && !names(clause.items, { from: phrase.from, to }, next)) break
    to = next.to
    if (apposed && !plural) break
  }
  return { from: phrase.from, to }
}

/** Whether one of two phrases names whom the other describes: « la maire, Ana Bo », « Ana Bo, maire de Lens ». */
function names(items: readonly Item[], a: Range, b: Range): boolean {
  const [first, second] = [headKind(items, a), headKind(items, b)]
  const human = (head: Head) => head.kind === 'human' || head.kind === 'anonymous'
  return (human(first) && second.proper && second.kind === null) || (first.proper && human(second))
}

/** Skips pronouns, negation and adverbs right before a verb. */
function beforeVerb(items: readonly Item[], from: number): number {
  let at = from - 1
  while (at >= 0) {
    const item = items[at] as Item
    const what = role(item)
    const skip =
      what === 'object' ||
      what === 'reflexive' ||
      what === 'negation' ||
      (item.upos === 'ADV' && what === undefined) ||
      (item.date && !isComma(item))
    if (!skip) break
    at--
  }
  return at
}

/** Where the parenthesis that the comma at `close` ends begins: index of its opening comma, else -1. */
function openingComma(items: readonly Item[], close: number): number {
  for (let at = close - 1; at >= 0; at--) {
    if (isComma(items[at])) return at
    if (isEnd(items[at])) return -1
  }
  return -1
}

/** The antecedent of the relative pronoun at `at`. */
export function antecedent(clause: Clause, at: number, plural: boolean): Range | null {
  const to = isComma(clause.items[at - 1]) ? at - 1 : at
  let best: Phrase | null = null
  for (const phrase of clause.phrases) if (phrase.to <= to && phrase.to > to - 6) best = phrase
  if (!best || best.pronoun) return null
  const before = endingAt(clause, best.from - 1)
  if (best.to < to && before === undefined && role(clause.items[best.to]) !== undefined) return null
  return isComma(clause.items[best.from - 1]) && before && to === at - 1
    ? widenLeft(clause, best, plural)
    : best
}

/** The subject before the verb group that starts at `from`; null when the clause has none before it. */
export function subjectBefore(clause: Clause, from: number, plural: boolean, depth = 0): Range | null {
  const { items } = clause
  let at = beforeVerb(items, from)
  if (depth > 4 || at < 0) return null
  const last = items[at] as Item
  if (role(last) === 'and' || (isComma(last) && depth > 0 && isFiniteVerb(items[at - 1]))) {
    const earlier = previousFinite(items, at)
    return earlier < 0 ? null : subjectBefore(clause, earlier, plural, depth + 1)
  }
  if (last.norm === 'qui') return antecedent(clause, at, plural)
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    if (isEnd(items[at]) || (items[at] as Item).quote >= 0) return null
    if (!isComma(items[at])) break
    const open = openingComma(items, at)
    const first = items[open + 1] as Item
    const voice = voiceOf(clause, open + 1)
    if (voice) return voice
    const last = endingAt(clause, at)
    const joint = last && last.preposition < 0 && widenLeft(clause, last, plural)
    if (joint && joint.from <= open + 1 && joint.from !== last.from) return joint
    const phrase = startingAt(clause, open + 1)
    if (
      phrase &&
      phrase.preposition < 0 &&
      phrase.to === at &&
      !(phrase.pronoun && functionWords.get(first.norm) === 'tonic') &&
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
      if (isEnd(item) || isFiniteVerb(item) || role(item) === 'relative') return null
    }
    if (phrase.preposition >= 0 || items[phrase.from]?.date) continue
    return widenLeft(clause, phrase, plural)
  }
  return null
}

function previousFinite(items: readonly Item[], before: number): number {
  for (let at = before - 1; at >= 0; at--)
    if (isFiniteVerb(items[at])) return role(items[at + 1]) === 'inverted' ? -1 : at
  return -1
}

/** The subject after an inverted verb that ends at `to`: over dates, adverbs and « devant la commission ». */
export function subjectAfter(clause: Clause, to: number, plural: boolean): Range | null {
  const { items } = clause
  let at = to
  for (let steps = 0; steps < 12 && at < items.length; steps++) {
    const item = items[at] as Item
    if (item.quote >= 0 || isEnd(item)) return null
    const phrase = startingAt(clause, at)
    if (phrase && phrase.preposition < 0 && !item.date)
      return phrase.pronoun ? phrase : widenRight(clause, phrase, plural)
    if (role(item) === 'relative' || isFiniteVerb(item) || item.norm === 'et') return null
    const governed = startingAt(clause, at + 1)
    if (item.upos === 'ADP' && governed) at = adjunctEnd(items, governed)
    else if (phrase && !item.date) at = phrase.to
    else at++
  }
  return null
}

/** End of an adverbial: « par téléphone » before « Ana Bo », « devant la commission des finances » before « le maire ». */
function adjunctEnd(items: readonly Item[], { from, to }: Phrase): number {
  const bare = items[from]?.upos !== 'DET' && !items[from]?.capital
  const named = bare ? items.slice(from, to).findIndex((item) => item.capital) : -1
  return named > 0 ? from + named : to
}

/** « par la voix de son ministre »: the minister speaks. */
function voiceOf({ items, phrases }: Clause, from: number): Range | null {
  if (items[from]?.norm !== 'par') return null
  for (let at = from + 1; at < from + 4; at++)
    if (voices.has(items[at]?.norm ?? '') && functionWords.get(items[at + 1]?.norm ?? '') === 'of') {
      const whole = phrases.find((each) => each.from <= at && at < each.to)
      return whole && at + 2 < whole.to ? { from: at + 2, to: whole.to } : null
    }
  return null
}

/** The agent of a passive that ends at `to`: « jugé irréaliste par les chefs d'entreprise ». */
export function agentAfter(clause: Clause, to: number): Range | null {
  for (let at = to; at < Math.min(clause.items.length, to + 25); at++) {
    if (isEnd(clause.items[at])) return null
    if (clause.items[at]?.norm !== 'par') continue
    const phrase = phraseAt(clause.items, at + 1, at)
    return phrase ? widenRight(clause, phrase, true) : null
  }
  return null
}

/** « on entend le maire répéter … », « et eux d'ajouter … »: an infinitive with a subject of its own. */
function ownSubject(clause: Clause, start: number): Range | null {
  const { items } = clause
  if (items[start]?.morph?.verbForm === 'Part') return null
  const de = functionWords.get(items[start - 1]?.norm ?? '') === 'of'
  const phrase = endingAt(clause, de ? start - 1 : start)
  if (!phrase || phrase.preposition >= 0) return null
  return !de || (phrase.pronoun && items[phrase.from - 1]?.upos !== 'VERB') ? phrase : null
}

/** Who a verb without subject of its own speaks for: the subject of the verb that governs it. */
export function controller(clause: Clause, cue: Pick<VerbCue, 'start' | 'to'>): Range | null {
  const { items } = clause
  const own = ownSubject(clause, cue.start)
  if (own) return own
  for (let at = cue.start - 1; at >= 0; at--) {
    if (isEnd(items[at])) break
    if (!isFiniteVerb(items[at])) continue
    if (role(items[at + 1]) === 'inverted') return { from: at + 1, to: at + 2 }
    const subject =
      subjectBefore(clause, at, items[at]?.morph?.number === 'Plur') ??
      subjectAfter(clause, verbEnd(items, at), false)
    if (subject) return subject
  }
  // « Refusant de céder, le gouverneur a maintenu le vote. »
  for (let at = cue.to; at < items.length; at++) {
    if (isEnd(items[at])) break
    if (isFiniteVerb(items[at]) && role(items[at - 1]) !== 'relative')
      return subjectBefore(clause, at, items[at]?.morph?.number === 'Plur')
  }
  return null
}

/** End of the verb group begun at `at`: `a déclaré`. */
function verbEnd(items: readonly Item[], at: number): number {
  let to = at + 1
  while (to < items.length && (items[to]?.upos === 'ADV' || items[to]?.morph?.verbForm === 'Part')) to++
  return to
}
