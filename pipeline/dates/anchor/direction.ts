/**
 * Which instance of a recurring date is meant. A weekday or month without a year is the last one in a past clause and
 * the next one in a future clause; the instance around the day of writing counts in both.
 */
import { addDays, compareDays, type Day, daysBetween, isoWeek } from '../calendar.ts'
import type { CalendarParts, Which } from '../parts.ts'
import { type Period, periodOf } from '../period.ts'
import { isPast, type Tense } from './types.ts'

interface Instance {
  readonly implied: CalendarParts
  readonly period: Period
}

/** Days from the base; those ahead count `ahead` times. */
const distance = (base: Day, { period }: Instance, ahead: number): number =>
  compareDays(period.to, base) < 0
    ? daysBetween(period.to, base)
    : compareDays(period.from, base) > 0
      ? ahead * daysBetween(base, period.from)
      : 0

/** What the base implies for parts without a year, for `step` years, months or weeks away from it. */
function instanceAt(parts: CalendarParts, base: Day, step: number): Instance | null {
  let implied: CalendarParts
  if (parts.month !== undefined || parts.season || parts.quarter || parts.half || parts.easter !== undefined)
    implied = { year: base.year + step }
  else if (parts.day !== undefined) {
    const month = base.with({ day: 1 }).add({ months: step })
    implied = { year: month.year, month: month.month }
  } else if (parts.weekday !== undefined) {
    const day = addDays(base, 7 * step + parts.weekday - base.dayOfWeek)
    implied = { year: day.year, month: day.month, day: day.day }
  } else implied = isoWeek(addDays(base, 7 * step))
  const period = periodOf({ ...parts, ...implied })
  if (!period) return null
  const contradicts = parts.weekday !== undefined && !parts.rank && period.from.dayOfWeek !== parts.weekday
  return contradicts ? null : { implied, period }
}

/** Years, months or weeks to look around; a weekday with its day comes back after up to 6 years, a leap day after 8. */
const REACH = 1
const FAR_REACH = 8

/** The parts that the base implies; null when no instance fits (mardi 31 février). */
export function imply(
  parts: CalendarParts,
  base: Day,
  which: Which | undefined,
  tense: Tense,
): CalendarParts | null {
  const instances: Instance[] = []
  const rare = parts.day !== undefined && (parts.weekday !== undefined || parts.day > 28)
  const reach = rare ? FAR_REACH : REACH
  for (let step = -reach; step <= reach; step++) {
    const found = instanceAt(parts, base, step)
    if (found) instances.push(found)
  }
  const dated = parts.weekday !== undefined && parts.day !== undefined
  const before = instances.filter(({ period }) => compareDays(period.to, base) < 0).at(-1)
  const after = instances.find(({ period }) => compareDays(period.from, base) > 0)
  const pastOrNow = instances.filter(({ period }) => compareDays(period.from, base) <= 0).at(-1)
  const nowOrFuture = instances.find(({ period }) => compareDays(period.to, base) >= 0)
  // News looks back more than ahead: « depuis son élection en avril », written in November.
  const ahead = parts.day === undefined ? 2 : 1
  const nearest = instances.reduce<Instance | undefined>(
    (best, one) => (best && distance(base, best, ahead) <= distance(base, one, ahead) ? best : one),
    undefined,
  )
  const chosen =
    which === 'last'
      ? before
      : which === 'next'
        ? after
        : dated || (which === 'this' && !isPast(tense) && tense !== 'future')
          ? nearest
          : tense === 'future'
            ? nowOrFuture
            : isPast(tense)
              ? pastOrNow
              : parts.weekday !== undefined && tense === null
                ? pastOrNow
                : nearest
  return chosen?.implied ?? null
}
