/** Two dates that tell their year or direction once, at the end. */
import { calendar } from '../build.ts'
import type { CompositionRule } from '../rule.ts'
import { level } from './parts.ts'

/** « en avril et mai 2017 », « les 14 juillet et 19 décembre derniers »: year and direction are told once, at the end. */
export const shared: CompositionRule = {
  id: 'date.shared-year',
  about: 'Year or direction said once for two dates: « en avril et mai 2017 », « en mai et juin derniers »',
  compose: (candidates, folded) =>
    candidates.map((one, at) => {
      const next = candidates[at + 1]
      if (!next || one.bound || one.meaning.kind !== 'calendar' || next.meaning.kind !== 'calendar')
        return one
      const { parts, which } = one.meaning
      const later = next.meaning
      if (parts.month === undefined || parts.year !== undefined || which || level(one) !== level(next))
        return one
      if (!/^ (?:et|ou) (?:en |le |du |au |d')?$/.test(folded.slice(one.end, next.start))) return one
      const { year, anyCentury } = later.parts
      if (year === undefined && !later.which) return one
      const meaning = calendar(
        { ...parts, ...(year !== undefined && { year }), ...(anyCentury && { anyCentury }) },
        later.which,
      )
      return { ...one, meaning, rule: 'date.shared-year' }
    }),
  examples: [
    ['Il avait voté en [[avril]] et mai 2017.', '2017-04'],
    ['Elle a été sanctionnée en [[mai]] et juin derniers.', '2023-05'],
  ],
  rejects: ['en avril, mai 68 revenait', 'le 3 mai et 2017 voix'],
}
