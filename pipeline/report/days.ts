/** Days counted in bins short enough to show change and few enough to draw. */
import { isoDay } from '../core/day.ts'
import { byCodeUnit } from '../core/order.ts'
import type { Bin, Step } from './contract.ts'

/** Bins for a period of so many days: at most about 150 of them in a year or two, months beyond. */
export const stepFor = (days: number): Step => (days <= 150 ? 'day' : days <= 1000 ? 'week' : 'month')

/** First day of the bin that holds `day`; weeks begin on Monday. */
function floor(day: number, step: Step): string {
  if (step === 'day') return isoDay(day)
  if (step === 'month') return `${isoDay(day).slice(0, 7)}-01`
  return isoDay(day - ((((day + 3) % 7) + 7) % 7))
}

/** How many of the days fall into each bin, in order; empty bins are left out. */
export function binDays(days: Iterable<number>, step: Step): Bin[] {
  const counts = new Map<string, number>()
  for (const day of days) {
    const from = floor(day, step)
    counts.set(from, (counts.get(from) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => byCodeUnit(a, b))
}

/** Order of document dates, undated last. */
export const latestFirst = (a: string | null, b: string | null): number => byCodeUnit(b ?? '', a ?? '')
