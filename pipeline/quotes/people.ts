/** The people of an article by position, and those whom a phrase names as speakers. */
import type { Person } from '../core/records.generated.ts'
import { type Span, within } from '../core/span.ts'
import { isCivility } from '../french/civilities.ts'
import { nameInArticle } from '../officials/references.ts'
import type { Range } from './clause.ts'
import { type Item, type QuotesDoc, spanOf } from './frame.ts'
import { headKind } from './heads.ts'
import { sources } from './lexicon.ts'

export interface Named extends Span {
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

/** Civilities, and what stands between an article and a name as they do: `le docteur Roy`, `la présidente Bo`. */
const isTitle = (norm: string): boolean => isCivility(norm) || /^(?:docteur|présidente?)$/.test(norm)

/** Persons named in the range, not as complements: in « la porte-parole de Vladimir Poutine » he does not speak. */
export function headPersons(people: People, items: readonly Item[], range: Range): Named[] {
  const span = spanOf(items, range)
  const found: Named[] = []
  const head = headKind(items, range).at
  for (const mention of within(people.mentions, span)) {
    let at = range.from
    while (at < range.to && (items[at] as Item).end <= mention.start) at++
    let before = at - 1
    while (before >= range.from && isTitle((items[before] as Item).norm)) before--
    const governed =
      before >= range.from &&
      (items[before]?.upos === 'ADP' ||
        items[before]?.role === 'of' ||
        (before === head && isBody(items[before])))
    if (!governed && !found.some((each) => each.person === mention.person)) found.push(mention)
    if (found.length > 0 && !coordinated(items, at, range)) break
  }
  return found
}

/** « le gouvernement Dumont », « l'administration Rey »: a body that goes by its head's name. */
const isBody = (item: Item | undefined): boolean =>
  item?.upos === 'NOUN' && !item.named && sources.get(item.norm) === 'organisation'

/** Whether another name follows after `et` or a comma. */
function coordinated(items: readonly Item[], at: number, range: Range): boolean {
  for (let next = at; next < range.to; next++) if ((items[next] as Item).norm === 'et') return true
  return false
}

/** « Paul Rey ; Ana Bo »; a couple keeps its words: « Thierry et Véronique Roy ». */
export function jointName(doc: QuotesDoc, persons: readonly Named[]): string {
  const [first, second] = persons as readonly [Named, Named?]
  if (!second) return nameInArticle(first.person)
  const short = doc.text.slice(first.start, first.end)
  if (!short.includes(' ') && doc.text.slice(second.start, second.end).includes(' '))
    return doc.text.slice(first.start, second.end)
  return persons.map((each) => nameInArticle(each.person)).join(' ; ')
}
