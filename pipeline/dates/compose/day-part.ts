/** A day with its part of day, and a day next to another: one expression each. */
import { calendar } from '../build.ts'
import type { Calendar, CalendarParts, Candidate } from '../parts.ts'
import type { CompositionRule } from '../rule.ts'
import { isDay, isPart, pairwise, partsOf } from './parts.ts'

/** The day's meaning with a part of day. */
function withPart(day: Candidate, part: Candidate): Candidate['meaning'] {
  const partOfDay = (part.meaning as Calendar).parts.partOfDay as NonNullable<CalendarParts['partOfDay']>
  const { meaning } = day
  if (meaning.kind === 'shift') return { ...meaning, parts: { ...meaning.parts, partOfDay } }
  const { parts, which } = meaning as Calendar
  return calendar({ ...parts, partOfDay }, which)
}

const DAY_PART =
  /^ ?,? ?(?:(?:très |plus )?(?:tôt|tard) )?(?:(?:en|dans|à|au|dès|de|vers|pendant|durant) (?:la |l'|le )?|le |la |l')?$/
const PART_DAY = /^ (?:du|de|d'|de la journée du|de la journée de|des) ?$/
const NIGHT_END = /^ (?:à|au|et|et du|et de|sur) $/

/** « vendredi matin », « hier en fin de journée », « la matinée du 4 juin », « la nuit de mercredi à jeudi ». */
export const dayWithPart: CompositionRule = {
  id: 'date.day-part',
  about: 'Day and part of it: « vendredi matin », « la matinée du 4 juin », « la nuit de mercredi à jeudi »',
  compose: (candidates, folded) => {
    const out: Candidate[] = []
    for (let at = 0; at < candidates.length; at++) {
      const one = candidates[at] as Candidate
      const next = candidates[at + 1]
      const gap = next ? folded.slice(one.end, next.start) : null
      if (next && gap !== null && isDay(one) && isPart(next) && DAY_PART.test(gap)) {
        out.push({
          ...one,
          end: next.end,
          rule: 'date.day-part',
          meaning: withPart(one, next),
          ...(next.mod && { mod: next.mod }),
        })
        at++
      } else if (next && gap !== null && isPart(one) && !one.bound && isDay(next) && PART_DAY.test(gap)) {
        const last = candidates[at + 2]
        const night = last && isDay(last) && NIGHT_END.test(folded.slice(next.end, last.start))
        out.push({
          ...one,
          end: (night ? last : next).end,
          rule: 'date.day-part',
          meaning: withPart(next, one),
        })
        at += night ? 2 : 1
      } else if (next?.bound && gap !== null && isPart(one) && !one.bound && / du $/.test(gap)) {
        // « la nuit du 1er au 2 janvier »
        const last = candidates[at + 2]
        const month =
          last && isDay(last) && NIGHT_END.test(folded.slice(next.end, last.start)) && partsOf(last)
        if (month) {
          const first: Candidate = { ...next, meaning: calendar({ ...month, ...partsOf(next) }) }
          out.push({ ...one, end: last.end, rule: 'date.day-part', meaning: withPart(first, one) })
          at += 2
        } else out.push(one)
      } else out.push(one)
    }
    return out
  },
  examples: [
    ['Il est arrivé [[mardi matin]] à Rome.', '2024-05-14TMO'],
    ['Une voiture l’a heurté [[hier en début d’après-midi]].', '2024-05-14TAF'],
    ['Les secours sont arrivés dans [[la matinée du samedi 4 mai]].', '2024-05-04TMO'],
    ['Des tirs ont éclaté dans [[la nuit de lundi à mardi]].', '2024-05-13TNI'],
    ['Il a fui dans [[la nuit du 1er au 2 janvier]].', '2024-01-01TNI'],
  ],
  rejects: ['Mardi, il dînera à la nuit tombée', 'le matin, lundi exclu'],
}

/** « le lendemain du 13 février », « la veille de Noël ». */
export const neighbourOfDay: CompositionRule = {
  id: 'date.neighbour-of-day',
  about: 'Day beside one that is named: « le lendemain du 13 février », « la veille de Noël »',
  compose: (candidates, folded) =>
    pairwise(candidates, (one, next) => {
      if (one.meaning.kind !== 'shift' || one.meaning.from !== 'spoken' || one.meaning.unit !== 'day')
        return null
      const { meaning } = next
      const base = meaning.kind === 'calendar' || meaning.kind === 'shift' ? meaning : null
      if (!base || !isDay(next) || !/^ (?:de |du |d')$/.test(folded.slice(one.end, next.start))) return null
      return { ...one, end: next.end, rule: 'date.neighbour-of-day', meaning: { ...one.meaning, base } }
    }),
  examples: [
    ['Il est mort [[le lendemain du 13 février]].', '2024-02-14'],
    ['Le marché fermera [[la veille de Noël]].', '2024-12-24'],
  ],
  rejects: ['la veille du scrutin de mardi', 'le lendemain, le 13'],
}
