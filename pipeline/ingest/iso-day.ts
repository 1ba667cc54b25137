/** The day of an ISO date or instant, as written: no conversion to another time zone moves an article to the day before. */

const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i

/** `YYYY-MM-DD` when there is such a day, else null: no 30 February, no year 0. */
export function existingDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : null
}

/** The day of `2018-11-02`, `2018-11-02T09:30:00+01:00`, `2018-11-02 09:30`; null for anything else. */
export function dayOfInstant(value: string): string | null {
  const match = INSTANT.exec(value.trim())
  if (!match) return null
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null
  return existingDay(Number(year), Number(month), Number(day))
}
