/** Where the event took place: the place that a preposition of its clause names, else nothing. */

import type { Place } from '../core/records.generated.ts'
import { isDe } from '../french/determiners.ts'
import { cityOfSeat, type WorldName, type WorldSpan } from '../world/index.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { isMeasuredFrom } from './eve.ts'
import { isFiniteVerb, morphAt, normAt, type Scene, worldNamesOf } from './scene.ts'
import { grammarWords } from './words.ts'

const AT = grammarWords('at')
const KINDS = new Set(['country', 'city', 'region', 'seat', 'area'])

const memory = new WeakMap<Scene, readonly WorldSpan[]>()
function placesOf(scene: Scene): readonly WorldSpan[] {
  let known = memory.get(scene)
  if (known === undefined) {
    known = worldNamesOf(scene).filter((name) => KINDS.has(name.entry.kind) && atPlace(scene, name.from))
    memory.set(scene, known)
  }
  return known
}

/** Whether a preposition of place leads to the token. */
function atPlace(scene: Scene, from: number): boolean {
  for (let at = from - 1, steps = 0; at >= scene.from && steps < 3; at--, steps++) {
    const norm = normAt(scene, at)
    if (AT.has(norm)) return true
    if (morphAt(scene, at).upos !== 'DET' && norm !== 'de') return false
  }
  return false
}

/** Words that open a clause which is told of another verb; `lorsque` and `quand` give the scene of the main one. */
const SUBORDINATES = grammarWords('other-place')

/**
 * Where the clause stands that is being read, when a subordinating word opened it; -1 while the main clause goes on.
 * A comma after its verb closes it.
 */
class Subordinate {
  opened = -1
  private told = false

  read(scene: Scene, at: number): void {
    if (SUBORDINATES.has(normAt(scene, at))) {
      this.opened = at
      this.told = false
    } else if (this.opened >= 0 && isFiniteVerb(morphAt(scene, at))) this.told = true
    else if (this.told && normAt(scene, at) === ',') this.opened = -1
  }
}

/** Where the clause stands that holds token `at` and begins after token `from`; -1 when the main clause goes on. */
function subordinateBetween(scene: Scene, from: number, at: number): number {
  const clause = new Subordinate()
  for (let index = from + 1; index < at; index++) clause.read(scene, index)
  return clause.opened
}

const openings = new WeakMap<Scene, Int32Array>()

/** Where the clause stands that holds token `at`; -1 in the main one. A sentence is read once. */
function subordinateAt(scene: Scene, at: number): number {
  let found = openings.get(scene)
  if (found === undefined) {
    found = new Int32Array(scene.to - scene.from)
    const clause = new Subordinate()
    for (let index = scene.from; index < scene.to; index++) {
      found[index - scene.from] = clause.opened
      clause.read(scene, index)
    }
    openings.set(scene, found)
  }
  return found[at - scene.from] ?? -1
}

/** Whether the place is that of another verb: `a reçu X, qui est attendu à [Hanoï]`, `X, qui vit à [Lyon], a reçu Y`. */
function isElsewhere(scene: Scene, event: number, { from, to }: WorldSpan): boolean {
  if (from > event) return subordinateBetween(scene, event, from) >= 0
  const opened = subordinateAt(scene, from)
  const own = subordinateAt(scene, event)
  // « à Hanoï, où il a reçu Y »
  if (normAt(scene, own) === 'où' && own - to <= 1) return false
  return opened >= 0 && own !== opened
}

/** How many clause edges lie between two tokens. */
function edges(scene: Scene, a: number, b: number): number {
  let count = 0
  for (let at = Math.min(a, b) + 1; at < Math.max(a, b); at++)
    if (isFiniteVerb(morphAt(scene, at)) || normAt(scene, at) === ',') count++
  return count
}

/** A seat of power is told as the city where it stands. */
const explicit = (entry: WorldName): Place => ({
  name: cityOfSeat(entry) ?? entry.name,
  country: entry.country,
  basis: 'explicit',
})

/** Words of a noun's complements at most: `la répression des manifestations de Grodno`. */
const COMPLEMENT = 6

/** The town that completes a noun, or a complement of it: `l'attentat de Nice`, `la dispersion des cortèges de Grodno`. */
function townOf(scene: Scene, { verb, to }: Candidate): Place | null {
  if (verb) return null
  const town = worldNamesOf(scene).find(({ from }) => from > to)
  if (town === undefined || town.entry.kind !== 'city' || town.from - to > COMPLEMENT) return null
  if (!isDe(normAt(scene, town.from - 1))) return null
  // « l'accord de Paris » is signed there; « la visite du maire de Paris » is not made there.
  for (let at = to; at < town.from; at++) {
    const { upos } = morphAt(scene, at)
    if (upos === 'ADP' || upos === 'DET' || upos === 'ADJ') continue
    if (upos !== 'NOUN' || !candidatesOf(scene).some(({ from }) => from === at)) return null
  }
  return explicit(town.entry)
}

/** A place farther from the event than so many words and clause edges (each for ten) is not its own. */
const FARTHEST = 45

/** The place of the event in its sentence; null when it names none. */
export function placeIn(scene: Scene, candidate: Candidate): Place | null {
  const town = townOf(scene, candidate)
  if (town) return town
  let best: WorldSpan | null = null
  let least = Number.POSITIVE_INFINITY
  const apart = candidate.verb === null && isMeasuredFrom(scene, candidate.from, false)
  for (const place of placesOf(scene)) {
    if (Math.abs(place.from - candidate.from) > FARTHEST) continue
    if (isElsewhere(scene, candidate.from, place)) continue
    if (apart && (place.from < candidate.from || edges(scene, candidate.from, place.from) > 0)) continue
    const far =
      edges(scene, candidate.from, place.from) * 10 +
      Math.abs(place.from - candidate.from) +
      (place.from < candidate.from ? 3 : 0)
    if (far < least) {
      best = place
      least = far
    }
  }
  if (best === null || least > FARTHEST) return null
  return explicit(best.entry)
}
