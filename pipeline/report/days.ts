/** Days counted in bins short enough to show change and few enough to draw. */
import type { Bin, Step } from './contract.ts'

const DAY = 86_400_000

/** Days since 1970-01-01 of an ISO day or instant; null for what is neither. */
export function dayNumber(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? null : time / DAY
}

export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

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
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}
