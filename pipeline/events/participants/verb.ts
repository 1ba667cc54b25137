/** Participants of an event that a verb tells: subject, object and complements, by the trigger's frame and the voice. */
import type { Frame, Part } from '../frames.ts'
import type { Scene } from '../scene.ts'
import type { VerbGroup } from '../verb.ts'
import { agrees, numberOfVerb } from './agreement.ts'
import { type Linked, linkedActors } from './links.ts'
import { clauseEnd, cliticObject, objectOf, ownerOfObject, relativeObject } from './object.ts'
import { participleHead, subjectOf } from './subject.ts'

const TO_PLACE = new Set(['place', 'capital', 'seat'])

/** An actor in its part, before doubles are united. */
export interface Cast {
  readonly linked: Linked
  readonly part: Part
}

const cast = (all: readonly Linked[], part: Part | undefined): Cast[] =>
  part === undefined ? [] : all.map((linked) => ({ linked, part }))

/** Part of a complement by its preposition; places and seats that are gone to are no participants. */
function partOf(frame: Frame, { link, actor }: Linked, passive: boolean): Part | undefined {
  switch (link) {
    case 'by':
      return passive ? frame.by : undefined
    case 'with':
      return frame.with
    case 'against':
      return frame.against
    case 'between':
      return frame.between
    case 'to':
      if (TO_PLACE.has(actor.source)) return undefined
      return frame.to ?? (actor.kind === 'person' ? frame.toPerson : undefined)
    default:
      return undefined
  }
}

/** What the complements after the verb say: `avec X`, `à X`, `par X`, `contre X`. */
function complements(scene: Scene, frame: Frame, from: number, passive: boolean): Cast[] {
  const found: Cast[] = []
  const end = clauseEnd(scene, from)
  for (const linked of linkedActors(scene)) {
    if (linked.from < from || linked.from >= end || linked.link === null) continue
    const part = partOf(frame, linked, passive)
    if (part) found.push({ linked, part })
  }
  return found
}

/** An object that stands before its verb: `l'a reçu`, `X, que Y a reçu`. */
function objectBefore(scene: Scene, group: VerbGroup, subject: readonly Linked[]): readonly Linked[] {
  const clitic = cliticObject(scene, group, subject)
  return clitic.length > 0 || group.voice !== 'active' ? clitic : relativeObject(scene, group)
}

/**
 * Whether the quotes layer knows better than grammar who speaks: it may give the last of several speakers, or one that
 * does not agree with the verb.
 */
function isSpeaker(
  scene: Scene,
  group: VerbGroup,
  own: readonly Linked[],
  speaker: readonly Linked[],
): boolean {
  if (speaker.length === 0) return false
  if (own.some(({ actor }) => speaker.some((one) => one.actor.name === actor.name))) return false
  const number = numberOfVerb(scene, group)
  return own.length === 0 || agrees(scene, speaker, number) || !agrees(scene, own, number)
}

/**
 * Casts the participants of a verb. `speaker` is whom the quotes layer gives as subject of a reporting verb.
 */
export function castVerb(scene: Scene, frame: Frame, group: VerbGroup, speaker: readonly Linked[]): Cast[] {
  const after = complements(scene, frame, group.head + 1, group.voice === 'passive')
  if (group.voice === 'passive') {
    const subject = group.time === 'participle' ? participleHead(scene, group.head) : subjectOf(scene, group)
    return [...cast(subject, frame.object ?? frame.subject), ...after]
  }
  const bare = group.voice === 'active' && group.time === 'participle'
  const own = bare ? participleHead(scene, group.head) : subjectOf(scene, group)
  const subject = isSpeaker(scene, group, own, speaker) ? speaker : own
  const taken = new Set(subject.map(({ from }) => from))
  const objects = bare || group.voice === 'reflexive' ? [] : objectOf(scene, group)
  const told = objects.length > 0 || after.some(({ part }) => part === 'recipient')
  const owned = told || !frame.owner ? objects : ownerOfObject(scene, group)
  const object = owned.length > 0 || bare ? owned : objectBefore(scene, group, subject)
  const found = [
    ...cast(subject, frame.subject),
    ...cast(
      object.filter(({ from }) => !taken.has(from)),
      frame.object,
    ),
    ...after,
  ]
  const warned =
    frame.clause && !found.some(({ part }) => part === 'recipient') ? firstAfter(scene, group.head) : []
  return [...found, ...cast(warned, frame.clause)]
}

/** First actor that the reported clause names: whom a warning is for (`a averti que X paierait`). */
function firstAfter(scene: Scene, head: number): readonly Linked[] {
  const first = linkedActors(scene).find(({ from, actor }) => from > head && actor.source !== 'pronoun')
  return first ? [first] : []
}
