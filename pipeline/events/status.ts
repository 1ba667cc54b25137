/** Whether the event took place: from tense, mood and negation of its verb, from modals, and from words beside it. */

import type { EventDate, EventMention } from '../core/records.generated.ts'
import { isDe } from '../french/determiners.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { defaultStatus } from './default-status.ts'
import { statusOfObject, verbOfObject } from './noun-status.ts'
import { isFiniteVerb, morphAt, normAt, type Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'
import { type Governor, groupAfter, groupBefore, type VerbGroup } from './verb.ts'
import { grammarWords, loadWords } from './words.ts'

export type Status = EventMention['status']

/** Governing verbs and what they make of the infinitive: `devoir` planned, `pouvoir` hypothetical. */
const governors = loadWords<Status>('governors')
/** Words around a noun that say when: `prochaine`, `éventuel`, `chaque année`, `en cours`. */
const cues = loadWords<Status>('status-cues')

const ONGOING_TYPES = new Set(['PROTEST', 'CONSULT', 'MOBILIZE'])
/** Words at most from `que` to its verb. */
const TO_CONJUNCTION = 8
const ATTEMPTS = grammarWords('attempt')
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

/** What the governing verb makes of its infinitive. */
function statusUnder({ lemma, time, negated }: Governor, type: string): Status {
  const told = governors.get(lemma)
  if (told === 'planned' && time === 'conditional') return lemma === 'devoir' ? 'planned' : 'hypothetical'
  if (told === 'happened' && negated) return 'denied'
  if (told === 'ongoing' && !ONGOING_TYPES.has(type)) return 'happened'
  // An attack that was tried is one.
  if (type === 'ASSAULT' && ATTEMPTS.has(lemma) && (time === 'past' || time === 'present')) return 'happened'
  if (told) return told
  return time === 'future' || time === 'conditional' ? 'planned' : 'happened'
}

/** `prêt à [renoncer]`, `son intention de [porter plainte]`: the word before the infinitive. */
function toldBefore(scene: Scene, first: number): Status | undefined {
  const link = normAt(scene, first - 1)
  return link === 'à' || link === 'de' || link === "d'" ? governors.get(normAt(scene, first - 2)) : undefined
}

/** `a annoncé qu'il [quitterait] le gouvernement`: what then lay ahead, told by a verb in the past. */
function isFutureInPast(scene: Scene, group: VerbGroup): boolean {
  if (morphAt(scene, group.head).mood !== 'Cnd') return false
  for (let at = group.first - 1; at > scene.from && group.first - at < TO_CONJUNCTION; at--) {
    if (isFiniteVerb(morphAt(scene, at))) return false
    if (/^(?:que|qu')$/.test(normAt(scene, at))) return groupBefore(scene, at)?.time === 'past'
  }
  return false
}

/** `après que la police ait [ouvert] le feu`. */
function isAfter(scene: Scene, { first }: VerbGroup): boolean {
  for (let at = first - 1; at > scene.from && first - at < TO_CONJUNCTION; at--)
    if (/^(?:que|qu')$/.test(normAt(scene, at))) return normAt(scene, at - 1) === 'après'
  return false
}

function statusOfGroup(scene: Scene, group: VerbGroup, type: string): Status {
  const { governor, time, negated } = group
  if (isConditional(scene, group.first)) return 'hypothetical'
  const told = time === 'infinitive' ? toldBefore(scene, group.first) : undefined
  if (told) return told
  if (time === 'infinitive' && governor) return statusUnder(governor, type)
  if (time === 'conditional') return isFutureInPast(scene, group) ? 'planned' : 'hypothetical'
  // « avant qu'il ne parte » denies nothing.
  if (negated && time !== 'subjunctive') return 'denied'
  if (time === 'future') return 'planned'
  if (time === 'subjunctive') return isAfter(scene, group) ? 'happened' : 'hypothetical'
  if (time === 'present' && ONGOING_TYPES.has(type)) return 'ongoing'
  return 'happened'
}

/** Words between a noun and its preposition: `lors de [la toute première] visite`. */
const TO_PREPOSITION = 5
/** Prepositions and nouns that make the event the time of the clause: `lors de`, `au cours de`, `le jour de`. */
const TIMES = grammarWords('time')

/** The preposition before the noun, or the noun that governs it (`au cours de`, `le jour de`); empty when there is none. */
function leadOf(scene: Scene, noun: number): string {
  for (let at = noun - 1; at >= Math.max(scene.from, noun - TO_PREPOSITION); at--) {
    const { upos } = morphAt(scene, at)
    const norm = normAt(scene, at)
    if (isDe(norm)) {
      if (TIMES.has(normAt(scene, at - 1))) return normAt(scene, at - 1)
      if (norm === 'de' || norm === "d'") return ''
    }
    if (upos === 'ADP') return isDe(norm) ? '' : norm
    if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'NUM') return ''
  }
  return ''
}

/** The verb whose subject the noun can be: the next one, with no relative clause or mark between. */
function verbOfNoun(scene: Scene, candidate: Candidate): VerbGroup | null {
  // « au cours de sa visite, il rencontrera » tells nothing of the visit.
  if (leadOf(scene, candidate.from) !== '') return null
  const group = groupAfter(scene, candidate.to, 14)
  if (group === null) return null
  for (let at = candidate.to; at < group.first; at++)
    if (/^(?:[;:]|qui|que|qu')$/.test(normAt(scene, at))) return null
  return group
}

/** Whether the event is told as lying before what is told around it, by its verb or by that of which it is the subject. */
export const isAnterior = (scene: Scene, candidate: Candidate): boolean =>
  (candidate.verb ?? verbOfNoun(scene, candidate))?.anterior ?? false

/** Whether the tense, or that of the clause whose time a noun gives, shows that the event lies behind. */
export function isPast(scene: Scene, { verb, from, to }: Candidate): boolean {
  if (verb) return verb.time === 'past'
  if (!TIMES.has(leadOf(scene, from))) return false
  const group = groupBefore(scene, from) ?? groupAfter(scene, to, 14)
  if (!group?.governor) return group?.time === 'past'
  // « il devait le recevoir lors de sa visite » lies ahead; « il n'avait fait rouler qu'un train » does not.
  const { lemma, time } = group.governor
  const told = governors.get(lemma)
  return time === 'past' && told !== 'planned' && told !== 'hypothetical'
}

/** First words of the cues of several words. */
const longer = new Set([...cues.keys()].filter((cue) => cue.includes(' ')).map((cue) => cue.split(' ')[0]))

/** The cue of up to three words that begins at the token. */
function cueAt(scene: Scene, at: number): Status | undefined {
  const norm = normAt(scene, at)
  const told = cues.get(norm)
  if (told || !longer.has(norm)) return told
  const two = `${norm} ${normAt(scene, at + 1)}`
  return cues.get(two) ?? cues.get(`${two} ${normAt(scene, at + 2)}`)
}

/** `les accords du dialogue [en cours]`: the cue says so of the noun beside it. */
const isOfOther = (scene: Scene, { to }: Candidate, cue: number): boolean =>
  candidatesOf(scene).some(({ from, verb }) => verb === null && from >= to && from < cue)

function cueBeside(scene: Scene, candidate: Candidate): Status | null {
  for (let at = Math.max(scene.from, candidate.from - 3); at < Math.min(scene.to, candidate.to + 4); at++) {
    if (at >= candidate.from && at < candidate.to) continue
    const told = cueAt(scene, at)
    if (told && !(at > candidate.to && isOfOther(scene, candidate, at))) return told
  }
  return null
}

/** Status of the event that the candidate tells. */
export function statusOf(scene: Scene, candidate: Candidate, trigger: Trigger): Status {
  if (candidate.verb) return statusOfGroup(scene, candidate.verb, trigger.type)
  const cue = cueBeside(scene, candidate)
  if (cue) return cue
  const governing = verbOfObject(scene, candidate)
  const told =
    governing && statusOfObject(scene, governing, trigger.type, statusOfGroup(scene, governing, trigger.type))
  if (told) return told
  const verb = verbOfNoun(scene, candidate)
  const own = defaultStatus(scene, candidate)
  if (verb === null) return own
  // « l'élection a débuté »
  if (own === 'planned' && verb.time === 'past') return 'happened'
  if (verb.time === 'future' || cues.get(normAt(scene, verb.head)) === 'planned') return 'planned'
  const under = verb.governor && verb.time === 'infinitive' ? governors.get(verb.governor.lemma) : undefined
  return under === 'planned' || under === 'hypothetical' ? under : own
}

/** An event dated after the day of the document lies ahead, whatever the words (`le référendum du 4 mars`). */
export function aheadOf<
  D extends {
    readonly status: Status
    readonly date: EventDate | null
    readonly type: string
    readonly verbal: boolean
  },
>(draft: D, today: string | null): D {
  const from = draft.date?.interval?.from?.slice(0, 10)
  // « l'élection de 2012 »
  if (draft.type === 'VOTE' && !draft.verbal && draft.status === 'planned' && today !== null) {
    const to = draft.date?.interval?.to?.slice(0, 10)
    if (to && to < today) return { ...draft, status: 'happened' }
  }
  return (draft.status === 'happened' || draft.status === 'ongoing') && today !== null && from && from > today
    ? { ...draft, status: 'planned' }
    : draft
}
