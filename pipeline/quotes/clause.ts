/** Clauses: items with their phrases, and how far a phrase that names somebody reaches. */
import type { Item } from './frame.ts'
import { type Head, headKind } from './heads.ts'
import type { Phrase } from './phrases.ts'

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

export const isFiniteVerb = (item: Item | undefined) =>
  item?.morph?.verbForm === 'Fin' && (item.upos === 'VERB' || item.upos === 'AUX')
export const isComma = (word: Pick<Item, 'norm'> | undefined) => word?.norm === ','
/** What sets an apposition or an incise off. */
export const isCommaOrDash = (item: Item | undefined) =>
  isComma(item) || item?.norm === '–' || item?.norm === '—'
export const isEnd = (item: Item | undefined) =>
  item !== undefined && item.quote < 0 && /^[.!?…;:]+$/u.test(item.norm)

/** Whether a range is one pronoun. */
export const isPronoun = (items: readonly Item[], { from, to }: Range): boolean =>
  to - from === 1 && items[from]?.role !== undefined

/** Phrase that ends at `to`. */
export const endingAt = (clause: Clause, to: number) => clause.phrases.find((each) => each.to === to)
export const startingAt = (clause: Clause, from: number) => clause.phrases.find((each) => each.from === from)

/** A phrase with the coordinated and apposed ones before it: « Le ministre, Paul Rey et la préfète, Ana Bo ». */
export function widenLeft(clause: Clause, phrase: Phrase, plural: boolean): Range {
  let from = phrase.from
  for (let steps = 0; steps < 8; steps++) {
    const joint = clause.items[from - 1]?.role === 'and' && clause.items[from - 1]?.norm !== 'mais'
    const comma = isCommaOrDash(clause.items[from - 1])
    if (!joint && !comma) break
    if (joint && !plural) break
    // « le président, Paul Rey, et son homologue, Ana Bo, »
    const close = joint && isComma(clause.items[from - 2]) ? from - 2 : from - 1
    const before = endingAt(clause, close)
    if (!before || before.preposition >= 0 || before.pronoun) break
    // « Ana Bo, sa fille, actuelle maire de Lens, »: up to the name
    const described = clause.items.slice(from, phrase.to).every(({ named }) => !named)
    if (comma && !plural && from !== phrase.from && !described) break
    from = before.from
  }
  return { from, to: phrase.to }
}

/** A phrase with what follows it: an apposition « la maire, Ana Bo » or, for a plural verb, « et Paul Rey ». */
export function widenRight(clause: Clause, phrase: Phrase, plural: boolean): Range {
  let to = placeEnd(clause, phrase)
  for (let steps = 0; steps < 6; steps++) {
    if (plural && isSecondSource(clause, to)) to++
    const joint = plural && clause.items[to]?.norm === 'et'
    const apposed = isCommaOrDash(clause.items[to]) && !phrase.pronoun
    if (!joint && !apposed) break
    const next = startingAt(clause, to + 1)
    if (!next || next.pronoun || next.preposition >= 0) break
    if (apposed && !names(clause.items, { from: phrase.from, to }, next)) break
    // « Selon les juges, Ana Bo n'a pas montré … »: the name is the subject of what follows
    if (
      apposed &&
      (isFiniteVerb(clause.items[next.to]) ||
        ['negation', 'reflexive', 'object'].includes(clause.items[next.to]?.role ?? ''))
    )
      break
    to = next.to
    if (apposed && !plural) break
  }
  return { from: phrase.from, to }
}

/** « le préfet, Paul Rey, et la maire, Ana Bo »: a comma, `et` and somebody else, who is no subject of what follows. */
function isSecondSource(clause: Clause, comma: number): boolean {
  const { items } = clause
  const next = startingAt(clause, comma + 2)
  if (!isComma(items[comma]) || items[comma + 1]?.norm !== 'et' || !next || next.preposition >= 0)
    return false
  const head = headKind(items, next)
  return (head.kind === 'human' || items[next.from]?.named === true) && isComma(items[next.to])
}

/** End of a phrase with its place, when a name follows: « la coordinatrice de l'ONU dans le pays, Ana Bo ». */
function placeEnd({ items, phrases }: Clause, phrase: Phrase): number {
  const place = phrases.find(
    (each) => each.preposition >= 0 && each.from >= phrase.to && each.from <= phrase.to + 1,
  )
  return place &&
    isCommaOrDash(items[place.to]) &&
    items[place.to + 1]?.named &&
    !isCommaOrDash(items[phrase.to])
    ? place.to
    : phrase.to
}

/** Whether one of two phrases names whom the other describes: « la maire, Ana Bo », « Ana Bo, maire de Lens ». */
function names(items: readonly Item[], a: Range, b: Range): boolean {
  const [first, second] = [headKind(items, a), headKind(items, b)]
  const human = (head: Head) => head.kind === 'human' || head.kind === 'anonymous'
  const described = items[b.from]?.upos !== 'NUM' && items[b.from]?.norm !== 'des'
  const named = second.proper && second.kind === null && items[b.from]?.upos !== 'DET'
  // « son association, Noé 21 »
  const unnamed = first.kind === null || first.kind === 'organisation'
  if (named) return human(first) || (unnamed && !first.proper)
  return first.proper && first.kind === null && human(second) && described
}
