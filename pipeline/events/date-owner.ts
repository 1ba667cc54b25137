/** Whose a date in the sentence is: the event's, or that of another clause, noun or aside. */

import type { DateMention } from '../core/records.generated.ts'
import type { Draft } from './draft.ts'
import { isFiniteVerb, morphAt, normAt, type Scene, tokenFrom } from './scene.ts'
import { grammarWords } from './words.ts'

const RELATIVE = grammarWords('relative')

export function hasComma(scene: Scene, a: number, b: number): boolean {
  for (let index = Math.min(a, b); index < Math.max(a, b); index++)
    if (normAt(scene, index) === ',') return true
  return false
}

/** Token of the bracket that is open at token `at`; -1 outside brackets. */
function bracketBefore(scene: Scene, at: number): number {
  for (let index = at - 1; index >= scene.from && at - index < 25; index--) {
    const norm = normAt(scene, index)
    if (norm === ')') return -1
    if (norm === '(') return index
  }
  return -1
}

/** `X, invité du Salon de mai, [a signé]`: a date in what stands between commas to say who somebody is. */
function isInApposition(scene: Scene, at: number, trigger: number): boolean {
  let opens = at - 1
  while (opens > scene.from && normAt(scene, opens) !== ',') opens--
  if (opens <= scene.from || at - opens < 3) return false
  const { upos, verbForm } = morphAt(scene, opens + 1)
  if (upos !== 'NOUN' && !(verbForm === 'Part' && upos === 'VERB')) return false
  for (let index = opens + 1; index < trigger; index++) {
    if (isFiniteVerb(morphAt(scene, index))) return false
    if (index > at && normAt(scene, index) === ',') return true
  }
  return false
}

/** Whether the date stands apart from the trigger: in brackets (`Obama (2009-2017)`), or in a phrase at the head (`Élu en 2010, il a …`). */
export function isAside(scene: Scene, at: number, trigger: number): boolean {
  const open = bracketBefore(scene, at)
  if (open >= 0 && bracketBefore(scene, trigger) !== open) return true
  if (isInApposition(scene, at, trigger)) return true
  if (trigger < at || at - scene.from > 8 || at === scene.from) return false
  // A phrase without article or preposition at the head says what somebody was: `Ministre depuis 2010, X a …`.
  if (!/^(?:NOUN|ADJ|VERB)$/.test(morphAt(scene, scene.from).upos)) return false
  for (let index = scene.from; index < at; index++)
    if (normAt(scene, index) === ',' || morphAt(scene, index).verbForm === 'Fin') return false
  return hasComma(scene, at, trigger)
}

/** The two words before the date and its first two. */
const wordsAround = (scene: Scene, at: number): string =>
  [at - 2, at - 1, at, at + 1].map((index) => normAt(scene, index)).join(' ')

/** Whether the date names another noun: `le Logan Act de 1799`, `l'accord de 2015`; or a birth: `né le 3 mai`. */
export const namesOther = (scene: Scene, { value }: DateMention, at: number): boolean =>
  /^née?s?$/.test(normAt(scene, at - 1)) ||
  /(?:^| )pour le (?:mois|trimestre|semestre)(?: |$)/.test(wordsAround(scene, at)) ||
  (value.length === 4 &&
    /^(?:de|d')$/.test(normAt(scene, at - 1)) &&
    /^(?:NOUN|PROPN)$/.test(morphAt(scene, at - 2).upos))

/** Whether the event lies before what the date tells: `a démissionné mardi après y avoir été [contraint]`. */
export function isBefore(scene: Scene, at: number, trigger: number): boolean {
  for (let index = trigger - 1; index > Math.max(at, trigger - 6); index--)
    if (normAt(scene, index) === 'après') return true
  return false
}

/** Whether the date stands in a relative clause that the trigger is not in: `X, qui l'avait reçu en mai, a …`. */
export function isInRelative(scene: Scene, at: number, trigger: number): boolean {
  if (trigger < at) return false
  for (let index = at - 1; index >= scene.from && at - index < 20; index--) {
    const norm = normAt(scene, index)
    if (norm === ',' || norm === ';') return false
    if (!RELATIVE.has(norm)) continue
    for (let after = at; after < trigger; after++) if (normAt(scene, after) === ',') return true
    return false
  }
  return false
}

const SINCE = grammarWords('since')

/** Whether `depuis` leads to the date: `depuis mai`, `depuis respectivement 2015 et [2016]`. */
export function isSince(scene: Scene, at: number): boolean {
  for (let index = at - 1; index > scene.from && at - index < 5; index--) {
    if (SINCE.has(normAt(scene, index))) return true
    if (!/^(?:ADV|CCONJ|NUM|DET)$/.test(morphAt(scene, index).upos)) return false
  }
  return false
}

/** Whether `depuis` before token `at` tells of another word than the trigger: `fichés depuis mai, ils ont été arrêtés`. */
export const isElsewhere = ({ scene, at: trigger, verbal, status }: Draft, at: number): boolean =>
  trigger < at - 4 ||
  (trigger > at &&
    at - scene.from > 2 &&
    verbal &&
    status === 'happened' &&
    morphAt(scene, trigger).verbForm === 'Part')

/** Words at most from a noun to a date of its own: `l'attentat terroriste commis le 14 juillet`. */
const TO_OWN_DATE = 12

/**
 * Whether the date stands in the noun's own phrase: `l'attentat du 14 juillet`, `la signature, le 13 mars, de l'accord`;
 * `En 2015, après le séisme`.
 */
export function isOfNoun({ scene, at: noun }: Draft, { value }: DateMention, at: number): boolean {
  if (at < noun) return value.length === 4 && noun - at < 6
  if (at - noun > TO_OWN_DATE) return false
  let relative = false
  for (let index = noun + 1; index < at; index++) {
    const norm = normAt(scene, index)
    if (RELATIVE.has(norm)) relative = true
    if (isFiniteVerb(morphAt(scene, index)) && !relative) return false
    if (norm === ',' && index > noun + 1) return false
  }
  return true
}

/** Words at most between a day and the hour: `mardi, vers 15 heures`. */
const TO_CLOCK = 4

/** The hour beside a day, which says more: `mardi à 16 h 20`. */
export function withClock(scene: Scene, day: DateMention, dates: readonly DateMention[]): DateMention {
  const at = tokenFrom(scene, day.end - 1)
  const clock = dates.find(
    ({ start, value }) =>
      start > day.start && value.startsWith(`${day.value}T`) && tokenFrom(scene, start) - at <= TO_CLOCK,
  )
  return clock ?? day
}
