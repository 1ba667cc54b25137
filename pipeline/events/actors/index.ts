/** Who is named where: the actors of every sentence, with persons first, then world names, then unnamed groups. */
import { overlaps, type Span } from '../../core/span.ts'
import type { EventDoc, Scene } from '../scene.ts'
import type { Actor } from './actor.ts'
import { groupActors, type KnownGroups } from './groups.ts'
import { identified } from './identity.ts'
import { namedActors } from './named.ts'
import { peopleActors } from './people.ts'

export type { Actor } from './actor.ts'
export { membersOf } from './actor.ts'

/** How many actors back a pronoun reaches. */
const MEMORY = 12

/** One scene per sentence, in order. */
export function scenesOf(doc: EventDoc): Scene[] {
  const people = peopleActors(doc)
  const before: Actor[] = []
  const known: KnownGroups = new Map()
  const scenes = doc.sentences.map((sentence, at) => {
    const range = doc.tokens.ranges[at] ?? { from: 0, to: 0 }
    const persons = people.filter((actor) => actor.start >= sentence.start && actor.end <= sentence.end)
    const quotes = doc.quotes.filter((quote) => overlaps(quote, sentence))
    const bare: Scene = { doc, sentence, at, from: range.from, to: range.to, actors: [], before: [], quotes }
    const taken: Span[] = persons.map(({ unit }) => unit)
    const isTaken = (span: Span) => taken.some((one) => overlaps(one, span))
    const named = namedActors(bare, isTaken)
    for (const actor of named) taken.push(actor)
    const groups = groupActors(bare, isTaken, [...before.slice(-MEMORY), ...persons, ...named], known)
    const actors = [...persons, ...named, ...groups].sort((a, b) => a.start - b.start)
    const told = before.slice(-MEMORY)
    before.push(...actors)
    return { ...bare, actors, before: told }
  })
  return identified(scenes)
}
