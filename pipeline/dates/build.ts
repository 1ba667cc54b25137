/** Short constructors for the meanings that rules give, and readers for the groups of their patterns. */
import { months, weekdays } from '../french/calendar.ts'
import type {
  Calendar,
  CalendarParts,
  Duration,
  Frequency,
  Shift,
  Unit,
  VagueReference,
  Which,
} from './parts.ts'

export const calendar = (parts: CalendarParts, which?: Which): Calendar =>
  which ? { kind: 'calendar', parts, which } : { kind: 'calendar', parts }

export const shift = (
  unit: Unit,
  amount: number | null,
  from: Shift['from'] = 'document',
  parts?: CalendarParts,
): Shift => ({
  kind: 'shift',
  unit,
  amount: amount === null ? null : Math.abs(amount),
  sign: amount !== null && amount < 0 ? -1 : 1,
  from,
  ...(parts && { parts }),
})

export const vague = (value: VagueReference['value']): VagueReference => ({ kind: 'reference', value })
export const every = (value: string): Frequency => ({ kind: 'set', value })
export const lasting = (value: string): Duration => ({ kind: 'duration', value })

/** ISO letters of a unit; those of the clock stand after `T`. */
const LETTERS: Readonly<Record<Unit, readonly [string, number]>> = {
  second: ['TS', 1],
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  weekend: ['WE', 1],
  week: ['W', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['M', 3],
  half: ['M', 6],
  season: ['M', 3],
  year: ['Y', 1],
  decade: ['DE', 1],
  century: ['CE', 1],
  millennium: ['ML', 1],
}

/** ISO duration of an amount of units; `X` for an open amount. Parts of a unit are told in the next smaller one. */
export function isoDuration(amount: number | null, unit: Unit): string {
  const [letters, factor] = LETTERS[unit]
  const time = letters.startsWith('T') ? 'T' : ''
  const letter = letters.slice(time.length)
  if (amount === null) return `P${time}X${letter}`
  const whole = amount * factor
  if (Number.isInteger(whole)) return `P${time}${whole}${letter}`
  const smaller: Partial<Record<Unit, readonly [Unit, number]>> = {
    minute: ['second', 60],
    hour: ['minute', 60],
    day: ['hour', 24],
    year: ['month', 12],
    decade: ['year', 10],
    century: ['year', 100],
    millennium: ['year', 1000],
  }
  const [next, times] = smaller[unit] ?? [unit, 1]
  if (times === 1) return `P${time}${whole}${letter}`
  if (next === 'minute' && amount > 1) return `PT${Math.floor(amount)}H${Math.round((amount % 1) * 60)}M`
  return isoDuration(Math.round(amount * times), next)
}

export const monthOf = (word: string | undefined): number => months.get(word ?? '') as number
export const weekdayOf = (word: string | undefined): number => weekdays.get(word ?? '') as number

/** Day of the month: « 1er », « premier », « 12 ». */
export const dayOf = (text: string | undefined): number =>
  /^(?:1 ?er|premier)$/.test(text ?? '') ? 1 : Number(text)

/** Two digits up to here are of this century where no document date tells. */
const TURN = 30

/** Year of two or four digits: « 98 », « ’98 », « 2015 »; nothing when there is none. */
export function yearOf(text: string | undefined): Pick<CalendarParts, 'year' | 'anyCentury'> {
  if (!text) return {}
  const year = Number(text.replace("'", ''))
  if (year >= 100) return { year }
  return { year: (year < TURN ? 2000 : 1900) + year, anyCentury: true }
}

/** Whether a day can exist in a month of some year. */
export const dayExists = (day: number, month: number): boolean =>
  day >= 1 && day <= ([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)
