/** Persons of the article where they are named, where a role or a pronoun stands for them, with their titles. */
import type { Person } from '../../core/records.generated.ts'
import { byPosition, overlapping, type Span } from '../../core/span.ts'
import type { EventDoc } from '../scene.ts'
import type { Actor } from './actor.ts'

/** Characters that may stand between a name and its role: `le ministre, X` and `X, le ministre`. */
const APPOSITION = /^[\s,(«"“]*(?:(?:M\.|Mme|MM\.|Mmes|l['’]|le|la|les)\s*)?$/u

/** Code units that may stand between them. */
const BESIDE = 8

/** A name with the role that stands beside it. */
function unitOf(doc: EventDoc, person: Person, mention: Span): Span {
  let { start, end } = mention
  const near = { start: mention.start - BESIDE, end: mention.end + BESIDE }
  for (const role of overlapping(person.roles, near)) {
    if (
      role.end <= mention.start &&
      mention.start - role.end < BESIDE &&
      APPOSITION.test(doc.text.slice(role.end, mention.start))
    )
      start = Math.min(start, role.start)
    if (
      role.start >= mention.end &&
      role.start - mention.end < BESIDE &&
      APPOSITION.test(doc.text.slice(mention.end, role.start))
    )
      end = Math.max(end, role.end)
  }
  return { start, end }
}

/** Every place where a person of the article stands, sorted. */
export function peopleActors(doc: EventDoc): Actor[] {
  const byId = new Map(doc.people.map((person) => [person.id, person]))
  const found = new Map<number, Actor>()
  const add = (person: Person, span: Span, source: 'name' | 'role' | 'pronoun') => {
    if (found.has(span.start)) return
    found.set(span.start, {
      start: span.start,
      end: span.end,
      name: person.name,
      country: person.country,
      kind: 'person',
      person: person.id,
      source,
      unit: source === 'name' ? unitOf(doc, person, span) : { start: span.start, end: span.end },
    })
  }
  for (const person of doc.people) for (const mention of person.mentions) add(person, mention, 'name')
  for (const reference of doc.references) {
    const person = byId.get(reference.person)
    if (person) add(person, reference, reference.kind)
  }
  // « le président de la Douma (chambre basse) X »: the office stands for its holder where no name's unit holds it.
  const units = [...found.values()].map(({ unit }) => unit).sort(byPosition)
  for (const person of doc.people)
    for (const role of person.roles) if (overlapping(units, role).length === 0) add(person, role, 'role')
  return [...found.values()].sort((a, b) => a.start - b.start)
}
