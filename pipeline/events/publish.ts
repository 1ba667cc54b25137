/** Drafts as the records of the dataset. */
import type { EventMention, Participant } from '../core/records.generated.ts'
import type { Draft, Role } from './draft.ts'
import { ploverOf } from './plover.ts'
import type { EventDoc } from './scene.ts'

const participant = ({ actor, part }: Role): Participant => ({
  name: actor.name,
  country: actor.country,
  kind: actor.kind,
  ...(actor.person ? { person: actor.person } : {}),
  role: part,
})

/** A nameless single person (`un homme`) shows that somebody was hit, not who: no participant of the record. */
const isTold = ({ actor }: Role): boolean => actor.source !== 'someone'

/** Numbers the drafts in order of reading. */
export function published(_doc: EventDoc, drafts: readonly Draft[]): EventMention[] {
  return drafts.map((draft, at) => ({
    id: `e${at + 1}`,
    sentence: { start: draft.scene.sentence.start, end: draft.scene.sentence.end },
    trigger: draft.trigger,
    type: draft.type,
    ...(draft.entry.mode ? { mode: draft.entry.mode } : {}),
    status: draft.status,
    participants: draft.roles.filter(isTold).map(participant),
    place: draft.place,
    date: draft.date,
    plover: ploverOf(draft.entry, draft.type, draft.status),
    ...(draft.claimedBy ? { claimedBy: draft.claimedBy } : {}),
    rule: draft.entry.rule,
  }))
}
