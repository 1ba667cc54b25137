/** Objects of verbs, by rule over morphology: after the verb, before it as a pronoun, or as antecedent of `que`. */
import type { Actor } from '../actors/index.ts'
import { isFiniteVerb, morphAt, normAt, type Scene } from '../scene.ts'
import { groupBefore, type VerbGroup } from '../verb.ts'
import { edges } from './edges.ts'
import { type Linked, linkedActors, withJoined } from './links.ts'

const NONE: readonly Linked[] = []
/** Words at most between `que` and its verb: `X, que le président avait ensuite [nommé]`. */
const RELATIVE = 10

/** A gerund has objects of its own: `a foncé dans la foule, [tuant] deux passants`; not `une attaque visant X`. */
const isGerund = (scene: Scene, at: number): boolean => {
  const { verbForm, tense } = morphAt(scene, at)
  return verbForm === 'Part' && tense === 'Pres' && normAt(scene, at - 1) === ','
}

/** End of the clause that begins at token `from`: the next boundary that no object crosses. */
export function clauseEnd(scene: Scene, from: number): number {
  for (let index = from; index < scene.to; index++) {
    const edge = edges.get(normAt(scene, index))
    if (
      edge === 'relative' ||
      edge === 'opens' ||
      isFiniteVerb(morphAt(scene, index)) ||
      isGerund(scene, index)
    )
      return index
  }
  return scene.to
}

/** Whether a finite verb follows the actor at once: then it is that verb's subject. */
function opensClause(scene: Scene, { to }: Linked): boolean {
  for (let index = to; index < Math.min(scene.to, to + 3); index++) {
    if (isFiniteVerb(morphAt(scene, index))) return true
    // « a arrêté des hommes qui préparaient … »
    if (edges.get(normAt(scene, index)) === 'relative') return false
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

/** Antecedent of `que` before the group: `X, que Y a battu`, `les élus que le préfet a reçus`. */
export function relativeObject(scene: Scene, group: VerbGroup): readonly Linked[] {
  const all = linkedActors(scene)
  const previous = groupBefore(scene, group.first)?.head ?? scene.from - 1
  for (let at = group.first - 1; at > previous && group.first - at < RELATIVE; at--) {
    if (!/^(?:que|qu')$/.test(normAt(scene, at))) continue
    const comma = normAt(scene, at - 1) === ','
    const index = all.findLastIndex(({ to }) => to === (comma ? at - 1 : at))
    const one = all[index]
    // « a promis à X que … », « révélé par X que … »: a conjunction.
    return one && (comma || (one.link !== 'to' && one.link !== 'by')) ? withJoined(all, index) : NONE
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
