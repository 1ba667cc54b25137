/** Dates so many units away from a base day, known as finely as the unit: `il y a trois mois` is a month. */
import { addDays, addMonths, addYears, type Day, isoWeek, monday } from '../calendar.ts'
import type { CalendarParts, Shift, Unit } from '../parts.ts'
import type { Grain } from './spoken.ts'
import type { Unanchored } from './types.ts'

/** How finely the date counted from must be known. */
export const grainOf = (unit: Unit): Grain =>
  /year|decade|century|millennium/.test(unit)
    ? 'year'
    : /month|quarter|half|season/.test(unit)
      ? 'month'
      : 'day'

const ymd = (day: Day): CalendarParts => ({ year: day.year, month: day.month, day: day.day })

/** Value of a date that nothing settles, as finely as the unit tells. */
export function unsettled({ unit, parts = {} }: Shift): Unanchored {
  const part = parts.partOfDay ? `T${parts.partOfDay}` : ''
  const day = unit === 'week' ? (parts.weekday ? `XXXX-WXX-${parts.weekday}` : 'XXXX-WXX') : 'XXXX-XX-XX'
  const grain = unit === 'week' ? 'day' : grainOf(unit)
  const value = grain === 'year' ? 'XXXX' : grain === 'month' ? 'XXXX-XX' : `${day}${part}`
  return { kind: 'value', type: part ? 'TIME' : 'DATE', value }
}

/** Parts of the date reached; an open amount of hours or less stays on the day. */
export function shiftFrom(base: Day, { unit, amount, sign, parts = {} }: Shift): CalendarParts {
  const by = sign * (amount ?? 0)
  const whole = Math.trunc(by)
  switch (unit) {
    case 'second':
    case 'minute':
      return ymd(base)
    case 'hour':
      return ymd(addDays(base, Math.abs(by) >= 24 ? Math.trunc(by / 24) : 0))
    case 'day': {
      // « le samedi suivant »: the first one after the day told.
      const { weekday } = parts
      if (weekday === undefined) return ymd(addDays(base, whole))
      const ahead = (weekday - base.dayOfWeek + 7) % 7
      return ymd(addDays(base, whole > 0 ? ahead || 7 : -((7 - ahead) % 7 || 7)))
    }
    case 'weekend':
      return { ...isoWeek(addDays(base, 7 * whole)), weekend: true }
    case 'week': {
      const day = addDays(base, 7 * whole)
      if (parts.weekday) return ymd(addDays(monday(day), parts.weekday - 1))
      return isoWeek(day)
    }
    case 'fortnight':
      return isoWeek(addDays(base, 14 * whole))
    case 'month':
    case 'quarter':
    case 'half':
    case 'season': {
      const months = { month: 1, quarter: 3, half: 6, season: 3 }[unit]
      const day = addMonths(base, Math.round(by * months))
      if (unit === 'quarter') return { year: day.year, quarter: Math.ceil(day.month / 3) }
      if (unit === 'half') return { year: day.year, half: day.month <= 6 ? 1 : 2 }
      return { year: day.year, month: day.month }
    }
    case 'year': {
      if (!Number.isInteger(by)) return { year: addMonths(base, Math.round(by * 12)).year }
      return { year: addYears(base, whole).year }
    }
    case 'decade':
      return { decade: Math.floor((base.year + 10 * whole) / 10) }
    case 'century':
    case 'millennium':
      return { century: Math.floor((base.year + (unit === 'century' ? 100 : 1000) * whole) / 100) }
  }
}
