/** Where the event took place: the place that a preposition of its clause names, else nothing. */
import type { Place } from '../core/records.generated.ts'
import type { WorldSpan } from '../world/index.ts'
import type { Candidate } from './candidates.ts'
import { isFiniteVerb, morphAt, normAt, type Scene, worldNamesOf } from './scene.ts'

const AT = new Set(['à', 'au', 'aux', 'en', 'dans', 'chez', 'près', 'vers'])
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

/** How many clause edges lie between two tokens. */
function edges(scene: Scene, a: number, b: number): number {
  let count = 0
  for (let at = Math.min(a, b) + 1; at < Math.max(a, b); at++)
    if (isFiniteVerb(morphAt(scene, at)) || normAt(scene, at) === ',') count++
  return count
}

/** The place of the event in its sentence; null when it names none. */
export function placeIn(scene: Scene, candidate: Candidate): Place | null {
  let best: WorldSpan | null = null
  let least = Number.POSITIVE_INFINITY
  for (const place of placesOf(scene)) {
    const far =
      edges(scene, candidate.from, place.from) * 10 +
      Math.abs(place.from - candidate.from) +
      (place.from < candidate.from ? 3 : 0)
    if (far < least) {
      best = place
      least = far
    }
  }
  if (best === null || least > 45) return null
  return { name: best.entry.name, country: best.entry.country, basis: 'explicit' }
}
