/** Whom an event that a noun names befalls: `X, visé par une enquête`, `X a subi une attaque`, `X, victime d'un attentat`. */
import { isDe } from '../../french/determiners.ts'
import { isVerb, morphAt, normAt, type Scene } from '../scene.ts'
import { groupBefore, type VerbGroup, verbGroup } from '../verb.ts'
import { loadWords } from '../words.ts'
import { type Linked, linkedActors, withJoined } from './links.ts'
import { participleHead, subjectOf } from './subject.ts'

/**
 * `verb`: its subject undergoes the noun (`subir`); `participle`: so does what it is said of, with « par » (`secoué
 * par`); `hit`: also its object, when the noun is its subject (`frapper`); `noun`: with « de » (`victime de`).
 */
const words = loadWords<'verb' | 'participle' | 'hit' | 'noun'>('undergone')

const NONE: readonly Linked[] = []
/** Words at most between the noun and the preposition: `par une nouvelle vague d'[attentats]`. */
const REACH = 5
/** Words at most between `visé` and its « par ». */
const ADVERBS = 3

/** Word before the noun phrase that ends at token `to`: a preposition or a verb; -1 when another phrase stands there. */
export function wordBefore(scene: Scene, to: number): number {
  for (let at = to - 1; at >= scene.from && to - at <= REACH; at--) {
    const { upos } = morphAt(scene, at)
    if (upos === 'DET' || upos === 'NUM' || upos === 'ADJ') continue
    return at
  }
  return -1
}

/** Whether what is the subject of this verb befalls its object: `l'enquête vise X`. */
export const befalls = (lemma: string): boolean => words.get(lemma) === 'hit'

const subjectWithVoice = (scene: Scene, group: VerbGroup): readonly Linked[] =>
  group.time === 'participle' ? participleHead(scene, group.head) : subjectOf(scene, group)

/** What the participle before « par » at token `by` is said of. */
function hitBy(scene: Scene, by: number): readonly Linked[] {
  for (let at = by - 1; at >= scene.from && by - at <= ADVERBS; at--) {
    const morph = morphAt(scene, at)
    if (isVerb(morph) && morph.verbForm === 'Part') {
      const group = /^(?:participle|hit)$/.test(words.get(morph.lemma ?? '') ?? '')
        ? verbGroup(scene, at)
        : null
      return group === null || group.voice === 'reflexive' ? NONE : subjectWithVoice(scene, group)
    }
    if (morph.upos !== 'ADV') return NONE
  }
  return NONE
}

/** Whom `victime de`, with its noun at token `at`, is said of: the subject of its verb, else the name before its comma. */
function calledVictim(scene: Scene, at: number): readonly Linked[] {
  const all = linkedActors(scene)
  const before = all.findLastIndex(({ to }) => to <= at)
  if (before >= 0 && normAt(scene, at - 1) === ',' && (all[before] as Linked).to >= at - 1)
    return withJoined(all, before)
  const group = groupBefore(scene, at)
  return group === null ? NONE : subjectOf(scene, group)
}

/** Those whom the noun at token `from` befalls; empty when its sentence does not tell so. */
export function undergoing(scene: Scene, from: number): readonly Linked[] {
  const at = wordBefore(scene, from)
  if (at < 0) return NONE
  const norm = normAt(scene, at)
  if (norm === 'par') return hitBy(scene, at)
  if (isDe(norm) && words.get(normAt(scene, at - 1)) === 'noun') return calledVictim(scene, at - 1)
  const morph = morphAt(scene, at)
  if (!isVerb(morph) || words.get(morph.lemma ?? '') !== 'verb') return NONE
  const group = verbGroup(scene, at)
  return group === null || group.voice !== 'active' ? NONE : subjectOf(scene, group)
}
