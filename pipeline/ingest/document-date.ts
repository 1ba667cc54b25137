/**
 * The day that an article counts from: relative dates (`vendredi`, `hier`) are anchored to it. It comes from the
 * article and what is said of it, never from the clock or the file's time, which tell when somebody saved it.
 */
import type { DocumentDate } from '../core/records.generated.ts'
import { dayOfInstant } from './iso-day.ts'

export interface DateSources {
  /** `publishedAt` of the metadata beside the file or of the record. */
  readonly metadata: string | null
  /** Day or instant that the page gives. */
  readonly html: string | null
  readonly text: string
  readonly url: string | null
}

/** The first that holds of metadata, page, dateline and address. */
export function documentDate({ metadata, html }: DateSources): DocumentDate {
  for (const [basis, given] of [
    ['metadata', metadata],
    ['html', html],
  ] as const) {
    const value = given === null ? null : dayOfInstant(given)
    if (value !== null) return { value, basis }
  }
  return { value: null, basis: 'none' }
}
