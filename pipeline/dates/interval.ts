/** The days or instants that a date covers, both ends inclusive; a modifier cuts the interval or opens one end. */
import type { Interval } from '../core/records.generated.ts'
import { addDays, type Day, daysBetween, writable } from './calendar.ts'
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

const iso = (day: Day): string => writable(day).toString()

/** Interval of a calendar date; null when its parts settle none. */
export function intervalOf(parts: CalendarParts, mod?: Modifier): Interval | null {
  const period = periodOf(parts)
  if (!period) return null
  if (parts.hour !== undefined) {
    const pad = (value: number): string => String(value).padStart(2, '0')
    const at = `${iso(period.from)}T${pad(parts.hour)}:${pad(parts.minute ?? 0)}`
    return opened({ from: at, to: at }, mod)
  }
  if (parts.partOfDay) {
    const [from, to] = HOURS[parts.partOfDay]
    const end = parts.partOfDay === 'NI' ? addDays(period.to, 1) : period.to
    return opened({ from: `${iso(period.from)}T${from}`, to: `${iso(end)}T${to}` }, mod)
  }
  if (mod === 'BEFORE') return { from: null, to: iso(addDays(period.from, -1)) }
  if (mod === 'AFTER') return { from: iso(addDays(period.to, 1)), to: null }
  const cut = mod === 'START' || mod === 'MID' || mod === 'END' ? third(period, mod) : period
  return opened({ from: iso(cut.from), to: iso(cut.to) }, mod)
}

/** Opens the end of an interval that a modifier leaves open; an instant is its own neighbour. */
function opened({ from, to }: { from: string; to: string }, mod: Modifier | undefined): Interval {
  if (mod === 'BEFORE') return { from: null, to: from }
  if (mod === 'AFTER') return { from: to, to: null }
  if (mod === 'ON_OR_BEFORE') return { from: null, to }
  if (mod === 'ON_OR_AFTER') return { from, to: null }
  return { from, to }
}
