/** The event that a day is counted from: `au lendemain de l'attentat`, `l'avant-veille du scrutin`. */

import { epochDay, isoDay } from '../core/day.ts'
import type { EventDate } from '../core/records.generated.ts'
import { isDe } from '../french/determiners.ts'
import { morphAt, normAt, type Scene } from './scene.ts'
import { grammarWords } from './words.ts'

/** Days from the day told to the day of the event that it is counted from. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['lendemain', -1],
  ['surlendemain', -2],
  ['veille', 1],
  ['avant-veille', 2],
])
/** How far before the event's noun the word may stand: `au lendemain de la très courte visite`. */
const REACH = 5

/** Days from the date told at token `date` to the event named at token `noun`; null when it is not counted from it. */
export function stepFrom(scene: Scene, date: number, noun: number): number | null {
  for (let at = Math.max(date, noun - REACH); at < Math.min(noun, date + 2); at++) {
    const step = STEPS.get(normAt(scene, at))
    if (step !== undefined && isDe(normAt(scene, at + 1))) return step
  }
  return null
}

/** `date` moved by `days`; unchanged when it is no single day. */
export function movedBy(date: EventDate, days: number): EventDate {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(date.value) ? epochDay(date.value) : null
  if (day === null) return date
  const value = isoDay(day + days)
  return { ...date, value, interval: { from: value, to: value } }
}

/** Prepositions that put what is told after or before the noun's event, or apart from it. */
const APART = grammarWords('apart')
/** Nouns of a distance in time: `à quelques jours du scrutin`, `à l'approche de la visite`. */
const DISTANCES = grammarWords('distance')
/** Nouns that tell of an event and not of its time: `les victimes de l'attentat`, `le lieu de l'accident`. */
const ABOUT = grammarWords('about')
const INSIDE = new Set(['DET', 'ADJ', 'NUM'])

/**
 * Whether something else is told to be after or before the noun's event or to belong to it, so that its own time is another. What comes `après` a
 * meeting is of its day.
 */
export function isMeasuredFrom(scene: Scene, noun: number, isMeeting: boolean): boolean {
  let at = noun - 1
  while (at > scene.from && at >= noun - REACH && INSIDE.has(morphAt(scene, at).upos)) at--
  if (APART.has(normAt(scene, at))) return !(isMeeting && normAt(scene, at) === 'après')
  if (at > scene.from && normAt(scene, at) === 'à') return normAt(scene, at - 1) === 'suite'
  const head = normAt(scene, at - 1)
  return isDe(normAt(scene, at)) && (DISTANCES.has(head) || ABOUT.has(head) || head === 'suite')
}
