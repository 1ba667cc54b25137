/** Verb groups as the events stage reads them: voice, time, negation, and the verb that governs an infinitive. */

import { type VerbGroup as Group, verbGroups } from '../morphology/verb-group.ts'
import { isVerb, morphAt, normAt, type Scene } from './scene.ts'
import { grammarWords } from './words.ts'

export type Time =
  | 'past'
  | 'present'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'infinitive'
  | 'gerund'
  | 'participle'

export interface Governor {
  readonly lemma: string
  readonly time: Time
  readonly negated: boolean
}

export interface VerbGroup {
  /** Token of the verb itself. */
  readonly head: number
  /** First token: auxiliary or clitic before it. */
  readonly first: number
  readonly voice: 'active' | 'passive' | 'reflexive'
  readonly time: Time
  readonly negated: boolean
  /** Infinitive or gerund, compound ones too: its subject is that of another verb. */
  readonly bare: boolean
  /** Pluperfect: before what is told around it. */
  readonly anterior: boolean
  /** Modal of the group (`doit [rencontrer]`), or the verb that an infinitive hangs on (`refuse de [recevoir]`). */
  readonly governor: Governor | null
}

/** Words at most from a participle to the next of a list: `interpellés mardi, [mis] en examen`. */
const TO_LISTED = 5

/** How many tokens an infinitive stands from its governor at most. */
const REACH = 9

const groupsOf = ({ doc, from, to }: Scene): readonly Group[] =>
  verbGroups(doc.tokens.all, doc.morphology, from, to)

function timeOf(scene: Scene, group: Group): Time {
  switch (group.mood) {
    case 'conditional':
      return 'conditional'
    case 'subjunctive':
      return 'subjunctive'
    case 'infinitive':
      return group.compound ? 'past' : 'infinitive'
    case 'participle':
      return morphAt(scene, group.head).tense === 'Pres' ? 'gerund' : group.compound ? 'past' : 'participle'
    default:
      // « la bataille aura duré cent jours » is over.
      return group.compound && group.tense === 'future' ? 'past' : group.tense
  }
}

const NOT = grammarWords('not')
const NE = new Set(['ne', "n'"])
/** How many words stand at most between a verb and what is left of it: `n'a désigné officiellement que …`. */
const TO_ONLY = 4

/**
 * Whether the event is denied. `plus` without `ne` is a comparison (`a fait plus de dix morts`), and `ne … que` is
 * `only`: `n'a désigné que trois clients`.
 */
function isNegated(scene: Scene, group: Group): boolean {
  if (!group.negated) return false
  let ne = false
  let not = ''
  for (let at = group.from; at <= group.head + 1; at++) {
    const norm = normAt(scene, at)
    if (NE.has(norm)) ne = true
    else if (NOT.has(norm)) not = norm
  }
  if (!ne) return not !== 'plus' && not !== ''
  if (not !== '') return true
  for (let at = group.head + 1; at <= group.head + TO_ONLY; at++) {
    const norm = normAt(scene, at)
    if (norm === 'que' || norm === "qu'") return false
    if (NOT.has(norm) || morphAt(scene, at).upos === 'PUNCT') return true
  }
  return true
}

/** `allait signer`, `va signer`: the near future, seen from the past or from now. */
function goesTo(scene: Scene, group: Group): boolean {
  for (let at = group.from; at < group.head; at++) {
    const morph = morphAt(scene, at)
    if (isVerb(morph)) return morph.lemma === 'aller'
  }
  return false
}

function governorOf(scene: Scene, groups: readonly Group[], at: number, group: Group): Governor | null {
  if (goesTo(scene, group)) return { lemma: 'aller', time: 'present', negated: isNegated(scene, group) }
  if (group.modal !== null)
    return { lemma: group.modal, time: timeOf(scene, group), negated: isNegated(scene, group) }
  const before = groups[at - 1]
  if (group.mood !== 'infinitive' || !before?.lemma || group.from - before.head > REACH) return null
  for (let index = before.head + 1; index < group.from; index++) {
    const { upos } = morphAt(scene, index)
    if (upos === 'PUNCT' || upos === 'SCONJ') return null
  }
  return { lemma: before.lemma, time: timeOf(scene, before), negated: isNegated(scene, before) }
}

