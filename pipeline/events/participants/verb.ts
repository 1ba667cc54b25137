/** Participants of an event that a verb tells: subject, object and complements, by the trigger's frame and the voice. */
import type { Frame, Part } from '../frames.ts'
import type { Scene } from '../scene.ts'
import type { VerbGroup } from '../verb.ts'
import { type Linked, linkedActors } from './links.ts'
import { clauseEnd, objectOf, participleHead, subjectOf } from './subject.ts'

/** An actor in its part, before doubles are united. */
export interface Cast {
  readonly linked: Linked
  readonly part: Part
}

const cast = (all: readonly Linked[], part: Part | undefined): Cast[] =>
  part === undefined ? [] : all.map((linked) => ({ linked, part }))

/** What the complements after the verb say: `avec X`, `à X`, `par X`, `contre X`. */
function complements(scene: Scene, frame: Frame, from: number, passive: boolean): Cast[] {
  const found: Cast[] = []
  const end = clauseEnd(scene, from)
  for (const linked of linkedActors(scene)) {
    if (linked.from < from || linked.from >= end || linked.link === null) continue
    const { link, actor } = linked
    const place = actor.source === 'place'
    const part =
      link === 'by'
        ? passive
          ? frame.by
          : undefined
        : link === 'with'
          ? frame.with
          : link === 'against'
            ? frame.against
            : link === 'between'
              ? frame.between
              : link === 'to' && !place && actor.source !== 'capital'
                ? frame.to
                : undefined
    if (part) found.push({ linked, part })
  }
  return found
}

/** Casts the participants of a verb. */
export function castVerb(scene: Scene, frame: Frame, group: VerbGroup): Cast[] {
  const after = complements(scene, frame, group.head + 1, group.voice === 'passive')
  if (group.voice === 'passive') {
    const subject = group.time === 'participle' ? participleHead(scene, group.head) : subjectOf(scene, group)
    const part = frame.object ?? frame.subject
    return [...cast(subject, part), ...after]
  }
  if (group.voice === 'active' && group.time === 'participle')
    return [...cast(participleHead(scene, group.head), frame.subject), ...after]
  const subject = cast(subjectOf(scene, group), frame.subject)
  return [...subject, ...cast(objectOf(scene, group), frame.object), ...after]
}
