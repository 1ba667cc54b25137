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
  return choose(parts, instances, base, which, tense)?.implied ?? null
}

/** A day without its year is not told of so many days away when its other instance is near. */
const FAR_AWAY = 183
const NEAR_AHEAD = 92
const JUST_PAST = 31

function choose(
  parts: CalendarParts,
  instances: readonly Instance[],
  base: Day,
  which: Which | undefined,
  tense: Tense,
): Instance | undefined {
  const nearest = (ahead: number): Instance | undefined =>
    instances.reduce<Instance | undefined>(
      (best, one) => (best && distance(base, best, ahead) <= distance(base, one, ahead) ? best : one),
      undefined,
    )
  const after = instances.find(({ period }) => compareDays(period.from, base) > 0)
  const pastOrNow = instances.filter(({ period }) => compareDays(period.from, base) <= 0).at(-1)
  const nowOrFuture = instances.find(({ period }) => compareDays(period.to, base) >= 0)
  if (which === 'last') return instances.filter(({ period }) => compareDays(period.to, base) < 0).at(-1)
  if (which === 'next') return after
  if (parts.weekday !== undefined && parts.day !== undefined) return nearest(1)
  if (which === 'this' && !isPast(tense) && tense !== 'future') return nearest(1)
  if (tense === 'future') {
    // « la veille de l'élection, prévue le 8 janvier », written on the 10th.
    const passed = pastOrNow && parts.day !== undefined && distance(base, pastOrNow, 1) <= JUST_PAST
    return passed && nowOrFuture && distance(base, nowOrFuture, 1) > FAR_AWAY ? pastOrNow : nowOrFuture
  }
  if (isPast(tense)) {
    // « a été convoqué le 20 septembre », written in August: what was done looks ahead.
    const far = pastOrNow && parts.day !== undefined && distance(base, pastOrNow, 1) > FAR_AWAY
    return far && after && distance(base, after, 1) < NEAR_AHEAD ? after : pastOrNow
  }
  if (parts.weekday !== undefined) {
    if (tense === null) return pastOrNow
    // The present tense of news plans a little more than it tells: « reçoit vendredi ».
    return tense === 'forward' ? nowOrFuture : nearest(0.6)
  }
  // News looks back more than ahead: « depuis son élection en avril », written in November.
  return nearest(parts.day === undefined && tense !== 'forward' ? 2 : 1)
}
