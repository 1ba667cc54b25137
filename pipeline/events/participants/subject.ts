/** Subjects of verbs, by rule over morphology. */
import { isFiniteVerb, morphAt, normAt, type Scene } from '../scene.ts'
import { groupAfter, groupBefore, type VerbGroup } from '../verb.ts'
import { agrees, type GrammaticalNumber, numberOfVerb } from './agreement.ts'
import { edges } from './edges.ts'
import { type Linked, linkedActors, withJoined } from './links.ts'

const NONE: readonly Linked[] = []
/** Words at most between a participle that opens the sentence and the verb of its subject. */
const OPENING = 25
/** Words at most between `que` and its verb: `X, que le président avait ensuite [nommé]`. */
const RELATIVE = 10
/** Words at most between a name and the complement of its apposition: `X, ancien ministre du budget de Y`. */
const APPOSITION = 8
/** An actor that can be a subject: a place cannot, a capital stands for its country. */
const canAct = ({ actor }: Linked): boolean => actor.source !== 'place'

/** `France : un camion fonce …`: what a title is about is no subject. */
const isRubric = (scene: Scene, { from, to }: Linked): boolean =>
  from === scene.from && normAt(scene, to) === ':'

function isApartFrom(scene: Scene, verb: number, actor: Linked): boolean {
  for (let index = verb + 1; index < actor.from; index++) if (edges.has(normAt(scene, index))) return true
  return false
}

