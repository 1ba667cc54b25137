/** Speakers that are no named persons: bodies, countries, documents, unnamed sources. */
import type { Quote } from '../core/records.generated.ts'
import { within } from '../core/span.ts'
import { countriesOfDemonym, worldNamed } from '../world/index.ts'
import { bodyCalledAgain } from './called-again.ts'
import { isComma, type Range } from './clause.ts'
import { type Item, type QuotesDoc, spanOf, textOf } from './frame.ts'
import { headKind } from './heads.ts'
import { bodiesInNames } from './lexicon.ts'
import type { People } from './people.ts'
import { phraseAt } from './phrases.ts'
import type { Reading } from './site.ts'

export type Speaker = NonNullable<Quote['speaker']>

/** Where the words for a speaker stand. */
export interface Place {
  readonly doc: QuotesDoc
  readonly people: People
  readonly readings: readonly Reading[]
  /** The reading that the range is of: a frame, or the inside of a marked span of it. */
  readonly reading: Pick<Reading, 'items' | 'frame'>
}

/** Name and kind of a speaker whom no name of a person tells. */
export function unnamed(place: Place, range: Range): Pick<Speaker, 'name' | 'kind'> {
  const { doc } = place
  const { items } = place.reading
  const bare = withoutDeterminer(doc, items, range)
  const known = worldNamed(bare)
  if (known && known.kind !== 'institution')
    return {
      name: bare,
      kind: known.kind === 'country' || known.capital === true ? 'country' : 'organisation',
    }
  const head = headKind(items, range)
  const again = bodyCalledAgain(doc, items, range, head.at)
  if (again) return { name: again, kind: 'organisation' }
  const person = within(doc.entities, spanOf(items, range)).find(
    ({ type, start }) => type === 'PER' && start < (items[range.from] as Item).end,
  )
  if (person) return { name: person.text, kind: 'person' }
  if (head.kind === 'organisation') {
    const short = head.at === range.to - 1 && fullBody(place, head.norm)
    return { name: short || (trailingName(doc, items, head.at, range) ?? bare), kind: 'organisation' }
  }
  const described = items.findIndex((item, at) => at > range.from && at < range.to && isComma(item))
  if (head.proper && items[range.from]?.upos !== 'DET' && described > 0 && head.kind === 'human')
    return { name: textOf(doc, items, { from: range.from, to: described }), kind: 'person' }
  if (head.kind === null && head.proper)
    return {
      name: (items[head.at]?.capital ? null : trailingName(doc, items, head.at, range)) ?? bare,
      kind: isPerson(doc, items, range) ? 'person' : 'organisation',
    }
  return {
    name: textOf(doc, items, { from: range.from, to: descriptionEnd(items, range.to) }),
    kind: 'anonymous',
  }
}

const isPerson = (doc: QuotesDoc, items: readonly Item[], range: Range) =>
  within(doc.entities, spanOf(items, range)).some(({ type }) => type === 'PER')

/** « le dernier décompte de la police népalaise », « les recherches publiées par l'ONG »: who made it. */
export function issuerOf(items: readonly Item[], range: Range): Range | null {
  const { at: head, kind } = headKind(items, range)
  if (kind !== 'statement') return null
  const { to } = range
  for (let at = head + 1; at < to; at++)
    if (items[at]?.role === 'of' && at + 1 < to) return { from: at + 1, to }
  const by =
    items[to]?.morph?.verbForm === 'Part' && items[to + 1]?.norm === 'par' ? phraseAt(items, to + 2) : null
  return by && { from: by.from, to: by.to }
}

/** Words that go on describing an unnamed source: « un diplomate européen en poste à Hanoï », before a comma or a verb. */
function descriptionEnd(items: readonly Item[], to: number): number {
  let at = to
  while (at < items.length && at - to < 8) {
    const item = items[at] as Item
    const goesOn =
      item.quote < 0 &&
      !item.date &&
      (['ADP', 'DET', 'NOUN', 'PROPN', 'ADJ', 'NUM'].includes(item.upos) ||
        (item.morph?.verbForm === 'Part' && item.morph.tense === 'Past'))
    if (!goesOn) break
    at++
  }
  const next = items[at]
  if (at - to < 2) return to
  return next !== undefined && (isComma(next) || next.morph?.verbForm === 'Fin' || next.role === 'reflexive')
    ? at
    : to
}

/** « armée turque », « parquet de Lens »: a noun with its adjective of country or its complement. */
function bodyAt(items: readonly Item[], at: number): Range | null {
  if (countriesOfDemonym(items[at + 1]?.norm ?? '').length > 0) return { from: at, to: at + 2 }
  return phraseAt(items, at)
}

/** The first full name of a body, and the frame that tells it. */
interface FullBody {
  readonly name: string
  readonly frame: number
}

const fullBodies = new WeakMap<readonly Reading[], Map<string, FullBody | null>>()

/** The full name of a body that the article calls by its noun alone: `le parquet` → parquet de Lens. */
function fullBody({ doc, readings, reading }: Place, noun: string): string | null {
  const known = fullBodies.get(readings) ?? new Map<string, FullBody | null>()
  fullBodies.set(readings, known)
  const told = known.get(noun)
  const found = told === undefined ? firstFullBody(doc, readings, noun) : told
  known.set(noun, found)
  return found && found.frame <= reading.frame.index ? found.name : null
}

function firstFullBody(doc: QuotesDoc, readings: readonly Reading[], noun: string): FullBody | null {
  for (const { items, frame } of readings) {
    for (const [at, item] of items.entries()) {
      if (item.norm !== noun) continue
      const phrase = bodyAt(items, at)
      if (
        phrase &&
        phrase.to > at + 1 &&
        (items.slice(at + 1, phrase.to).some((each) => each.capital) ||
          countriesOfDemonym(items[at + 1]?.norm ?? '').length > 0)
      )
        return {
          name: trailingName(doc, items, at, phrase) ?? textOf(doc, items, { from: at, to: phrase.to }),
          frame: frame.index,
        }
    }
  }
  return null
}

function withoutDeterminer(doc: QuotesDoc, items: readonly Item[], { from, to }: Range): string {
  let first = from
  // « Le Monde » amid a sentence keeps its article: it is part of the name
  while (first < to - 1 && items[first]?.upos === 'DET' && !(items[first]?.capital && first > 0)) first++
  // « la préfecture même », « le ministère lui-même »
  let last = to
  while (last - 1 > first && /^(?:même|lui-même|elle-même)$/.test((items[last - 1] as Item).norm)) last--
  return textOf(doc, items, { from: first, to: last })
}

/** Name right after the noun for the body: `TRT` of « la chaîne publique TRT ». */
function trailingName(doc: QuotesDoc, items: readonly Item[], head: number, { to }: Range): string | null {
  if (bodiesInNames.has((items[head] as Item).norm)) return null
  let from = to
  for (let at = head + 1; at < to; at++) {
    const item = items[at] as Item
    if (item.role === 'of' && from === to) return null
    if (item.capital && from === to) from = at
  }
  return from === to
    ? null
    : doc.text.slice((items[from] as Item).start, (items[to - 1] as Item).end).replace(/\s+/gu, ' ')
}