/** `avait signé`, `s'était rendu`: an auxiliary in the imperfect. */
function isAnterior(scene: Scene, group: Group): boolean {
  if (!group.compound) return false
  for (let at = group.from; at < group.head; at++) {
    const morph = morphAt(scene, at)
    if (isVerb(morph)) return morph.tense === 'Imp'
  }
  return false
}

/** Auxiliary of a participle that an insertion parts from it: `a, lors d'un débat, accusé`. */
function partedAuxiliary(scene: Scene, groups: readonly Group[], at: number): Group | null {
  const group = groups[at] as Group
  if (group.mood !== 'participle' || group.compound || morphAt(scene, group.head).tense !== 'Past')
    return null
  if (normAt(scene, group.from - 1) !== ',') return null
  const before = groups.slice(0, at).findLast((one) => one.lemma === 'avoir' || one.lemma === 'être')
  return before && before.head + 1 < group.from - 1 && normAt(scene, before.head + 1) === ',' ? before : null
}

/**
 * Compound verb whose auxiliary other participles share: `a dénoncé le vote et [averti] que …`, `a été arrêté, [jugé] et
 * [condamné]`.
 */
function sharedAuxiliary(scene: Scene, groups: readonly Group[], at: number): Group | null {
  const group = groups[at] as Group
  const before = groups[at - 1]
  if (before === undefined || group.mood !== 'participle' || group.compound) return null
  if (morphAt(scene, group.head).tense !== 'Past') return null
  const listed = normAt(scene, group.from - 1) === ',' && group.from - before.head <= TO_LISTED
  if (!listed && morphAt(scene, group.from - 1).upos !== 'CCONJ') return null
  if (before.compound && (!listed || before.voice === 'passive')) return before
  return before.mood === 'participle' ? sharedAuxiliary(scene, groups, at - 1) : null
}

/** The verb group whose meaning token `head` carries; null for auxiliaries and words that are no verb. */
export function verbGroup(scene: Scene, head: number): VerbGroup | null {
  const groups = groupsOf(scene)
  const at = groups.findIndex((group) => group.head === head)
  const group = groups[at]
  if (group === undefined) return null
  const shared = sharedAuxiliary(scene, groups, at)
  const parted = shared ?? partedAuxiliary(scene, groups, at)
  if (parted) {
    const time = timeOf(scene, parted)
    const being = shared ? shared.voice === 'passive' : parted.lemma === 'être'
    return {
      head,
      first: shared ? group.from : parted.from,
      voice: parted.reflexive ? 'reflexive' : being ? 'passive' : 'active',
      time: time === 'present' ? 'past' : time,
      negated: isNegated(scene, parted),
      anterior: shared ? isAnterior(scene, shared) : morphAt(scene, parted.head).tense === 'Imp',
      bare: false,
      governor: null,
    }
  }
  const governor = governorOf(scene, groups, at, group)
  const time = timeOf(scene, group)
  return {
    head,
    first: group.from,
    voice: group.reflexive ? 'reflexive' : group.voice,
    time: governor && group.modal !== null ? 'infinitive' : time,
    negated: isNegated(scene, group),
    anterior: isAnterior(scene, group),
    bare: group.mood === 'infinitive' || (group.mood === 'participle' && time !== 'participle'),
    governor,
  }
}

/** The group that comes first after token `at`, its head within `reach` tokens; null when there is none. */
export function groupAfter(scene: Scene, at: number, reach: number): VerbGroup | null {
  const after = groupsOf(scene).find((group) => group.from >= at && group.mood !== 'participle')
  return after && after.from - at < reach ? verbGroup(scene, after.head) : null
}

/** The group that comes last before token `at`; null when there is none. */
export function groupBefore(scene: Scene, at: number): VerbGroup | null {
  const before = groupsOf(scene).findLast(
    (group) => group.head < at && group.mood !== 'infinitive' && group.mood !== 'participle',
  )
  return before ? verbGroup(scene, before.head) : null
}
