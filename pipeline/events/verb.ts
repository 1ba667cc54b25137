/**
 * The verb group around a verb token: voice, tense, negation and the verb that governs it. `n'a pas été reçu` is one
 * negated past passive; in `pourrait être signé` the modal says what has happened.
 */
import type { Morph } from '../core/doc.ts'
import { isVerb, morphAt, normAt, type Scene } from './scene.ts'
import { loadWords } from './words.ts'

export type Time =
  | 'past'
  | 'present'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'infinitive'
  | 'gerund'
  | 'participle'

export interface VerbGroup {
  /** Token of the verb itself. */
  readonly head: number
  /** First token: auxiliary or clitic before it. */
  readonly first: number
  readonly voice: 'active' | 'passive' | 'reflexive'
  readonly time: Time
  readonly negated: boolean
  /** Modal or other verb that an infinitive hangs on. */
  readonly governor: {
    readonly index: number
    readonly lemma: string
    readonly time: Time
    readonly negated: boolean
  } | null
}

/** Words that stand inside a verb group: adverbs, negations, clitics. */
const inside = loadWords<'adverb' | 'negation' | 'clitic' | 'reflexive' | 'linker'>('verb-group')
/** Verbs whose perfect is built with « être »: their participle with « être » is active. */
const movers = loadWords<true>('etre-verbs')

function timeOf(morph: Morph): Time {
  if (morph.verbForm === 'Inf') return 'infinitive'
  if (morph.verbForm === 'Part') return morph.tense === 'Pres' ? 'gerund' : 'participle'
  if (morph.mood === 'Cnd') return 'conditional'
  if (morph.mood === 'Sub') return 'subjunctive'
  if (morph.tense === 'Fut') return 'future'
  if (morph.tense === 'Pres') return 'present'
  return 'past'
}

/** Walks left over the words that may stand inside a verb group; calls back with each, stops at the first other. */
function walkLeft(scene: Scene, from: number, visit: (index: number, kind: string) => boolean): number {
  let at = from
  for (let steps = 0; at >= scene.from && steps < 8; steps++, at--) {
    const kind = inside.get(normAt(scene, at)) ?? (morphAt(scene, at).upos === 'ADV' ? 'adverb' : null)
    if (kind === null || !visit(at, kind)) break
  }
  return at
}

const AUXILIARIES = new Set(['avoir', 'être'])
const isAuxiliary = (morph: Morph): boolean =>
  isVerb(morph) && morph.lemma !== null && AUXILIARIES.has(morph.lemma)

/** Reads the verb group of the verb at token `head`. */
export function verbGroup(scene: Scene, head: number): VerbGroup {
  const morph = morphAt(scene, head)
  let negated = false
  let reflexive = false
  let first = head
  const note = (index: number, kind: string): boolean => {
    if (kind === 'linker') return false
    if (kind === 'negation') negated = true
    if (kind === 'reflexive') reflexive = true
    first = index
    return true
  }
  let at = walkLeft(scene, head - 1, note)
  let time = timeOf(morph)
  let voice: VerbGroup['voice'] = 'active'
  if (time === 'participle') {
    let auxiliary = at >= scene.from && isAuxiliary(morphAt(scene, at)) ? at : -1
    voice = movers.has(morph.lemma ?? '') ? 'active' : 'passive'
    if (auxiliary >= 0) {
      first = auxiliary
      const been = normAt(scene, auxiliary) === 'été'
      const being = morphAt(scene, auxiliary).lemma === 'être'
      time = timeOf(morphAt(scene, auxiliary))
      at = walkLeft(scene, auxiliary - 1, note)
      if (been) {
        auxiliary = at >= scene.from && isAuxiliary(morphAt(scene, at)) ? at : -1
        if (auxiliary >= 0) {
          first = auxiliary
          time = timeOf(morphAt(scene, auxiliary))
          at = walkLeft(scene, auxiliary - 1, note)
        } else time = 'past'
        voice = 'passive'
        if (time === 'present') time = 'past'
      } else if (being && !reflexive && !movers.has(morph.lemma ?? '')) voice = 'passive'
      else {
        voice = reflexive ? 'reflexive' : 'active'
        if (time === 'present') time = 'past'
      }
      if (time === 'infinitive' || time === 'gerund') {
        const governor = governorOf(scene, first - 1)
        if (voice === 'passive' && !been) return { head, first, voice, time: 'infinitive', negated, governor }
        return {
          head,
          first,
          voice,
          time: 'past',
          negated,
          governor: governor && governor.time === 'past' ? null : governor,
        }
      }
    }
  } else if (reflexive) voice = 'reflexive'
  const after = normAt(scene, head + 1)
  if (inside.get(after) === 'negation' && time !== 'participle') negated = true
  const governor = time === 'infinitive' ? governorOf(scene, first - 1) : null
  return { head, first, voice, time, negated, governor }
}

/** The verb that an infinitive hangs on: `doit [rencontrer]`, `a refusé de [recevoir]`, `accepté … de [signer]`. */
function governorOf(scene: Scene, from: number): VerbGroup['governor'] {
  for (let at = from, steps = 0; at >= scene.from && steps < 9; at--, steps++) {
    const morph = morphAt(scene, at)
    if (morph.upos === 'PUNCT' || morph.upos === 'SCONJ') return null
    if (!isVerb(morph) || morph.lemma === null) continue
    if (normAt(scene, at) === 'été') continue
    const group = verbGroup(scene, at)
    return { index: at, lemma: morph.lemma, time: group.time, negated: group.negated }
  }
  return null
}
