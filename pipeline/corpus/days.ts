/** Closed intervals of days: dates of events are compared as intervals, never as strings. */
import { epochDay } from '../core/day.ts'
import type { Interval } from '../core/records.generated.ts'

/** Closed interval of epoch days; an open end is infinite. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** The days of an interval; null when there is none or neither end is known. */
export function daysOf(interval: Interval | null): Days | null {
  if (interval === null) return null
  const from = epochDay(interval.from)
  const to = epochDay(interval.to)
  if (from === null && to === null) return null
  const days = { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY }
  return days.from <= days.to ? days : { from: days.to, to: days.from }
}

/** Days that lie between two intervals: 0 when they touch or overlap by a day, 1 for neighbouring days. */
export const gap = (a: Days, b: Days): number => Math.max(0, a.from - b.to, b.from - a.to)

/** How many days; `Infinity` when an end is open. */
export const length = (days: Days): number => days.to - days.from + 1

/** Whether `outer` holds all of `inner`. */
export const holdsDays = (outer: Days, inner: Days): boolean =>
  outer.from <= inner.from && inner.to <= outer.to

export const intersection = (a: Days, b: Days): Days | null =>
  gap(a, b) > 0 ? null : { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }

/** Parts of the day in their order. */
const PARTS = ['MO', 'MI', 'AF', 'EV', 'NI'] as const
export type PartOfDay = (typeof PARTS)[number]

const ENDS: readonly (readonly [hour: number, part: PartOfDay])[] = [
  [5, 'NI'],
  [12, 'MO'],
  [14, 'MI'],
  [18, 'AF'],
  [22, 'EV'],
]

/** Part of the day in a TIMEX3 value: `2018-11-02TMO`, `2018-11-02T15:00`; null when it names none. */
export function partOfDay(value: string): PartOfDay | null {
  const [, named, hour] = /T(?:(MO|MI|AF|EV|NI)|(\d{2}))/u.exec(value) ?? []
  if (named !== undefined) return named as PartOfDay
  if (hour === undefined) return null
  return ENDS.find(([end]) => Number(hour) < end)?.[1] ?? 'NI'
}

/** Parts that do not touch: morning and afternoon, not morning and noon. */
export const partsApart = (a: PartOfDay, b: PartOfDay): boolean =>
  Math.abs(PARTS.indexOf(a) - PARTS.indexOf(b)) > 1