/** Subject after the verb: pronoun with hyphen, or the speaker after a quotation (`», fustige encore X`). */
function inverted(scene: Scene, group: VerbGroup, all: readonly Linked[]): readonly Linked[] {
  const after = normAt(scene, group.head + 1)
  const clitic = /^-(?:t-)?(?:il|elle|on|ils|elles)$/.test(after)
  const before = normAt(scene, group.first - 1)
  // A comma closes words that are told only when they have a verb: in `la ministre, X, a reçu Y` it closes an apposition.
  const told = before === ',' ? groupBefore(scene, group.first) !== null : /^[»"”]$/.test(before)
  const incise = group.voice !== 'passive' && !group.bare && told
  if (!clitic && !incise) return NONE
  const near = clitic ? 2 : 5
  const at = all.findIndex(
    ({ from, link, start }) =>
      from > group.head && start - group.head <= near && from - group.head < 9 && link === null,
  )
  return at < 0 ? NONE : withJoined(all, at)
}

/** The actor with those side by side; alone when the verb is in the singular (`A et B, qui est venu`). */
function inNumber(all: readonly Linked[], at: number, number: GrammaticalNumber | null): readonly Linked[] {
  const joined = withJoined(all, at)
  return joined.length > 1 && number === 'Sing' ? [all[at] as Linked] : joined
}

/** Antecedent of a relative clause: the nearest actor before that agrees, or the head of `X de Y`. */
function antecedent(
  scene: Scene,
  all: readonly Linked[],
  before: number,
  number: GrammaticalNumber | null,
): readonly Linked[] {
  let nearest: readonly Linked[] = NONE
  for (let at = all.length - 1; at >= 0; at--) {
    const one = all[at] as Linked
    if (one.to > before || !canAct(one)) continue
    if (before - one.to > 12) break
    const head = all[at - 1]
    if (one.link === 'of' && head && one.start - head.to <= 1) continue
    const found = inNumber(all, at, number)
    if (agrees(scene, found, number)) return found
    if (nearest.length === 0) nearest = found
  }
  return nearest
}

const hasOwnSubject = ({ bare, time }: VerbGroup): boolean => !bare && time !== 'infinitive'

/** Whether a conjunction or a comma stands before the group, so that it shares the subject of the verb before. */
function isCoordinated(scene: Scene, group: VerbGroup): boolean {
  for (let at = group.first - 1; at > group.first - 4; at--) {
    const { upos } = morphAt(scene, at)
    if (upos === 'CCONJ' || normAt(scene, at) === ',' || normAt(scene, at) === 'puis') return true
    if (upos !== 'ADV' && upos !== 'PRON' && upos !== 'AUX') return false
  }
  return false
}

/**
 * Token of the `que` that opens the relative clause which a comma closes before the group: `X, [que] Y a battu, a
 * démissionné`; -1 when there is none.
 */
function beforeRelative(scene: Scene, group: VerbGroup, previous: VerbGroup): number {
  if (normAt(scene, group.first - 1) !== ',') return -1
  for (let at = previous.first - 1; at > scene.from && previous.first - at < RELATIVE; at--) {
    if (isFiniteVerb(morphAt(scene, at))) return -1
    if (/^(?:que|qu'|dont|où)$/.test(normAt(scene, at))) return normAt(scene, at - 1) === ',' ? at : -1
  }
  return -1
}

/**
 * Actors that are the subject of the group, coordinated ones included; empty when the sentence names none. `number` is
 * that of the verb, which a coordinated verb before need not share.
 */
export function subjectOf(
  scene: Scene,
  group: VerbGroup,
  depth = 0,
  number: GrammaticalNumber | null = numberOfVerb(scene, group),
): readonly Linked[] {
  const all = linkedActors(scene)
  const after = inverted(scene, group, all)
  if (after.length > 0) return after
  const previous = groupBefore(scene, group.first)
  const previousHead = previous?.head ?? scene.from - 1
  for (let index = group.first - 1; index > group.first - 4 && index > previousHead; index--)
    if (edges.get(normAt(scene, index)) === 'relative') return antecedent(scene, all, index, number)
  let nearest: readonly Linked[] = NONE
  for (let at = all.length - 1; at >= 0; at--) {
    const one = all[at] as Linked
    // « nous » stands in the group, as an object would: `[nous] avons reçu`, `il [nous] a reçus`.
    if (one.to > (one.actor.source === 'pronoun' ? group.head : group.first) || !canAct(one)) continue
    if (one.from <= previousHead) break
    if (one.link !== null || isRubric(scene, one)) continue
    if (previous && !isApartFrom(scene, previousHead, one)) continue
    const found = inNumber(all, at, number)
    if (agrees(scene, found, number)) return found
    if (nearest.length === 0) nearest = found
  }
  if (nearest.length > 0 && depth === 0) return nearest
  // « Après avoir rencontré Y, X a …»: the subject of the verb that the clause leads to.
  if (previous === null && group.bare && depth === 0) {
    const main = groupAfter(scene, group.head + 1, 30)
    return main && !main.bare ? subjectOf(scene, main, depth + 1) : NONE
  }
  if (previous === null || depth > 3 || group.time === 'participle') return NONE
  // Coordinated verb, infinitive, gerund: the subject of the verb before.
  if (nearest.length === 0 && hasOwnSubject(group) && !isCoordinated(scene, group)) return NONE
  const outer = hasOwnSubject(group) ? beforeRelative(scene, group, previous) : -1
  if (outer >= 0) return antecedent(scene, all, outer, number)
  return subjectOf(scene, previous, depth + 1, hasOwnSubject(group) ? number : numberOfVerb(scene, previous))
}

/**
 * The noun that a participle without auxiliary belongs to: `un homme [arrêté]`, `Cuba, [accusé] de …`; at the head of
 * the sentence the subject of the verb that it leads to: `[Arrêté] lundi, X a avoué`.
 */
export function participleHead(scene: Scene, head: number): readonly Linked[] {
  if (head === scene.from) {
    const main = groupAfter(scene, head + 1, OPENING)
    return main ? subjectOf(scene, main) : NONE
  }
  const all = linkedActors(scene)
  for (let at = all.length - 1; at >= 0; at--) {
    const one = all[at] as Linked
    if (one.to > head) continue
    if (head - one.to > 5 || hasNoun(scene, one.to, head)) return NONE
    return withJoined(all, apposedHead(scene, all, at, head))
  }
  return NONE
}

/** `X, successeur de Y, [élu]`: what stands between commas says who X is, so the participle is of X. */
function apposedHead(scene: Scene, all: readonly Linked[], at: number, participle: number): number {
  const inner = all[at] as Linked
  const outer = all[at - 1]
  if (inner.link !== 'of' || !outer || normAt(scene, participle - 1) !== ',') return at
  if (inner.from - outer.to > APPOSITION || normAt(scene, outer.to) !== ',') return at
  for (let index = outer.to + 1; index < inner.from; index++)
    if (normAt(scene, index) === ',' || isFiniteVerb(morphAt(scene, index))) return at
  return at - 1
}

/** Whether a mark and another noun with its article stand between: `Cuba : [une usine] détruite`; not `à son tour`. */
function hasNoun(scene: Scene, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (
      morphAt(scene, at).upos === 'NOUN' &&
      /^(?:DET|NUM)$/.test(morphAt(scene, at - 1).upos) &&
      morphAt(scene, at - 2).upos === 'PUNCT'
    )
      return true
  return false
}
