/** Calendar arithmetic on ISO days, by Temporal: weeks at the year's ends, leap days and Easter are easy to get wrong. */
import { Temporal } from 'temporal-polyfill'

export type Day = Temporal.PlainDate

/** The years that the four digits of a value can write. */
const FIRST = new Temporal.PlainDate(1, 1, 1)
const LAST = new Temporal.PlainDate(9999, 12, 31)

/** Negative when `a` is before `b`. */
export const compareDays = (a: Day, b: Day): number => Temporal.PlainDate.compare(a, b)

/** The day itself; the first or last one that a value can write when it is beyond. */
export const writable = (day: Day): Day =>
  compareDays(day, FIRST) < 0 ? FIRST : compareDays(day, LAST) > 0 ? LAST : day

/** What `make` makes; null when there is no such day (30 février) or no value can write it. */
function existing(make: () => Day): Day | null {
  try {
    const day = make()
    return writable(day) === day ? day : null
  } catch {
    return null
  }
}

/** Days that were made: an article speaks of the same few, and each is made again and again to place the others. */
const days = new Map<number, Day | null>()
const MOST_DAYS = 5000

export function makeDay(year: number, month: number, day: number): Day | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null
  const key = (year * 12 + month) * 31 + day
  let made = days.get(key)
  if (made === undefined) {
    if (days.size >= MOST_DAYS) days.clear()
    made = existing(() => new Temporal.PlainDate(year, month, day))
    days.set(key, made)
  }
  return made
}

/** The day so many whole days, months or years away, however many; null when it lies beyond the years 1 to 9999. */
export const dayAway = (day: Day, away: Temporal.DurationLike): Day | null => existing(() => day.add(away))

/** Reads `YYYY-MM-DD`; null when it is none. */
export function readDay(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return parts ? makeDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null
}

/** The day a few days or months away, as within a period; for amounts that the text tells see `dayAway`. */
export const addDays = (day: Day, days: number): Day => (days === 0 ? day : day.add({ days }))
export const addMonths = (day: Day, months: number): Day => day.add({ months })

export const daysBetween = (from: Day, to: Day): number => from.until(to, { largestUnit: 'day' }).days

export const monday = (day: Day): Day => addDays(day, 1 - day.dayOfWeek)

/** ISO week and its year, which is not always the calendar year. */
export const isoWeek = (day: Day): { year: number; week: number } => ({
  year: day.yearOfWeek as number,
  week: day.weekOfYear as number,
})

/** Monday of an ISO week; null when the year has no such week. */
export function weekStart(year: number, week: number): Day | null {
  const first = monday(new Temporal.PlainDate(year, 1, 4))
  const start = first.add({ weeks: week - 1 })
  return week >= 1 && start.yearOfWeek === year ? start : null
}

export const monthStart = (year: number, month: number): Day => new Temporal.PlainDate(year, month, 1)
export const monthEnd = (year: number, month: number): Day => {
  return new Temporal.PlainDate(year, month, monthStart(year, month).daysInMonth)
}

/** Easter Sunday of a Gregorian year (Meeus, Jones and Butcher). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return new Temporal.PlainDate(year, month, day)
}
