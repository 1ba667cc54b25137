/**
 * The day that an article counts from: relative dates (`vendredi`, `hier`) are anchored to it. It comes from the
 * article and what is said of it, never from the clock or the file's time, which tell when somebody saved it.
 */
import { MS_PER_DAY } from '../core/day.ts'
import type { DocumentDate } from '../core/records.generated.ts'
import { findDateline } from './dateline.ts'
import type { StatedDay } from './day-patterns.ts'
import { dayOfInstant, existingDay } from './iso-day.ts'
import { dateOfUrl, type UrlDate } from './url-date.ts'

export interface DateSources {
  /** `publishedAt` of the metadata beside the file or of the record. */
  readonly metadata: string | null
  /** Day or instant that the page gives. */
  readonly html: string | null
  readonly text: string
  readonly url: string | null
}

/**
 * The first that tells a day of: metadata, page, first lines, address. A dateline without year takes that of the
 * address. The day is the one written, in the writer's time zone.
 */
export function documentDate({ metadata, html, text, url }: DateSources): DocumentDate {
  const dayIn = (value: string | null) => (value === null ? null : dayOfInstant(value))
  const address = url === null ? null : dateOfUrl(url)
  const tellers = [
    ['metadata', () => dayIn(metadata)],
    ['html', () => dayIn(html)],
    ['dateline', () => statedDay(findDateline(text), address)],
    ['url', () => address && existingDay(address.year, address.month ?? 0, address.day ?? 0)],
  ] as const
  for (const [basis, tell] of tellers) {
    const value = tell()
    if (value !== null) return { value, basis }
  }
  return { value: null, basis: 'none' }
}

/** Days by which a dateline and the address of its article may differ. */
const APART = 31

function statedDay(stated: StatedDay | null, address: UrlDate | null): string | null {
  if (stated === null) return null
  if (stated.year !== null) return existingDay(stated.year, stated.month, stated.day)
  if (address === null) return null
  if (address.month === null) return existingDay(address.year, stated.month, stated.day)
  // A dateline of 31 December under an address of January is of the year before.
  const there = Date.UTC(address.year, address.month - 1, address.day ?? 15)
  const days = [0, -1, 1].map((shift) => existingDay(address.year + shift, stated.month, stated.day))
  const near = days.find((day) => day !== null && Math.abs(Date.parse(day) - there) <= APART * MS_PER_DAY)
  return near ?? null
}
