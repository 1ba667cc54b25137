/** An event as its own sentence tells it, before anything is taken over from the sentences around. */
import { groupBy } from '../core/group.ts'
import type { EventDate, Place } from '../core/records.generated.ts'
import { contains, overlaps, type Span, spanText, type TextSpan } from '../core/span.ts'
import { countryName } from '../world/index.ts'
import { type Actor, membersOf } from './actors/index.ts'
import { speakerActors } from './actors/speaker.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { fitsParticipants, fitsWords } from './conditions.ts'
import { isMeasuredFrom } from './eve.ts'
import { type Frame, type FrameName, frames, type Part } from './frames.ts'
import { verbOfObject } from './noun-status.ts'
import type { Linked } from './participants/links.ts'
import { castNoun } from './participants/noun.ts'
import { type Cast, castVerb } from './participants/verb.ts'
import { placeIn } from './place.ts'
import { type Scene, tokenAt, tokenFrom } from './scene.ts'
import { isAnterior, isPast, type Status, statusOf } from './status.ts'
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
  /** Said in its own clause. */
  readonly date: EventDate | null
  /** Said elsewhere in its sentence: its date when no other mention tells better. */
  readonly sentenceDate: EventDate | null
  /** The conditions on participants failed: stays only when it takes up an earlier mention. */
  readonly weak: boolean
  /** Told as lying before what is told around it (pluperfect). */
  readonly anterior: boolean
  /** Only what something else is told to be after or before: `deux jours après l'attentat`. */
  readonly measured: boolean
  /** Token of the verb whose object the noun is, -1 when it is none. */
  readonly objectOf: number
  /** Told as done: a verb in a past tense, or a noun that gives the time of one (`lors de la visite, il a dit`). */
  readonly past: boolean
  /** The trigger reports speech. */
  readonly speech: boolean
  /** Token of the trigger. */
  readonly at: number
  readonly verbal: boolean
}

/** Drafts by their sentence, in order. */
export const byScene = (drafts: readonly Draft[]): ReadonlyMap<Scene, readonly Draft[]> =>
  groupBy(drafts, ({ scene }) => scene)

/** One role per actor name, in order; `les deux ministres` gives two. */
function rolesOf(cast: readonly Cast[]): Role[] {
  const roles = new Map<string, Role>()
  for (const { linked, part } of cast)
    for (const actor of membersOf(linked.actor))
      if (!roles.has(actor.name)) roles.set(actor.name, { actor, part })
  return [...roles.values()]
}

/** Whom the quotes layer gives as speaker of the reporting verb at token `head`. */
function speakerOf(scene: Scene, head: number): readonly Linked[] {
  const token = tokenAt(scene, head)
  const quote = scene.reports.find(({ cue, speaker }) => cue && speaker && overlaps(cue, token))
  if (!quote?.speaker) return []
  return speakerActors(scene.doc, quote.speaker, token, scene.actors).map((actor) => {
    const from = contains(scene.sentence, actor) ? tokenFrom(scene, actor.start) : head
    return { actor, from, to: from + 1, link: null, joins: -1, start: Math.max(scene.from, from - 1) }
  })
}

/** The country visited, when the visitors come from another one. */
function withHost(frame: Frame, roles: Role[], place: Place | null): Role[] {
  const country = place?.country
  const name = country ? countryName(country) : null
  if (!frame.host || !country || name === null || roles.some(({ actor }) => actor.country === country))
    return roles
  const at = { start: 0, end: 0 }
  const host: Actor = { name, country, kind: 'country', source: 'country', unit: at, ...at }
  return [...roles, { actor: host, part: frame.host }]
}

/** Whether the words stand inside a marked quotation. */
const isQuoted = (scene: Scene, span: Span): boolean =>
  scene.quotes.some((quote) => quote.type !== 'indirect' && contains(quote, span))

/** Casts a candidate by frame; the readings of a verb often share theirs. */
function casting(scene: Scene, { verb, from }: Candidate): (frame: FrameName, to: number) => readonly Cast[] {
  if (verb === null) return (frame, to) => castNoun(scene, frame, from, to)
  const known = new Map<FrameName, readonly Cast[]>()
  let speaker: readonly Linked[] | null = null
  return (frame) => {
    let cast = known.get(frame)
    if (cast === undefined) {
      speaker ??= speakerOf(scene, verb.head)
      cast = castVerb(scene, frames[frame], verb, speaker)
      known.set(frame, cast)
    }
    return cast
  }
}

function draftOf(scene: Scene, candidate: Candidate): Draft | null {
  const castAs = casting(scene, candidate)
  for (const { trigger, to } of candidate.readings) {
    if (!fitsWords(scene, candidate, trigger, to)) continue
    const frame = frames[trigger.frame]
    const cast = castAs(trigger.frame, to)
    const fits = fitsParticipants(trigger, cast)
    if (!fits && candidate.verb) continue
    const first =
      candidate.verb && candidate.verb.first >= candidate.from - 3 ? candidate.verb.first : candidate.from
    const span = spanText(scene.doc.text, {
      start: tokenAt(scene, candidate.verb ? first : candidate.from).start,
      end: tokenAt(scene, to - 1).end,
    })
    const place = placeIn(scene, candidate)
    return {
      scene,
      trigger: span,
      entry: trigger,
      type: trigger.type,
      status: statusOf(scene, candidate, trigger),
      roles: withHost(frame, rolesOf(cast), place),
      place,
      date: null,
      sentenceDate: null,
      at: candidate.from,
      verbal: candidate.verb !== null,
      weak: !fits || (candidate.verb === null && cast.length === 0 && isQuoted(scene, span)),
      anterior: isAnterior(scene, candidate),
      objectOf: candidate.verb === null ? (verbOfObject(scene, candidate)?.head ?? -1) : -1,
      measured: candidate.verb === null && isMeasuredFrom(scene, candidate.from, trigger.type === 'CONSULT'),
      past: isPast(scene, candidate),
      speech: frame.to !== undefined && frame.of !== undefined,
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
