/** The day in an article's address: `/2018/11/02/`, `/2018-11-02-titre`, `/20181102-titre`. Words of a title are no date. */
import { existingDay } from './iso-day.ts'

/** What an address states; month and day may be missing (`/2018/11/titre`). */
export interface UrlDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const YEAR = '(?<year>(?:19[89]|20\\d)\\d)'
const MONTH = '(?<month>0?[1-9]|1[0-2])'
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])'

// The surest first: folders of an archive, then dates joined to the title, then folders without a day.
const SHAPES = [
  `/${YEAR}/${MONTH}/${DAY}(?!\\d)`,
  `/${DAY}/${MONTH}/${YEAR}(?!\\d)`,
  `(?<!\\d)${YEAR}-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)`,
  `/(?<day>0[1-9]|[12]\\d|3[01])-(?<month>0[1-9]|1[0-2])-${YEAR}(?=[/_-]|$)`,
  `(?<=[/_-])${YEAR}(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)`,
  `/${YEAR}/${MONTH}(?=/)`,
  `/${YEAR}(?=/)`,
].map((shape) => new RegExp(shape))

/** The date of an address, null when it has none. Query and fragment are not looked at. */
export function dateOfUrl(url: string): UrlDate | null {
  const path = url.slice(0, 2000).replace(/[?#].*/s, '')
  for (const shape of SHAPES) {
    const groups = shape.exec(path)?.groups
    if (!groups) continue
    const year = Number(groups.year)
    const month = groups.month ? Number(groups.month) : null
    const day = groups.day ? Number(groups.day) : null
    if (month === null || day === null || existingDay(year, month, day) !== null) return { year, month, day }
  }
  return null
}
