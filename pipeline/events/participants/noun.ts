/** Participants of an event that a noun names: `visite de X à Y`, `entretien entre X et Y`, `sa visite`. */
import { loadWords } from '../words.ts'
import { countriesOfDemonym, countryName } from '../../world/index.ts'
import type { Actor } from '../actors/index.ts'
import type { Frame } from '../frames.ts'
import { isFiniteVerb, isVerb, morphAt, normAt, type Scene, tokenAt } from '../scene.ts'
import { verbGroup } from '../verb.ts'
import { type Linked, linkedActors } from './links.ts'
import { subjectOf } from './subject.ts'
import type { Cast } from './verb.ts'

/** Verbs that lend their subject to the noun (`effectuer une visite`), and prepositions that do (`lors d'un entretien`). */
const support = loadWords<'verb' | 'preposition' | 'possessive'>('carriers')

const STOP = new Set([
  'que',
  "qu'",
  'qui',
  'dont',
  'où',
  ':',
  ';',
  '.',
  '«',
  '»',
  '"',
  'alors',
  'lorsque',
  'tandis',
  'mais',
])

/** Complements after the noun, up to the end of its phrase. */
function complements(scene: Scene, frame: Frame, from: number): Cast[] {
  const found: Cast[] = []
  const all = linkedActors(scene)
  let at = from
  for (const linked of all) {
    if (linked.from < from) continue
    for (; at < linked.from; at++) {
      const norm = normAt(scene, at)
      if (STOP.has(norm) || isFiniteVerb(morphAt(scene, at))) return found
      if (norm === ',' && linked.joins < 0) return found
    }
    const { link, actor } = linked
    if (link === null) return found
    const part =
      link === 'of'
        ? frame.of
        : link === 'with'
          ? frame.with
          : link === 'by'
            ? frame.by
            : link === 'between'
              ? frame.between
              : link === 'against'
                ? frame.against
                : link === 'to' && actor.source !== 'place' && actor.source !== 'capital'
                  ? frame.to
                  : undefined
    if (part) found.push({ linked, part })
    if (linked.from - from > 25) break
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

/** Subject of the verb that carries the noun, when that verb or a preposition hands it over. */
function carried(scene: Scene, frame: Frame, from: number): Cast[] {
  if (!frame.subject) return []
  let handed = false
  for (let at = from - 1, steps = 0; at >= scene.from && steps < 8; at--, steps++) {
    const morph = morphAt(scene, at)
    const norm = normAt(scene, at)
    if (support.get(norm) === 'possessive' || support.get(norm) === 'preposition') handed = true
    if (STOP.has(norm) && norm !== 'qui') return []
    if (!isVerb(morph) || morph.lemma === null) continue
    if (!handed && support.get(morph.lemma) !== 'verb') return []
    const group = verbGroup(scene, at)
    if (group.voice === 'passive' && group.time !== 'past' && !handed) return []
    return subjectOf(scene, group).map((linked) => ({ linked, part: frame.subject as 'actor' }))
  }
  if (!handed) return []
  // `Lors de sa visite, X a …`: the subject comes after.
  const next = linkedActors(scene).find((one: Linked) => one.from > from && one.link === null)
  return next ? [{ linked: next, part: frame.subject }] : []
}

/** Casts the participants of a noun whose words are tokens `[from, to)`. */
export function castNoun(scene: Scene, frame: Frame, from: number, to: number): Cast[] {
  const after = complements(scene, frame, to)
  const found = [
    ...after,
    ...(after.some(({ part }) => part === frame.adjective) ? [] : adjective(scene, frame, from, to)),
  ]
  const hasActor = found.some(
    ({ part, linked }) => part === (frame.of ?? frame.subject) && linked.link === 'of',
  )
  const both = found.some(({ linked }) => linked.link === 'between')
  if (hasActor || both) return found
  return [...carried(scene, frame, from), ...found]
}
