/** Subjects and objects of verbs, by rule over morphology. */
import type { Actor } from '../actors/index.ts'
import { isFiniteVerb, morphAt, normAt, type Scene } from '../scene.ts'
import { groupAfter, groupBefore, type VerbGroup } from '../verb.ts'
import { loadWords } from '../words.ts'
import { type Linked, linkedActors, withJoined } from './links.ts'

/** Words that open a clause, and marks that part one from the next. */
const edges = loadWords<'relative' | 'opens' | 'parts'>('clause-edges')

const NONE: readonly Linked[] = []
/** Words at most between a participle that opens the sentence and the verb of its subject. */
const OPENING = 25
/** An actor that can be a subject: a place cannot, a capital stands for its country. */
const canAct = ({ actor }: Linked): boolean => actor.source !== 'place'

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
  const incise = group.voice !== 'passive' && told
  if (!clitic && !incise) return NONE
  const near = clitic ? 2 : 5
  const at = all.findIndex(
    ({ from, link, start }) =>
      from > group.head && start - group.head <= near && from - group.head < 9 && link === null,
  )
  return at < 0 ? NONE : withJoined(all, at)
}

/** Antecedent of a relative clause: the nearest actor before, or the head of `X de Y`. */
function antecedent(all: readonly Linked[], before: number): readonly Linked[] {
  for (let at = all.length - 1; at >= 0; at--) {
    const one = all[at] as Linked
    if (one.to > before || !canAct(one)) continue
    if (before - one.to > 12) return NONE
    const head = all[at - 1]
    if (one.link === 'of' && head && one.start - head.to <= 1) continue
    return withJoined(all, at)
  }
  return NONE
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

/** Actors that are the subject of the group, coordinated ones included; empty when the sentence names none. */
export function subjectOf(scene: Scene, group: VerbGroup, depth = 0): readonly Linked[] {
  const all = linkedActors(scene)
  const after = inverted(scene, group, all)
  if (after.length > 0) return after
  const previous = groupBefore(scene, group.first)
  const previousHead = previous?.head ?? scene.from - 1
  for (let index = group.first - 1; index > group.first - 4 && index > previousHead; index--)
    if (edges.get(normAt(scene, index)) === 'relative') return antecedent(all, index)
  for (let at = all.length - 1; at >= 0; at--) {
    const one = all[at] as Linked
    if (one.to > group.first || !canAct(one)) continue
    if (one.from <= previousHead) break
    if (one.link !== null) continue
    if (previous && !isApartFrom(scene, previousHead, one)) continue
    return withJoined(all, at)
  }
  // « Après avoir rencontré Y, X a …»: the subject of the verb that the clause leads to.
  if (previous === null && group.bare && depth === 0) {
    const main = groupAfter(scene, group.head + 1, 30)
    return main && !main.bare ? subjectOf(scene, main, depth + 1) : NONE
  }
  if (previous === null || depth > 3 || group.time === 'participle') return NONE
  // Coordinated verb, infinitive, gerund: the subject of the verb before.
  if (hasOwnSubject(group) && !isCoordinated(scene, group)) return NONE
  return subjectOf(scene, previous, depth + 1)
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
    if (one.to <= head) return head - one.to > 5 || hasNoun(scene, one.to, head) ? NONE : withJoined(all, at)
  }
  return NONE
}

/** Whether a mark and another noun with its article stand between: `Cuba : [une usine] détruite`; not `à son tour`. */
function hasNoun(scene: Scene, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (
      morphAt(scene, at).upos === 'NOUN' &&
      morphAt(scene, at - 1).upos === 'DET' &&
      morphAt(scene, at - 2).upos === 'PUNCT'
    )
      return true
  return false
}

/** End of the clause that begins at token `from`: the next boundary that no object crosses. */
export function clauseEnd(scene: Scene, from: number): number {
  for (let index = from; index < scene.to; index++) {
    const edge = edges.get(normAt(scene, index))
    if (edge === 'relative' || edge === 'opens' || isFiniteVerb(morphAt(scene, index))) return index
  }
  return scene.to
}

/** Whether a finite verb follows the actor at once: then it is that verb's subject. */
function opensClause(scene: Scene, { to }: Linked): boolean {
  for (let index = to; index < Math.min(scene.to, to + 3); index++) {
    if (isFiniteVerb(morphAt(scene, index))) return true
    if (
      morphAt(scene, index).upos !== 'PRON' &&
      morphAt(scene, index).upos !== 'ADV' &&
      !/^(?:ne|n'|se|s')$/.test(normAt(scene, index))
    )
      return false
  }
  return false
}

/** Direct objects of the group: actors after it without preposition, in its clause. */
export function objectOf(scene: Scene, group: VerbGroup): readonly Linked[] {
  const all = linkedActors(scene)
  const end = clauseEnd(scene, group.head + 1)
  for (let at = 0; at < all.length; at++) {
    const one = all[at] as Linked
    if (one.from <= group.head || one.from >= end || one.link !== null) continue
    if (one.actor.source === 'place' || one.actor.source === 'pronoun' || opensClause(scene, one)) return NONE
    return one.from - group.head < 14 ? withJoined(all, at) : NONE
  }
  return NONE
}

/** Whom the object belongs to, when it is no actor itself: `a salué la victoire de [X]`, `dénonce les propos de [X]`. */
export function ownerOfObject(scene: Scene, group: VerbGroup): readonly Linked[] {
  const all = linkedActors(scene)
  const end = clauseEnd(scene, group.head + 1)
  const at = all.findIndex(
    ({ from, link }) => from > group.head && from < end && from - group.head < 14 && link === 'of',
  )
  return at < 0 ? NONE : withJoined(all, at)
}

const CLITIC = /^(?:l'|le|la|lui)$/

/** Whom `l'avait démis`, `lui a répondu` means: the person last named who is not the subject. */
export function cliticObject(scene: Scene, group: VerbGroup, subject: readonly Linked[]): readonly Linked[] {
  let clitic = -1
  for (let at = group.head - 1; at >= group.first && at >= group.head - 6; at--)
    if (CLITIC.test(normAt(scene, at)) && morphAt(scene, at).upos === 'PRON') clitic = at
  if (clitic < 0) return NONE
  const isOther = (actor: Actor): boolean =>
    actor.kind === 'person' && subject.every((one) => one.actor.name !== actor.name)
  const here = scene.actors.filter((actor) => actor.end <= (scene.doc.tokens.all[clitic]?.start ?? 0))
  const actor = [...scene.before, ...here].findLast(isOther)
  // « L'homme s'est enfui, un agent l'a abattu »: somebody, but nobody with a name.
  return actor && actor.source !== 'someone'
    ? [{ actor, from: clitic, to: clitic + 1, link: null, joins: -1, start: clitic }]
    : NONE
}
