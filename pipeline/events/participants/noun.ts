/** Participants of an event that a noun names: `visite de X à Y`, `entretien entre X et Y`, `sa visite`. */

import type { Morph } from '../../core/doc.ts'
import { countriesOfDemonym, countryName } from '../../world/index.ts'
import type { Actor } from '../actors/index.ts'
import { type Frame, type FrameName, frames, type Part } from '../frames.ts'
import { isFiniteVerb, isVerb, morphAt, normAt, type Scene, tokenAt } from '../scene.ts'
import { verbGroup } from '../verb.ts'
import { grammarWords, loadWords } from '../words.ts'
import { type Linked, linkedActors, withJoined } from './links.ts'
import { subjectOf } from './subject.ts'
import { toldAfter } from './told-after.ts'
import { undergoing } from './undergone.ts'
import type { Cast } from './verb.ts'

/** Verbs that lend their subject to the noun (`effectuer une visite`), and prepositions that do (`lors d'un entretien`). */
const carriers = loadWords<'verb' | 'preposition' | 'possessive' | 'demonstrative'>('carriers')

const STOP = grammarWords('ends-noun')

/** A verb that ends the noun's phrase: finite, infinitive or gerund (`des pourparlers visant à …`). */
const isClausal = (morph: Morph): boolean =>
  isFiniteVerb(morph) ||
  (isVerb(morph) && (morph.verbForm === 'Inf' || (morph.verbForm === 'Part' && morph.tense === 'Pres')))

/** Places and seats: gone to, not acted upon. */
const PLACES = new Set(['place', 'capital', 'seat'])

/** Part of a complement by its preposition. */
function partOf(frame: Frame, { link, actor }: Linked): Part | undefined {
  switch (link) {
    case 'of':
      // « le traité de Rome » was signed there.
      if (frame === frames.joint && PLACES.has(actor.source)) return undefined
      return actor.source === 'place' ? undefined : frame.of
    case 'with':
      return frame.with
    case 'by':
      return frame.by
    case 'between':
      return frame.between
    case 'against':
      return frame.against
    case 'to':
      if (PLACES.has(actor.source)) return undefined
      return frame.to ?? (actor.kind === 'person' ? frame.toPerson : undefined)
    default:
      return undefined
  }
}

/** Whether `de X` completes another noun than the trigger: `violences après la réélection de X`. */
function completesOther(scene: Scene, { start }: Linked, from: number): boolean {
  const before = start - 1
  if (before < from || morphAt(scene, before).upos !== 'NOUN') return false
  // « visite de travail de X », « visite de trois jours de X »: the noun only says what kind of visit.
  return normAt(scene, from) !== 'de' && normAt(scene, from) !== "d'"
}

/** Complements after the noun, up to the end of its phrase. */
function complements(scene: Scene, frame: Frame, from: number): Cast[] {
  const found: Cast[] = []
  let at = from
  for (const linked of linkedActors(scene)) {
    if (linked.from < from) continue
    for (; at < linked.from; at++) {
      const norm = normAt(scene, at)
      if (STOP.has(norm) || isClausal(morphAt(scene, at)) || (norm === ',' && linked.joins < 0)) return found
    }
    if (linked.link === null || linked.from - from > 25) return found
    if (linked.link === 'of' && linked.joins < 0 && completesOther(scene, linked, from)) return found
    const part = partOf(frame, linked)
    // A second `de Y` completes the first (`la réélection de X à la présidence du Y`).
    const second = linked.link === 'of' && linked.joins < 0 && found.some((one) => one.linked.link === 'of')
    if (part && !second) found.push({ linked, part })
    at = linked.to
  }
  return found
}

/** `sanctions américaines`, `visite russe`: the country of an adjective beside the noun. */
function adjective(scene: Scene, frame: Frame, from: number, to: number): Cast[] {
  if (!frame.adjective) return []
  for (const at of [to, to + 1, from - 1]) {
    if (at < scene.from || at >= scene.to || !/^\p{Ll}/u.test(tokenAt(scene, at).text)) continue
    const codes = countriesOfDemonym(normAt(scene, at))
    if (codes.length === 0) continue
    return codes.map((country) => {
      const { start, end } = tokenAt(scene, at)
      const actor: Actor = {
        start,
        end,
        name: countryName(country) ?? country,
        country,
        kind: 'country',
        source: 'country',
        unit: { start, end },
      }
      return {
        linked: { actor, from: at, to: at + 1, link: 'of', joins: -1, start: at },
        part: frame.adjective as 'actor',
      }
    })
  }
  return []
}

/** Frames whose noun takes the subject of its clause after `lors de`, `en`, `après`: one meets and travels oneself. */
const TRAVELS = new Set(['visit', 'meeting'])

/** Nearest actor without preposition before the token, else after it: whom `sa visite` belongs to. */
function owner(scene: Scene, at: number): readonly Linked[] {
  const all = linkedActors(scene)
  const before = all.findLast((one) => one.to <= at && one.link === null && one.actor.source !== 'place')
  if (before) return withJoined(all, all.indexOf(before))
  const after = all.findIndex((one) => one.from > at && one.link === null && one.actor.source !== 'place')
  return after < 0 ? [] : withJoined(all, after)
}

/** Subject of the verb that carries the noun, when that verb or a preposition hands it over. */
function carried(scene: Scene, name: FrameName, from: number): readonly Linked[] {
  let handed = false
  let passed = false
  for (let at = from - 1, steps = 0; at >= scene.from && steps < 8; at--, steps++) {
    const morph = morphAt(scene, at)
    const word = carriers.get(normAt(scene, at))
    // « sa candidature à l'élection »: the election is nobody's.
    if (word === 'possessive') return passed ? [] : owner(scene, at)
    passed ||= morph.upos === 'NOUN'
    // « cette rencontre » was told before: chaining knows who met.
    if (word === 'demonstrative') return []
    if (word === 'preposition' && TRAVELS.has(name)) handed = true
    if (STOP.has(normAt(scene, at)) || normAt(scene, at) === 'qui') return []
    if (!isVerb(morph) || morph.lemma === null) continue
    if (!handed && carriers.get(morph.lemma) !== 'verb') return []
    if (normAt(scene, at - 1) === 'y') return []
    const group = verbGroup(scene, at)
    return group === null || (group.voice === 'passive' && !handed) ? [] : subjectOf(scene, group)
  }
  return handed ? owner(scene, from) : []
}

/** Casts the participants of a noun whose words are tokens `[from, to)`. */
export function castNoun(scene: Scene, name: FrameName, from: number, to: number): Cast[] {
  const frame = frames[name]
  const beside = complements(scene, frame, to)
  const known = new Set(beside.map(({ linked }) => linked.actor.name))
  const after = [
    ...beside,
    ...toldAfter(scene, frame, from, to).filter(({ linked }) => !known.has(linked.actor.name)),
  ]
  const told = after.some(({ part }) => part === frame.adjective)
    ? after
    : [...after, ...adjective(scene, frame, from, to)]
  const hit = frame.against ?? frame.object
  const befallen = hit === 'recipient' ? undergoing(scene, from) : []
  if (befallen.length > 0)
    return [...befallen.map((linked) => ({ linked, part: 'recipient' as Part })), ...told]
  const complete = told.some(
    ({ linked: { link }, part }) => link === 'between' || (link === 'of' && part === frame.of),
  )
  if (complete || !frame.subject) return told
  return [...carried(scene, name, from).map((linked) => ({ linked, part: frame.subject as Part })), ...told]
}
