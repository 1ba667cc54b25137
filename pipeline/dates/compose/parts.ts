/** What compositions ask of their candidates. */
import type { CalendarParts, Candidate } from '../parts.ts'

/** Joins neighbours that `join` accepts, from left to right. */
export function pairwise(
  candidates: readonly Candidate[],
  join: (one: Candidate, next: Candidate) => Candidate | null,
): readonly Candidate[] {
  const out: Candidate[] = []
  for (let at = 0; at < candidates.length; at++) {
    const one = candidates[at] as Candidate
    const next = candidates[at + 1]
    const joined = next ? join(one, next) : null
    out.push(joined ?? one)
    if (joined) at++
  }
  return out
}

/** Stated parts of a calendar date or a day counted from another; null for anything else. */
export const partsOf = ({ meaning }: Candidate): CalendarParts | null =>
  meaning.kind === 'calendar'
    ? meaning.parts
    : meaning.kind === 'shift' && meaning.unit === 'day'
      ? (meaning.parts ?? {})
      : null

export const isDay = (candidate: Candidate): boolean => {
  const parts = partsOf(candidate)
  if (!parts || parts.hour !== undefined || parts.partOfDay || candidate.bound) return false
  return candidate.meaning.kind === 'shift' || parts.day !== undefined || parts.weekday !== undefined
}

export const isPart = ({ meaning }: Candidate): boolean =>
  meaning.kind === 'calendar' &&
  meaning.parts.partOfDay !== undefined &&
  Object.keys(meaning.parts).length === 1

/** How finely a date is told: both ends of a range tell it alike. */
export function level(candidate: Candidate): string | null {
  const parts = partsOf(candidate)
  if (!parts || candidate.meaning.kind === 'shift') return candidate.meaning.kind === 'shift' ? 'day' : null
  if (parts.hour !== undefined) return 'time'
  if (parts.day !== undefined || parts.weekday !== undefined) return 'day'
  if (parts.partOfDay || parts.rank || parts.weekend) return null
  if (parts.month !== undefined) return 'month'
  return parts.year !== undefined ? 'year' : parts.decade !== undefined ? 'decade' : null
}
