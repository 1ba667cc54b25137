/** Bins of days on a time axis. */
import { MS_PER_DAY } from '../../../pipeline/core/day.ts'
import type { Bin, Step } from '../../../pipeline/report/contract.ts'

export const utc = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** The day after a bin's last. */
function binEnd(from: string, step: Step): Date {
  const end = utc(from)
  if (step === 'month') end.setUTCMonth(end.getUTCMonth() + 1)
  else end.setUTCDate(end.getUTCDate() + (step === 'week' ? 7 : 1))
  return end
}

/** Bins as marks draw them. */
export const bars = (bins: readonly Bin[], step: Step) =>
  bins.map(([from, count]) => ({ from: utc(from), to: binEnd(from, step), count, day: from }))

/** Ticks of a time axis in the page's language; Plot's own are English. The year stands where it changes. */
export function timeTicks(
  lang: string,
  domain: readonly Date[] | undefined,
): (tick: Date, index: number) => string {
  const [first = new Date(0), last = first] = domain ?? []
  const short = (last.getTime() - first.getTime()) / MS_PER_DAY < 120
  const format = new Intl.DateTimeFormat(lang, {
    month: 'short',
    ...(short ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  })
  let year = 0
  return (tick, index) => {
    const changed = index === 0 || tick.getUTCFullYear() !== year
    year = tick.getUTCFullYear()
    return changed ? `${format.format(tick)}\n${year}` : format.format(tick)
  }
}

/** From the first bin's beginning to the last one's end. */
export function timeDomain(bins: readonly Bin[], step: Step): [Date, Date] | undefined {
  const days = bins.map(([day]) => day).sort()
  const [first, last] = [days[0], days.at(-1)]
  return first && last ? [utc(first), binEnd(last, step)] : undefined
}
