/**
 * Where an event took place when its sentence does not say: the country whose court or parliament acts, and, as the
 * last resort, the dateline (`MOSCOU, 19 novembre (AFP) –`) for what the first paragraph tells.
 */
import type { Place } from '../core/records.generated.ts'
import { countryName, placeNamed, type WorldName } from '../world/index.ts'
import type { Draft } from './draft.ts'
import type { EventDoc } from './scene.ts'

/** Types whose place is that of the body that acts. */
const WHERE_THE_BODY_SITS = new Set(['JUSTICE', 'VOTE', 'COERCE'])
/** A place name at the head of the text, before a date, an agency in brackets or a dash. */
const DATELINE = /^\s*\p{Lu}[\p{L}' -]{1,30}?(?=,| \(| [-–—])/u

/** The place of the dateline; null when the text has none. */
function datelineOf(doc: EventDoc): WorldName | null {
  const block = doc.blocks.find(({ kind }) => kind === 'dateline')
  const start = block?.start ?? doc.sentences.find(({ kind }) => kind === 'body')?.start ?? 0
  const name = DATELINE.exec(doc.text.slice(start, start + 60))?.[0]
  return name === undefined ? null : placeNamed(name.trim())
}

function seatOf(draft: Draft): Place | null {
  if (!WHERE_THE_BODY_SITS.has(draft.type)) return null
  const body = draft.roles.find(
    ({ actor, part }) => part === 'actor' && actor.kind === 'organisation' && actor.country,
  )
  const name = body?.actor.country ? countryName(body.actor.country) : null
  return name === null ? null : { name, country: body?.actor.country ?? null, basis: 'institution' }
}

/** Fills the places that the sentences leave out. */
export function withPlaces(doc: EventDoc, drafts: readonly Draft[]): Draft[] {
  const dateline = datelineOf(doc)
  const first = doc.sentences.find(({ kind }) => kind === 'body')?.paragraph
  return drafts.map((draft) => {
    if (draft.place !== null) return draft
    const place = seatOf(draft)
    if (place) return { ...draft, place }
    const told = dateline && draft.status === 'happened' && draft.scene.sentence.paragraph === first
    return told
      ? { ...draft, place: { name: dateline.name, country: dateline.country, basis: 'dateline' } }
      : draft
  })
}
