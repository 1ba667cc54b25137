/** Whether the event took place: from tense, mood and negation of its verb, from modals, and from words beside it. */

import type { EventMention } from '../core/records.generated.ts'
import type { Candidate } from './candidates.ts'
import { isFiniteVerb, morphAt, normAt, type Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'
import { type VerbGroup, verbGroup } from './verb.ts'
import { loadWords } from './words.ts'

export type Status = EventMention['status']

/** Governing verbs and what they make of the infinitive: `devoir` planned, `pouvoir` hypothetical. */
const governors = loadWords<Status>('governors')
/** Words around a noun that say when: `prochaine`, `éventuel`, `chaque année`, `en cours`. */
const cues = loadWords<Status>('status-cues')

const ONGOING_TYPES = new Set(['PROTEST', 'CONSULT', 'MOBILIZE', 'ASSAULT'])
const IF = new Set(['si', "s'"])

/** `s'il est [mis en examen]`: a condition before the verb in its clause. */
function isConditional(scene: Scene, before: number): boolean {
  for (let at = before - 1, steps = 0; at >= scene.from && steps < 9; at--, steps++) {
    const norm = normAt(scene, at)
    if (norm === 'si')
      return morphAt(scene, at).upos !== 'ADV' || /^(?:-|il|elle|le|la|les|l')/.test(normAt(scene, at + 1))
    if (IF.has(norm) && /^(?:il|ils|-il)$/.test(normAt(scene, at + 1))) return true
    if (norm === ',' || norm === ';' || norm === ':' || isFiniteVerb(morphAt(scene, at))) return false
  }
  return false
}

function statusOfGroup(scene: Scene, group: VerbGroup, type: string): Status {
  const { governor, time, negated } = group
  if (isConditional(scene, group.first)) return 'hypothetical'
  if (time === 'conditional')
    return governor === null && group.voice === 'passive' ? 'hypothetical' : 'hypothetical'
  if (time === 'infinitive' && governor) {
    const told = governors.get(governor.lemma)
    if (told === 'planned' && governor.lemma === 'devoir' && governor.time === 'past') return 'planned'
    if (
      told === 'hypothetical' ||
      (told === 'planned' && governor.time === 'conditional' && governor.lemma !== 'devoir')
    )
      return 'hypothetical'
    if (told) return governor.negated && told === 'happened' ? 'denied' : told
    if (governor.time === 'future' || governor.time === 'conditional') return 'planned'
    if (negated) return 'denied'
    return governor.time === 'present' && ONGOING_TYPES.has(type) && governor.lemma === 'continuer'
      ? 'ongoing'
      : 'happened'
  }
  if (negated) return 'denied'
  if (time === 'future') return 'planned'
  if (time === 'subjunctive') return 'hypothetical'
  if (time === 'present' && ONGOING_TYPES.has(type)) return 'ongoing'
  return 'happened'
}

/** Nearest finite verb of the noun's clause: after it when it is subject, else before. */
function verbOfNoun(scene: Scene, candidate: Candidate): VerbGroup | null {
  for (let at = candidate.to, steps = 0; at < scene.to && steps < 14; at++, steps++) {
    const norm = normAt(scene, at)
    if (norm === ';' || norm === ':' || norm === 'qui' || norm === 'que') break
    if (isFiniteVerb(morphAt(scene, at))) {
      for (let head = at + 1; head < Math.min(scene.to, at + 6); head++) {
        const { verbForm } = morphAt(scene, head)
        if (verbForm === 'Part' || verbForm === 'Inf') return verbGroup(scene, head)
      }
      return verbGroup(scene, at)
    }
  }
  return null
}

function cueBeside(scene: Scene, candidate: Candidate): Status | null {
  for (let at = Math.max(scene.from, candidate.from - 3); at < Math.min(scene.to, candidate.to + 4); at++) {
    const norm = normAt(scene, at)
    const told =
      cues.get(norm) ??
      cues.get(`${norm} ${normAt(scene, at + 1)}`) ??
      cues.get(`${norm} ${normAt(scene, at + 1)} ${normAt(scene, at + 2)}`)
    if (told) return told
  }
  return null
}

/** Status of the event that the candidate tells. */
export function statusOf(scene: Scene, candidate: Candidate, trigger: Trigger): Status {
  if (candidate.verb) return statusOfGroup(scene, candidate.verb, trigger.type)
  const cue = cueBeside(scene, candidate)
  if (cue) return cue
  const verb = verbOfNoun(scene, candidate)
  if (verb === null) return 'happened'
  if (verb.time === 'future') return 'planned'
  if (verb.time === 'infinitive' && verb.governor) {
    const told = governors.get(verb.governor.lemma)
    if (told === 'planned' || told === 'hypothetical')
      return verb.governor.time === 'conditional' && told === 'hypothetical' ? 'hypothetical' : told
  }
  return 'happened'
}
