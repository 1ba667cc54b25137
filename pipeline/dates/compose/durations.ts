/** Durations told in several units, which are one: « deux ans, quatre mois et dix jours ». */
import { lasting } from '../build.ts'
import type { CompositionRule } from '../rule.ts'
import { pairwise } from './parts.ts'

/** Amounts of a duration from the largest unit to the smallest: `P2Y4M`, `PT1H56M`. */
const AMOUNTS = /^P(?<date>(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?)(?:T(?<time>(?:\d+H)?(?:\d+M)?(?:\d+S)?))?$/u
const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']

/** Units of a duration, each as its place in `ORDER`; null for open amounts. */
function unitsOf(value: string): readonly number[] | null {
  const groups = AMOUNTS.exec(value)?.groups
  if (!groups) return null
  const letters = (text: string, prefix: string): string[] =>
    (text.match(/\p{Lu}/gu) ?? []).map((letter) => prefix + letter)
  return [...letters(groups.date ?? '', ''), ...letters(groups.time ?? '', 'T')].map((unit) =>
    ORDER.indexOf(unit),
  )
}

/** `P2Y` and `P4M` → `P2Y4M`; null when the second does not go on in a smaller unit. */
function sum(one: string, next: string): string | null {
  const [larger, smaller] = [unitsOf(one), unitsOf(next)]
  if (!larger || !smaller || (larger.at(-1) ?? 0) >= (smaller[0] ?? -1)) return null
  const [first, second] = [AMOUNTS.exec(one)?.groups, AMOUNTS.exec(next)?.groups]
  const time = (first?.time ?? '') + (second?.time ?? '')
  return `P${first?.date ?? ''}${second?.date ?? ''}${time ? `T${time}` : ''}`
}

export const longDuration: CompositionRule = {
  id: 'date.long-duration',
  about:
    'Duration in several units: « deux ans, quatre mois et dix jours », « 1 h 56 minutes et 32 secondes »',
  compose: (candidates, folded) => {
    let joined = candidates
    for (let count = Number.POSITIVE_INFINITY; joined.length < count; ) {
      count = joined.length
      joined = pairwise(joined, (one, next) => {
        if (one.meaning.kind !== 'duration' || next.meaning.kind !== 'duration') return null
        if (!/^(?:,? (?:et )?| ?, ?)$/.test(folded.slice(one.end, next.start))) return null
        // « entre deux ans et six mois » are two.
        if (/(?:entre|soit) $/.test(folded.slice(Math.max(0, one.start - 6), one.start))) return null
        const value = sum(one.meaning.value, next.meaning.value)
        return value === null
          ? null
          : { ...one, end: next.end, rule: 'date.long-duration', meaning: lasting(value) }
      })
    }
    return joined
  },
  examples: [
    ['Il a passé [[deux ans, quatre mois et dix jours]] en prison.', 'P2Y4M10D'],
    ['La panne a duré [[trois jours et deux heures]].', 'P3DT2H'],
  ],
  rejects: ['entre l’an et le mois', 'des ans, des mois'],
}
