/** TIMEX3 values from parts. What is not known is written `X`: `XXXX-11-19`, `XXXX-WXX-5`. */
import { isoWeek } from './calendar.ts'
import type { CalendarParts } from './parts.ts'
import { periodOf } from './period.ts'

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0')

function dayValue(parts: CalendarParts): string {
  const { year, month, day, weekday } = parts
  const years = year === undefined ? 'XXXX' : parts.era === 'BC' ? `BC${pad(year, 4)}` : pad(year, 4)
  if (year === undefined && parts.decade !== undefined) return pad(parts.decade, 3)
  if (year === undefined && parts.century !== undefined) return (parts.era ?? '') + pad(parts.century)
  if (
    year !== undefined &&
    (parts.rank || parts.easter !== undefined || parts.weekend || parts.week !== undefined)
  ) {
    const period = periodOf(parts)
    if (!period) return years
    const week = isoWeek(period.from)
    const inWeek = `${pad(week.year, 4)}-W${pad(week.week)}`
    const of = parts.rank?.of
    if (parts.weekend || of === 'weekend') return `${inWeek}-WE`
    if (of === 'fortnight') return `${period.from}/${period.to}`
    if (of === 'week' || (parts.week !== undefined && !parts.weekday)) return inWeek
    return period.from.toString()
  }
  if (parts.season) return `${years}-${parts.season}`
  if (parts.quarter) return `${years}-Q${parts.quarter}`
  if (parts.half) return `${years}-H${parts.half}`
  if (month !== undefined)
    return day === undefined ? `${years}-${pad(month)}` : `${years}-${pad(month)}-${pad(day)}`
  if (day !== undefined) return `${years}-XX-${pad(day)}`
  if (weekday !== undefined) return `${years}-WXX-${weekday}`
  if (parts.weekend) return `${years}-WXX-WE`
  if (parts.partOfDay || parts.hour !== undefined) return `${years}-XX-XX`
  return years
}

/** Value of a calendar date. */
export function calendarValue(parts: CalendarParts): string {
  const day = dayValue(parts)
  if (parts.partOfDay) return `${day}T${parts.partOfDay}`
  if (parts.hour === undefined) return day
  return `${day}T${pad(parts.hour)}:${pad(parts.minute ?? 0)}`
}

/** TIMEX3 type of a calendar date. */
export const calendarType = (parts: CalendarParts): 'DATE' | 'TIME' =>
  parts.partOfDay || parts.hour !== undefined ? 'TIME' : 'DATE'
