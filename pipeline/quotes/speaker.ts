/**
 * From the words that stand for a speaker to the speaker: `M. Peskov` → Dmitri Peskov, `le Kremlin` → Kremlin,
 * `une source diplomatique` → anonymous. Persons come from the people layer; nothing is guessed beyond it.
 */
import type { Person, Quote } from '../core/records.generated.ts'
import { type Span, spanText, within } from '../core/span.ts'
import { worldNamed } from '../world/index.ts'
import type { Range } from './clause.ts'
import type { Item, QuotesDoc } from './frame.ts'
import { headKind } from './heads.ts'
import { functionWords } from './lexicon.ts'

export type Speaker = NonNullable<Quote['speaker']>

interface Named extends Span {
  readonly person: Person
}

/** What names the people of an article, sorted by position. */
export interface People {
  readonly mentions: readonly Named[]
  readonly byId: ReadonlyMap<string, Person>
}

export function indexPeople(doc: QuotesDoc): People {
  const mentions = doc.people.flatMap((person) =>
    person.mentions.map(({ start, end }) => ({ start, end, person })),
  )
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return { mentions, byId: new Map(doc.people.map((person) => [person.id, person])) }
}

/** Kinds of bodies whose name holds the noun: `agence Anatolie`, but `le journal Kommersant` is Kommersant. */
const KEPT =
  /^(?:agence|compagnie|groupe|banque|fondation|institut|parti|mouvement|ordre|cour|conseil|union|ministère|parquet)$/

export interface Place {
  readonly doc: QuotesDoc
  readonly people: People
  readonly items: readonly Item[]
}

/** Who the range of items stands for. */
export function resolveSpeaker(place: Place, range: Range): Speaker {
  const { doc, items } = place
  const span = spanOf(items, range)
  const mention = spanText(doc.text, span)
  const persons = headPersons(place, range)
  if (persons.length > 0)
    return {
      name: jointName(doc, persons),
      kind: 'person',
      person: persons.length === 1 ? (persons[0] as Named).person.id : null,
      mention,
    }
  const reference = within(doc.references, span).find(
    (each) => each.kind !== 'name' && each.start < span.start + 25,
  )
  const referred = reference && place.people.byId.get(reference.person)
  if (referred) return { name: referred.name, kind: 'person', person: referred.id, mention }
  return { ...unnamed(place, range), person: null, mention }
}

export const spanOf = (items: readonly Item[], { from, to }: Range): Span => ({
  start: (items[from] as Item).start,
  end: (items[to - 1] as Item).end,
})

/** Persons named in the range, not as complements: in « la porte-parole de Vladimir Poutine » he does not speak. */
function headPersons({ people, items }: Place, range: Range): Named[] {
  const span = spanOf(items, range)
  const found: Named[] = []
  for (const mention of within(people.mentions, span)) {
    let at = range.from
    while (at < range.to && (items[at] as Item).end <= mention.start) at++
    let before = at - 1
    while (
      before >= range.from &&
      /^(?:m\.?|mm\.?|mme|mlle|mgr|me|dr|docteur|président|présidente)$/.test((items[before] as Item).norm)
    )
      before--
    const governed =
      before >= range.from &&
      (items[before]?.upos === 'ADP' || functionWords.get((items[before] as Item).norm) === 'of')
    if (!governed && !found.some((each) => each.person === mention.person)) found.push(mention)
    if (found.length > 0 && !coordinated(items, at, range)) break
  }
  return found
}

/** Whether another name follows after `et` or a comma. */
function coordinated(items: readonly Item[], at: number, range: Range): boolean {
  for (let next = at; next < range.to; next++) if ((items[next] as Item).norm === 'et') return true
  return false
}

/** « Paul Rey ; Ana Bo »; a couple keeps its words: « Thierry et Véronique Roy ». */
function jointName(doc: QuotesDoc, persons: readonly Named[]): string {
  const [first, second] = persons as readonly [Named, Named?]
  if (!second) return first.person.name
  const short = doc.text.slice(first.start, first.end)
  if (!short.includes(' ') && first.person.name.split(' ').at(-1) === second.person.name.split(' ').at(-1))
    return doc.text.slice(first.start, second.end)
  return persons.map((each) => each.person.name).join(' ; ')
}

function unnamed({ doc, items }: Place, range: Range): Pick<Speaker, 'name' | 'kind'> {
  const whole = doc.text.slice(spanOf(items, range).start, spanOf(items, range).end).replace(/\s+/gu, ' ')
  const bare = withoutDeterminer(doc, items, range)
  const known = worldNamed(bare)
  if (known)
    return {
      name: bare,
      kind: known.kind === 'country' || known.capital === true ? 'country' : 'organisation',
    }
  const head = headKind(items, range)
  if (head.kind === 'statement') {
    const issuer = complement(items, head.at, range.to)
    if (issuer) return unnamed({ doc, items, people: { mentions: [], byId: new Map() } }, issuer)
  }
  if (head.kind === 'organisation')
    return { name: trailingName(doc, items, head.at, range) ?? bare, kind: 'organisation' }
  if (head.kind === null && head.proper)
    return { name: trailingName(doc, items, head.at, range) ?? bare, kind: 'organisation' }
  return { name: whole, kind: 'anonymous' }
}

/** « de la police népalaise » in « le dernier décompte de la police népalaise ». */
function complement(items: readonly Item[], head: number, to: number): Range | null {
  for (let at = head + 1; at < to; at++)
    if (functionWords.get((items[at] as Item).norm) === 'of' && at + 1 < to) return { from: at + 1, to }
  return null
}

function withoutDeterminer(doc: QuotesDoc, items: readonly Item[], { from, to }: Range): string {
  let first = from
  while (first < to - 1 && items[first]?.upos === 'DET') first++
  return doc.text.slice((items[first] as Item).start, (items[to - 1] as Item).end).replace(/\s+/gu, ' ')
}

/** Name right after the noun for the body: `TRT` of « la chaîne publique TRT ». */
function trailingName(doc: QuotesDoc, items: readonly Item[], head: number, { to }: Range): string | null {
  if (KEPT.test((items[head] as Item).norm)) return null
  let from = to
  for (let at = head + 1; at < to; at++) {
    const item = items[at] as Item
    if (functionWords.get(item.norm) === 'of' && from === to) return null
    if (item.capital && from === to) from = at
  }
  return from === to
    ? null
    : doc.text.slice((items[from] as Item).start, (items[to - 1] as Item).end).replace(/\s+/gu, ' ')
}
