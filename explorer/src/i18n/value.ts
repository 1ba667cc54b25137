/** TIMEX3 values as readers write them. */
import type { Messages } from './en.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MONTH = /^\d{4}-\d{2}$/
/** A day with a clock time, or with a part of the day in letters: `2018-11-02T09:30`, `2018-11-02TMO`. */
const TIME = /^(\d{4}-\d{2}-\d{2})T(?:(\d{2}:\d{2})|([A-Z]{2})$)/
/** A week, its week-end, a quarter, a half or a season: `2018-W44`, `2018-W44-WE`, `2018-Q3`, `2018-SU`. */
const PART = /^(\d{4})-(?:W(\d{2})(-WE)?|([QH])(\d)|(SP|SU|FA|WI))$/

const isKey = <Key extends string>(
  key: string | undefined,
  words: Readonly<Record<Key, string>>,
): key is Key => key !== undefined && Object.hasOwn(words, key)

/** Days, months, times and parts of years in words, a range as its two ends; anything else (`P1W`) as it is. */
export function valueFormat(lang: string, t: Messages): (value: string) => string {
  const days = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' })
  const months = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const inWords = (format: Intl.DateTimeFormat, iso: string, raw: string) => {
    const time = Date.parse(iso)
    return Number.isNaN(time) ? raw : format.format(time)
  }
  const part = (value: string): string => {
    const [, year, week, weekend, kind, number, season] = PART.exec(value) ?? []
    if (!year) return value
    if (week) return (weekend ? t.weekendOf : t.weekOf)(String(Number(week)), year)
    if (isKey(season, t.seasons)) return `${t.seasons[season]} ${year}`
    return (kind === 'Q' ? t.quarterOf : t.halfOf)(number ?? '', year)
  }
  const one = (value: string): string => {
    if (DAY.test(value)) return inWords(days, value, value)
    if (MONTH.test(value)) return inWords(months, `${value}-01`, value)
    const [, day, clock, partOfDay] = TIME.exec(value) ?? []
    if (day === undefined) return part(value)
    const words = clock ?? (isKey(partOfDay, t.partsOfDay) ? t.partsOfDay[partOfDay] : partOfDay)
    return `${inWords(days, day, day)}, ${words}`
  }
  return (value) => value.split('/').map(one).join(' – ')
}
