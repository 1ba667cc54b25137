/** Days as numbers since 1970-01-01: for differences and orders. The calendar proper is in dates/calendar.ts. */

export const MS_PER_DAY = 86_400_000

/** Epoch day of the first ten characters of an ISO day or instant; null when they are no day. */
export function epochDay(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? null : time / MS_PER_DAY
}

/** `YYYY-MM-DD` of an epoch day. */
export const isoDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
