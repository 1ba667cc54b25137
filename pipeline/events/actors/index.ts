/** Who is named where: the actors of every sentence, with persons first, then world names, then unnamed groups. */
import { groupBy } from '../../core/group.ts'
import type { Quote } from '../../core/records.generated.ts'
import { byPosition, contains, indexFrom, overlapping, overlaps, type Span } from '../../core/span.ts'
import type { EventDoc, Scene } from '../scene.ts'
import type { Actor } from './actor.ts'
import { firstPersons } from './first-person.ts'
import { groupActors, type KnownGroups } from './groups.ts'
import { identified } from './identity.ts'
import { namedActors } from './named.ts'
import { peopleActors } from './people.ts'

export type { Actor } from './actor.ts'
export { membersOf } from './actor.ts'

/** How many actors back a pronoun reaches. */
const MEMORY = 12

/** Quotes by the sentence in which their cue begins. */
const reportsOf = ({ quotes, sentences }: EventDoc): ReadonlyMap<number, readonly Quote[]> =>
  groupBy(
    quotes.filter(({ cue }) => cue !== null),
    ({ cue }) => indexFrom(sentences, (cue as Span).start),
  )

/** One scene per sentence, in order. */
export function scenesOf(doc: EventDoc): Scene[] {
  const people = [...peopleActors(doc), ...firstPersons(doc)].sort(byPosition)
  const reports = reportsOf(doc)
  const before: Actor[] = []
  const known: KnownGroups = new Map()
  const scenes = doc.sentences.map((sentence, at) => {
    const range = doc.tokens.ranges[at] ?? { from: 0, to: 0 }
    const persons = overlapping(people, sentence).filter((actor) => contains(sentence, actor))
    const bare: Scene = {
      doc,
      sentence,
      at,
      from: range.from,
      to: range.to,
      actors: [],
      before: [],
      quotes: overlapping(doc.quotes, sentence),
      reports: reports.get(at) ?? [],
    }
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
