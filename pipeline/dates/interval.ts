/** The days or instants that a date covers, both ends inclusive; a modifier cuts the interval or opens one end. */
import type { Interval } from '../core/records.generated.ts'
import { addDays, type Day, daysBetween } from './calendar.ts'
import type { CalendarParts, Modifier, PartOfDay } from './parts.ts'
import { type Period, periodOf } from './period.ts'

/** First and last minute of each part of the day; the night ends on the morning after. */
const HOURS: Readonly<Record<PartOfDay, readonly [from: string, to: string]>> = {
  MO: ['06:00', '11:59'],
  MI: ['12:00', '13:59'],
  AF: ['12:00', '17:59'],
  EV: ['18:00', '21:59'],
  NI: ['22:00', '05:59'],
  DT: ['06:00', '21:59'],
}

/** Third of a period: `début juin` ends on the 10th. */
function third({ from, to }: Period, which: 'START' | 'MID' | 'END'): Period {
  const days = daysBetween(from, to) + 1
  if (days < 3) return { from, to }
  const one = Math.ceil(days / 3)
  if (which === 'START') return { from, to: addDays(from, one - 1) }
  if (which === 'END') return { from: addDays(to, 1 - one), to }
  return { from: addDays(from, one), to: addDays(to, -one) }
}

const iso = (day: Day): string => day.toString()

/** Interval of a calendar date; null when its parts settle none. */
export function intervalOf(parts: CalendarParts, mod?: Modifier): Interval | null {
  const period = periodOf(parts)
  if (!period) return null
  if (parts.hour !== undefined) {
    const pad = (value: number): string => String(value).padStart(2, '0')
    const at = `${iso(period.from)}T${pad(parts.hour)}:${pad(parts.minute ?? 0)}`
    return bounded({ from: at, to: at }, mod, at, at)
  }
  if (parts.partOfDay) {
    const [from, to] = HOURS[parts.partOfDay]
    const end = parts.partOfDay === 'NI' ? addDays(period.to, 1) : period.to
    return bounded({ from: `${iso(period.from)}T${from}`, to: `${iso(end)}T${to}` }, mod)
  }
  const cut = mod === 'START' || mod === 'MID' || mod === 'END' ? third(period, mod) : period
  return bounded(
    { from: iso(cut.from), to: iso(cut.to) },
    mod,
    iso(addDays(cut.from, -1)),
    iso(addDays(cut.to, 1)),
  )
}

function bounded(
  interval: { from: string; to: string },
  mod: Modifier | undefined,
  before = interval.from,
  after = interval.to,
): Interval {
  if (mod === 'BEFORE') return { from: null, to: before }
  if (mod === 'AFTER') return { from: after, to: null }
  if (mod === 'ON_OR_BEFORE') return { from: null, to: interval.to }
  if (mod === 'ON_OR_AFTER') return { from: interval.from, to: null }
  return interval
}
