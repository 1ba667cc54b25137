/** The day of a bare clock hour or part of day: stated next to it, the day last spoken of, or the day of writing. */
import { addDays, type Day, daysBetween } from '../calendar.ts'
import type { CalendarParts } from '../parts.ts'
import type { Spoken } from './spoken.ts'
import { type AnchoredDate, anchored, dayParts, isPast, type Placed } from './types.ts'

/** An hour does not belong to a day further from the day of writing than this, unless told in the same sentence. */
const RECENT_DAYS = 8

/** « 18 h 15 – Le vote est ouvert. »: the stamp of a live report. */
const STAMP_AFTER = /^ ?(?:[-–—:.]|\|)/

export const isOnlyTime = (parts: CalendarParts): boolean =>
  Object.keys(parts).every((part) => /^(?:partOfDay|hour|minute)$/.test(part))

/** The night that a morning paper tells of began the evening before. */
export const nightBefore = (day: Day): Day => addDays(day, -1)

/** Anchors a bare hour or part of day; `next` is the day stated right after it. */
export function dayOfTime(
  parts: CalendarParts,
  placed: Placed,
  document: Day | null,
  next: Day | null,
  spoken: Spoken,
): AnchoredDate {
  if (next) return anchored(parts, dayParts(next), 'previous')
  const stamp = placed.before.trim() === '' && STAMP_AFTER.test(placed.after) && parts.hour !== undefined
  const tense = placed.tense()
  const last = stamp ? null : (spoken.lastIn(placed.sentence) ?? spoken.last('day', tense))
  const near =
    last &&
    (last.sentence === placed.sentence ||
      !document ||
      Math.abs(daysBetween(last.day, document)) <= RECENT_DAYS)
  const base = near ? last.day : document
  if (!base) return anchored(parts, {}, 'none')
  const lastNight = parts.partOfDay === 'NI' && isPast(tense) && document !== null && base.equals(document)
  return anchored(parts, dayParts(lastNight ? nightBefore(base) : base), near ? 'previous' : 'document')
}
