/** Countries, capitals, seats of power and organisations that a sentence names, outside the names of persons. */
import type { Span } from '../../core/span.ts'
import { countryName, findWorldNames, type WorldSpan } from '../../world/index.ts'
import type { Scene } from '../scene.ts'
import type { Actor } from './actor.ts'
import { phraseAt } from './phrase.ts'

const ORGANISATIONS = new Set(['seat', 'organisation', 'institution', 'media', 'company'])

function actorOf(scene: Scene, { entry, from, to, start, end }: WorldSpan): Actor | null {
  const span: Span = { start, end }
  if (entry.kind === 'country') {
    const name = entry.country === null ? entry.name : (countryName(entry.country) ?? entry.name)
    return { ...span, name, country: entry.country, kind: 'country', source: 'country', unit: span }
  }
  if (entry.kind === 'city' && entry.capital && entry.country)
    return {
      ...span,
      name: countryName(entry.country) ?? entry.name,
      country: entry.country,
      kind: 'country',
      source: 'capital',
      unit: span,
    }
  if (!ORGANISATIONS.has(entry.kind))
    return {
      ...span,
      name: entry.name,
      country: entry.country,
      kind: 'organisation',
      source: 'place',
      unit: span,
    }
  if (entry.kind === 'institution') {
    const phrase = phraseAt(scene, from, to)
    const last = scene.doc.tokens.all[phrase.to - 1]
    const whole = { start, end: last?.end ?? end }
    return {
      ...whole,
      name: phrase.name,
      country: phrase.country,
      kind: 'organisation',
      source: 'organisation',
      unit: whole,
    }
  }
  return {
    ...span,
    name: entry.name,
    country: entry.country,
    kind: 'organisation',
    source: 'organisation',
    unit: span,
  }
}

/** Named actors of the sentence, in order; none where `taken` holds. */
export function namedActors(scene: Scene, taken: (span: Span) => boolean): Actor[] {
  const found: Actor[] = []
  for (const name of findWorldNames(scene.doc.tokens.all, scene.from, scene.to)) {
    if (taken(name)) continue
    const actor = actorOf(scene, name)
    if (actor) found.push(actor)
  }
  for (const entity of scene.doc.entities) {
    if (entity.type !== 'ORG' || entity.start < scene.sentence.start || entity.end > scene.sentence.end)
      continue
    if (taken(entity) || found.some((actor) => actor.start < entity.end && entity.start < actor.end)) continue
    const span = { start: entity.start, end: entity.end }
    found.push({
      ...span,
      name: entity.text,
      country: null,
      kind: 'organisation',
      source: 'organisation',
      unit: span,
    })
  }
  return found
}
