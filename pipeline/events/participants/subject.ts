/** Subjects and objects of verbs, by rule over morphology. */

import { isFiniteVerb, isVerb, morphAt, normAt, type Scene } from '../scene.ts'
import { type VerbGroup, verbGroup } from '../verb.ts'
import type { Linked } from './links.ts'
import { linkedActors, withJoined } from './links.ts'

const RELATIVE = new Set(['qui', 'lequel', 'laquelle', 'lesquels', 'lesquelles'])
const BOUNDARY = new Set([
  ',',
  'que',
  "qu'",
  'qui',
  'dont',
  'où',
  'lorsque',
  "lorsqu'",
  'alors',
  'tandis',
  'quand',
  'si',
  "s'",
  ';',
  ':',
  '«',
  '"',
  '“',
  'mais',
  'car',
  'puisque',
  'et',
  '–',
  '—',
  '(',
])
/** An actor that can be a subject: a place cannot, a capital stands for its country. */
const canAct = ({ actor }: Linked): boolean => actor.source !== 'place'

/** Index of the nearest finite verb (or auxiliary of a group) before token `at`; -1 when there is none. */
function finiteBefore(scene: Scene, at: number): number {
  for (let index = at - 1; index >= scene.from; index--) if (isFiniteVerb(morphAt(scene, index))) return index
  return -1
}

/** The verb that a finite auxiliary belongs to: `a` of `a rencontré`. */
function headOf(scene: Scene, finite: number): number {
  for (let index = finite + 1; index < Math.min(scene.to, finite + 6); index++) {
    const morph = morphAt(scene, index)
    if (isVerb(morph)) {
      if (morph.verbForm === 'Part' && normAt(scene, index) !== 'été') return index
      if (morph.verbForm === 'Fin') return finite
    } else if (morph.upos === 'NOUN' || morph.upos === 'PROPN' || morph.upos === 'PUNCT') return finite
  }
  return finite
}

function isApartFrom(scene: Scene, verb: number, actor: Linked): boolean {
  for (let index = verb + 1; index < actor.from; index++) if (BOUNDARY.has(normAt(scene, index))) return true
  return false
}

/** Actors that are the subject of the group, coordinated ones included; empty when the sentence names none. */
export function subjectOf(scene: Scene, group: VerbGroup, depth = 0): readonly Linked[] {
  const all = linkedActors(scene)
  const inverted = all.findIndex(
    ({ from, link }) => from > group.head && from <= group.head + 2 && link === null,
  )
  if (inverted >= 0 && /^-(?:t-)?(?:il|elle|on|ils|elles)$/.test(normAt(scene, group.head + 1)))
    return withJoined(all, inverted)
  const clitic = all.findIndex(
    ({ from, actor }) => actor.source === 'pronoun' && from >= group.first && from <= group.head + 1,
  )
  if (clitic >= 0 && /il|elle/.test(normAt(scene, (all[clitic] as Linked).from)))
    return withJoined(all, clitic)

  const previous = finiteBefore(scene, group.first)
  const previousHead = previous < 0 ? scene.from - 1 : headOf(scene, previous)
  let relative = false
  for (let index = group.first - 1; index > group.first - 4 && index >= scene.from; index--)
    if (RELATIVE.has(normAt(scene, index))) relative = true
  for (let at = all.length - 1; at >= 0; at--) {
    const one = all[at] as Linked
    if (one.to > group.first || !canAct(one)) continue
    if (one.from <= previousHead) break
    if (relative) {
      if (
        one.link === 'of' &&
        at > 0 &&
        (all[at - 1] as Linked).from > previousHead &&
        one.start - (all[at - 1] as Linked).to <= 1
      )
        continue
      return withJoined(all, at)
    }
    if (one.link !== null) continue
    if (previous >= 0 && !isApartFrom(scene, previousHead, one)) continue
    return withJoined(all, at)
  }
  if (previous < 0 || depth > 3) return []
  if (relative) return nearestBefore(scene, all, group.first)
  // Coordinated verb, infinitive, gerund: the subject of the verb before.
  if (group.time === 'participle') return []
  return subjectOf(scene, verbGroup(scene, previousHead), depth + 1)
}

/** Antecedent of a relative clause whose own clause names nobody: the actor before. */
function nearestBefore(scene: Scene, all: readonly Linked[], before: number): readonly Linked[] {
  for (let at = all.length - 1; at >= 0; at--) {
    const one = all[at] as Linked
    if (one.to <= before && canAct(one) && before - one.to < 10) return withJoined(all, at)
  }
  return scene.actors.length > 0 ? [] : []
}

/** The noun that a participle without auxiliary belongs to: `un homme [arrêté]`, `Cuba, [accusé] de …`. */
export function participleHead(scene: Scene, head: number): readonly Linked[] {
  const all = linkedActors(scene)
  for (let at = all.length - 1; at >= 0; at--) {
    const one = all[at] as Linked
    if (one.to > head || head - one.to > 4) continue
    return withJoined(all, at)
  }
  return []
}

/** End of the clause that begins at token `from`: the next boundary that no object crosses. */
export function clauseEnd(scene: Scene, from: number): number {
  for (let index = from; index < scene.to; index++) {
    const norm = normAt(scene, index)
    if (
      norm === 'que' ||
      norm === "qu'" ||
      norm === 'qui' ||
      norm === 'dont' ||
      norm === ':' ||
      norm === ';' ||
      norm === 'lorsque' ||
      norm === 'alors' ||
      norm === 'tandis'
    )
      return index
    if (isFiniteVerb(morphAt(scene, index))) return index
  }
  return scene.to
}

/** Direct objects of the group: actors after it without preposition, in its clause. */
export function objectOf(scene: Scene, group: VerbGroup): readonly Linked[] {
  const all = linkedActors(scene)
  const end = clauseEnd(scene, group.head + 1)
  for (let at = 0; at < all.length; at++) {
    const one = all[at] as Linked
    if (one.from <= group.head || one.from >= end) continue
    if (
      one.link === null &&
      one.actor.source !== 'place' &&
      one.actor.source !== 'pronoun' &&
      one.from - group.head < 14
    )
      return withJoined(all, at)
    if (one.link === null) return []
  }
  return []
}
