/** The speaker of a quote as an actor. */
import { fold } from '../../core/fold.ts'
import type { Speaker } from '../../core/records.generated.ts'
import type { Span } from '../../core/span.ts'
import { countryName, worldNamed } from '../../world/index.ts'
import type { EventDoc } from '../scene.ts'
import type { Actor } from './actor.ts'

/** Sources without a name of their own make no statement: `une source`, `la presse`, a newspaper quoted for its report. */
const RELAYS =
  /(?:^|[ '])(?:source|sources|agences?|médias?|presse|journal|journaux|quotidien|témoignages?|document|rapport|sondages?|analystes|observateurs|commentateurs)(?: |$)/u

/** The speaker as an actor; null for relays and media. */
export function speakerActor(doc: EventDoc, speaker: Speaker, at: Span): Actor | null {
  const span = speaker.mention ?? at
  const base = { start: span.start, end: span.end, unit: span, source: 'name' as const }
  const person = speaker.person ? doc.people.find(({ id }) => id === speaker.person) : undefined
  if (person)
    return { ...base, name: person.name, country: person.country, kind: 'person', person: person.id }
  const world = worldNamed(speaker.name)
  if (world?.kind === 'media' || (speaker.kind !== 'person' && RELAYS.test(fold(speaker.name)))) return null
  const name =
    speaker.kind === 'country' && world?.country ? (countryName(world.country) ?? speaker.name) : speaker.name
  const kind = speaker.kind === 'anonymous' ? 'group' : speaker.kind
  return { ...base, name, country: world?.country ?? null, kind }
}
