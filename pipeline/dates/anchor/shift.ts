/** Dates so many units away from a base day, known as finely as the unit: `il y a trois mois` is a month. */
import { addDays, type Day, dayAway, isoWeek, monday } from '../calendar.ts'
import type { CalendarParts, Shift, Unit } from '../parts.ts'
import type { Grain } from './spoken.ts'
import { type Anchored, type AnchorKind, anchored, type Unanchored } from './types.ts'

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

/** Days, months or years to go; units shorter than a day stay on the day unless they fill some. */
function awayBy(unit: Unit, by: number): { days: number } | { months: number } | { years: number } {
  const whole = Math.trunc(by)
  switch (unit) {
    case 'second':
    case 'minute':
      return { days: 0 }
    case 'hour':
      return { days: Math.trunc(by / 24) }
    case 'day':
      return { days: whole }
    case 'weekend':
    case 'week':
      return { days: 7 * whole }
    case 'fortnight':
      return { days: 14 * whole }
    case 'month':
      return { months: Math.round(by) }
    case 'quarter':
    case 'season':
      return { months: Math.round(3 * by) }
    case 'half':
      return { months: Math.round(6 * by) }
    case 'year':
      return Number.isInteger(by) ? { years: by } : { months: Math.round(12 * by) }
    case 'decade':
      return { years: 10 * whole }
    case 'century':
      return { years: 100 * whole }
    case 'millennium':
      return { years: 1000 * whole }
  }
}

/** Parts of the date reached, as finely as the unit tells; null when no value can write it. */
export function shiftFrom(base: Day, { unit, amount, sign, parts = {} }: Shift): CalendarParts | null {
  const { weekday } = parts
  const by = sign * (amount ?? 0)
  if (unit === 'day' && weekday !== undefined) {
    // « le samedi suivant »: the first one after the day told.
    const ahead = (weekday - base.dayOfWeek + 7) % 7
    const day = dayAway(base, { days: Math.trunc(by) > 0 ? ahead || 7 : -((7 - ahead) % 7 || 7) })
    return day && ymd(day)
  }
  const day = dayAway(base, awayBy(unit, by))
  if (!day) return null
  switch (unit) {
    case 'weekend':
      return { ...isoWeek(day), weekend: true }
    case 'week':
      return weekday ? ymd(addDays(monday(day), weekday - 1)) : isoWeek(day)
    case 'fortnight':
      return isoWeek(day)
    case 'month':
    case 'season':
      return { year: day.year, month: day.month }
    case 'quarter':
      return { year: day.year, quarter: Math.ceil(day.month / 3) }
    case 'half':
      return { year: day.year, half: day.month <= 6 ? 1 : 2 }
    case 'year':
      return { year: day.year }
    case 'decade':
      return { decade: Math.floor(day.year / 10) }
    case 'century':
    case 'millennium':
      return { century: Math.floor(day.year / 100) }
    default:
      return ymd(day)
  }
}

/** The date so far from `base`; what lies before the year 1 or after 9999 is only past or to come. */
export function reached(base: Day, meaning: Shift, anchor: AnchorKind): Anchored {
  const implied = shiftFrom(base, meaning)
  return implied
    ? anchored(meaning.parts ?? {}, implied, anchor)
    : { kind: 'value', type: 'DATE', value: meaning.sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
}
