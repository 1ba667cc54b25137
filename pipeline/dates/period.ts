/** The days that a calendar date covers, from its parts. Seasons begin on their usual astronomical days. */
import {
  addDays,
  addMonths,
  type Day,
  easter,
  makeDay,
  monday,
  monthEnd,
  monthStart,
  weekStart,
} from './calendar.ts'
import type { CalendarParts, Season } from './parts.ts'

export interface Period {
  readonly from: Day
  /** Inclusive. */
  readonly to: Day
}

const SEASON_START: Readonly<Record<Season, readonly [month: number, day: number]>> = {
  SP: [3, 20],
  SU: [6, 21],
  FA: [9, 22],
  WI: [12, 21],
}
const NEXT_SEASON: Readonly<Record<Season, Season>> = { SP: 'SU', SU: 'FA', FA: 'WI', WI: 'SP' }

const years = (from: number, to: number): Period | null => {
  const first = makeDay(from, 1, 1)
  const last = makeDay(to, 12, 31)
  return first && last && { from: first, to: last }
}

function seasonOf(year: number, season: Season): Period | null {
  const start = (name: Season, of: number): Day | null => makeDay(of, ...SEASON_START[name])
  const from = start(season, year)
  const next = start(NEXT_SEASON[season], season === 'WI' ? year + 1 : year)
  return from && next && { from, to: addDays(next, -1) }
}

const saturday = (day: Day): Day => addDays(monday(day), 5)
const whole = (from: Day, days: number): Period => ({ from, to: addDays(from, days - 1) })

/** The n-th weekday, week, weekend, fortnight or day inside of a period; null when it has none. */
function ranked(within: Period, parts: CalendarParts): Period | null {
  const { rank, of } = parts.rank as NonNullable<CalendarParts['rank']>
  const step = of === 'day' ? 1 : of === 'fortnight' ? 15 : 7
  const length = of === 'week' ? 7 : of === 'weekend' ? 2 : of === 'fortnight' ? 15 : 1
  const starts = of === 'weekday' ? parts.weekday : of === 'weekend' ? 6 : of === 'week' ? 1 : null
  let first = within.from
  if (starts) while (first.dayOfWeek !== starts) first = addDays(first, 1)
  const all: Day[] = []
  for (let day = first; day.until(within.to).sign >= 0 && all.length < 400; day = addDays(day, step))
    all.push(day)
  if (of === 'fortnight') all.length = Math.min(all.length, 2)
  const found = all.at(rank < 0 ? rank : rank - 1)
  if (!found) return null
  return of === 'fortnight' && rank !== 1 ? { from: found, to: within.to } : whole(found, length)
}

/** First and last day; null when the parts do not settle a period (no year) or there is no such day. */
export function periodOf(parts: CalendarParts): Period | null {
  const { year, month, day } = parts
  if (parts.era || parts.unplaced) return null
  if (year === undefined) {
    if (parts.decade !== undefined) return years(Math.max(1, parts.decade * 10), parts.decade * 10 + 9)
    if (parts.century !== undefined) return years(Math.max(1, parts.century * 100), parts.century * 100 + 99)
    return null
  }
  if (!makeDay(year, 1, 1)) return null
  if (parts.rank) {
    const { rank: _, weekday: __, ...rest } = parts
    const within = periodOf(rest)
    return within && ranked(within, parts)
  }
  if (parts.easter !== undefined) {
    const feast = addDays(easter(year), parts.easter)
    return parts.weekend ? whole(saturday(feast), 2) : whole(feast, 1)
  }
  if (month !== undefined && day !== undefined) {
    const at = makeDay(year, month, day)
    if (!at) return null
    if (parts.weekend) return whole(saturday(at), 2)
    return parts.week === undefined ? whole(at, 1) : whole(monday(at), 7)
  }
  if (month !== undefined) return { from: monthStart(year, month), to: monthEnd(year, month) }
  if (parts.week !== undefined) {
    const start = weekStart(year, parts.week)
    if (!start) return null
    return parts.weekend
      ? whole(addDays(start, 5), 2)
      : parts.weekday
        ? whole(addDays(start, parts.weekday - 1), 1)
        : whole(start, 7)
  }
  if (parts.season) return seasonOf(year, parts.season)
  const months = parts.quarter ? 3 : parts.half ? 6 : 0
  if (months > 0) {
    const from = addMonths(monthStart(year, 1), ((parts.quarter ?? parts.half ?? 1) - 1) * months)
    return { from, to: addDays(addMonths(from, months), -1) }
  }
  return years(year, year)
}
