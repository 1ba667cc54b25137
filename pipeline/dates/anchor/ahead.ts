/** Dates that lean on the one that follows: « vers 15 h 30, hier », « au lendemain de l'attentat de mercredi ». */
import type { Candidate } from '../parts.ts'
import type { Placed } from './types.ts'

const tellsDay = ({ meaning }: Candidate): boolean => {
  if (meaning.kind === 'shift') return meaning.unit === 'day' && meaning.from === 'document'
  if (meaning.kind !== 'calendar') return false
  const { day, weekday } = meaning.parts
  return day !== undefined || weekday !== undefined
}

/** « au lendemain du vote », « la veille du vote, il … »; not « s'emparent le lendemain du fort ». */
export const isComplemented = ({ before, after }: Placed): boolean =>
  /^ (?:de |du |des |d')/.test(after) &&
  /(?:^|[,.;:«"(–—] ?|(?<!\p{L})(?:au|dès|à|depuis|jusqu'à|jusqu'au) (?:le |la )?)$/u.test(before)

/** Between a neighbouring day and the date of its complement: no other clause, but « l'élection, prévue ». */
const COMPLEMENT_GAP = /^[^,;:.]*(?:, \p{L}+(?:é|i|u)e?s? (?:pour |au )?(?:le )?)?$/u

/** The day expression that follows in the same clause and that the candidate at `at` counts from; null when none. */
export function daySpokenNext(all: readonly Placed[], at: number): Placed | null {
  const here = all[at] as Placed
  const next = all[at + 1]
  if (!next || next.sentence !== here.sentence || !tellsDay(next.candidate)) return null
  const gap = here.after.slice(0, next.candidate.start - here.candidate.end)
  return (isComplemented(here) ? COMPLEMENT_GAP : /^,? ?(?:le )?$/).test(gap) ? next : null
}
