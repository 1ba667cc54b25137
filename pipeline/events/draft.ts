/** An event as its own sentence tells it, before anything is taken over from the sentences around. */
import type { EventDate, Place } from '../core/records.generated.ts'
import type { TextSpan } from '../core/span.ts'
import { spanText } from '../core/span.ts'
import { type Actor, membersOf } from './actors/index.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { fitsParticipants, fitsWords } from './conditions.ts'
import { dateIn } from './date.ts'
import { frames, type Part } from './frames.ts'
import { castNoun } from './participants/noun.ts'
import { type Cast, castVerb } from './participants/verb.ts'
import { placeIn } from './place.ts'
import { type Scene, tokenAt } from './scene.ts'
import { type Status, statusOf } from './status.ts'
import type { EventType, Trigger } from './trigger.ts'

export interface Role {
  readonly actor: Actor
  readonly part: Part
}

export interface Draft {
  readonly scene: Scene
  readonly trigger: TextSpan
  readonly entry: Trigger
  readonly type: EventType
  readonly status: Status
  readonly roles: readonly Role[]
  readonly place: Place | null
  readonly date: EventDate | null
  /** Speaker of the quotation that tells it. */
  readonly claimedBy?: string
  /** Token of the trigger. */
  readonly at: number
  readonly verbal: boolean
}

/** One role per actor name, in order; `les deux ministres` gives two. */
function rolesOf(cast: readonly Cast[]): Role[] {
  const roles = new Map<string, Role>()
  for (const { linked, part } of cast)
    for (const actor of membersOf(linked.actor))
      if (!roles.has(actor.name)) roles.set(actor.name, { actor, part })
  return [...roles.values()]
}

function draftOf(scene: Scene, candidate: Candidate): Draft | null {
  for (const { trigger, to } of candidate.readings) {
    if (!fitsWords(scene, candidate, trigger, to)) continue
    const frame = frames[trigger.frame]
    const cast = candidate.verb
      ? castVerb(scene, frame, candidate.verb)
      : castNoun(scene, frame, candidate.from, to)
    if (!fitsParticipants(scene, candidate, trigger, to, cast)) continue
    const first =
      candidate.verb && candidate.verb.first >= candidate.from - 3 ? candidate.verb.first : candidate.from
    const span = spanText(scene.doc.text, {
      start: tokenAt(scene, candidate.verb ? first : candidate.from).start,
      end: tokenAt(scene, to - 1).end,
    })
    return {
      scene,
      trigger: span,
      entry: trigger,
      type: trigger.type,
      status: statusOf(scene, candidate, trigger),
      roles: rolesOf(cast),
      place: placeIn(scene, candidate),
      date: dateIn(scene, candidate),
      at: candidate.from,
      verbal: candidate.verb !== null,
    }
  }
  return null
}

/** The events of a sentence, in order. */
export function draftsOf(scene: Scene): Draft[] {
  const found: Draft[] = []
  let end = -1
  for (const candidate of candidatesOf(scene)) {
    if (tokenAt(scene, candidate.from).start < end) continue
    const draft = draftOf(scene, candidate)
    if (draft === null) continue
    found.push(draft)
    end = draft.trigger.end
  }
  return found
}
