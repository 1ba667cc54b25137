/** Countries, capitals, seats of power and organisations that a sentence names, outside the names of persons. */
import { contains, type Span, within } from '../../core/span.ts'
import { countryName, type WorldSpan } from '../../world/index.ts'
import { type Scene, worldNamesOf } from '../scene.ts'
import type { Actor } from './actor.ts'
import { phraseAt } from './phrase.ts'

const ORGANISATIONS = new Set(['seat', 'organisation', 'institution', 'media', 'company'])

/** Organisations are named as the text does, countries by their usual French name, also when a capital stands for them. */
function actorOf(scene: Scene, { entry, from, to, start, end }: WorldSpan): Actor | null {
  const make = (span: Span, rest: Omit<Actor, 'start' | 'end' | 'unit'>): Actor => ({
    start: span.start,
    end: span.end,
    unit: span,
    ...rest,
  })
  const span = { start, end }
  const printed = scene.doc.text.slice(start, end).replace(/\s+/gu, ' ')
  const { country, kind } = entry
  if (kind === 'country' || (kind === 'city' && entry.capital && country)) {
    const name =
      kind === 'country' ? printed : country === null ? entry.name : (countryName(country) ?? entry.name)
    return make(span, { name, country, kind: 'country', source: kind === 'country' ? 'country' : 'capital' })
  }
  if (!ORGANISATIONS.has(kind))
    return make(span, { name: printed, country, kind: 'organisation', source: 'place' })
  if (kind === 'institution') {
    const phrase = phraseAt(scene, from, to, 'named')
    const whole = { start, end: scene.doc.tokens.all[phrase.to - 1]?.end ?? end }
    return make(whole, {
      name: phrase.name,
      country: phrase.country,
      kind: 'organisation',
      source: 'organisation',
    })
  }
  return make(span, {
    name: printed,
    country,
    kind: 'organisation',
    source: kind === 'seat' ? 'seat' : 'organisation',
  })
}

/** Named actors of the sentence, in order; none where `taken` holds. */
export function namedActors(scene: Scene, taken: (span: Span) => boolean): Actor[] {
  const found: Actor[] = []
  for (const name of worldNamesOf(scene)) {
    if (taken(name)) continue
    const actor = actorOf(scene, name)
    if (actor) found.push(actor)
  }
  for (const entity of within(scene.doc.entities, scene.sentence)) {
    if (entity.type !== 'ORG' || !contains(scene.sentence, entity)) continue
    if (taken(entity) || found.some((actor) => actor.start < entity.end && entity.start < actor.end)) continue
    const span = { start: entity.start, end: entity.end }
    found.push({
      start: span.start,
      end: span.end,
      unit: span,
      name: entity.text,
      country: null,
      kind: 'organisation',
      source: 'organisation',
    })
  }
  return found
}
