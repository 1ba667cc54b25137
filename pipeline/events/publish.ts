/** Drafts as the records of the dataset. */
import type { EventMention, Participant } from '../core/records.generated.ts'
import { contains, overlapping } from '../core/span.ts'
import { fullNames } from './actors/full-names.ts'
import type { Draft, Role } from './draft.ts'
import { ploverOf } from './plover.ts'
import type { EventDoc } from './scene.ts'

const participant = ({ actor, part }: Role, names: ReadonlyMap<string, string>): Participant => ({
  name: (actor.person && names.get(actor.person)) ?? actor.name,
  country: actor.country,
  kind: actor.kind,
  ...(actor.person ? { person: actor.person } : {}),
  role: part,
})

/** Events that befall a person whom nobody names: `un policier a été blessé`, `un suspect est arrêté`. */
const BEFALLS = new Set(['ASSAULT', 'JUSTICE', 'COERCE'])

/** Elsewhere a nameless single person (`un homme d'envergure`) is no participant of the record. */
const isTold = ({ type }: Draft, { actor }: Role): boolean => actor.source !== 'someone' || BEFALLS.has(type)

/** Speaker of the quotation whose words tell the event; undefined outside quotations. */
function claimant(doc: EventDoc, { trigger }: Draft): string | undefined {
  const quote = overlapping(doc.quotes, trigger).find((one) => contains(one, trigger) && one.speaker !== null)
  return quote?.speaker?.name
}

/** Numbers the drafts in order of reading. */
export function published(doc: EventDoc, drafts: readonly Draft[]): EventMention[] {
  const names = fullNames(doc)
  return drafts.map((draft, at) => {
    const claimedBy = claimant(doc, draft)
    return {
      id: `e${at + 1}`,
      sentence: { start: draft.scene.sentence.start, end: draft.scene.sentence.end },
      trigger: draft.trigger,
      type: draft.type,
      ...(draft.entry.mode ? { mode: draft.entry.mode } : {}),
      status: draft.status,
      participants: draft.roles.filter((role) => isTold(draft, role)).map((role) => participant(role, names)),
      place: draft.place,
      date: draft.date,
      plover: ploverOf(draft.entry, draft.type, draft.status),
      ...(claimedBy ? { claimedBy } : {}),
      rule: draft.entry.rule,
    }
  })
}
