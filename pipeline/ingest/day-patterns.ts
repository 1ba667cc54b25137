/** Full dates as stamps, datelines and page headers write them. Inside a text, dates are the work of the dates stage. */
import { fold } from '../core/fold.ts'
import { loadLexicon } from '../core/lexicon.ts'
import { compilePattern, lexiconMacro, type Macros } from '../core/pattern.ts'
import { months, weekdays } from '../french/calendar.ts'
import { existingDay } from './iso-day.ts'

const shortMonths = loadLexicon<number>(new URL('./lexicon/short-months.json', import.meta.url))
const shortWeekdays = loadLexicon<number>(new URL('./lexicon/short-weekdays.json', import.meta.url))

/** `{date}` is a day with its year, `{yearless}` one without; read both with `dayOf`. Each at most once a pattern. */
export const DAY_MACROS: Macros = {
  weekday: `(?:${lexiconMacro(weekdays)}|${lexiconMacro(shortWeekdays)})`,
  month: `(?:${lexiconMacro(months)}|${lexiconMacro(shortMonths)})`,
  day: '(?:0?[1-9]|[12]\\d|3[01])(?: ?er)?',
  number: '(?:0?[1-9]|[12]\\d|3[01])',
  year: '(?:19|20)\\d{2}',
  ahead: '(?:{weekday},? )?(?:le )?',
  written: '{ahead}{day:day} {month:month} {year:year}',
  iso: '(?<isoYear>(?:19|20)\\d{2})-(?<isoMonth>\\d{2})-(?<existingDay>\\d{2})',
  numeric:
    '{ahead}{dayNumber:number}[./-]{monthNumber:number}[./-](?<longOrShortYear>(?:19|20)\\d{2}|\\d{2})',
  date: '(?:{written}|{iso}|{numeric})',
  yearless: '{ahead}{day:day} {month:month}',
  time: '(?:,| à| -| –| —| \\||)(?: |)(?:\\d{1,2} ?(?:h|:|heures?) ?(?:\\d{2})?(?: ?\\(?(?:gmt|utc|tu|min)(?:[+-]\\d{1,2})?\\)?)?)',
}

/** A day; `year` is null when it is not stated. */
export interface StatedDay {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

type Groups = Readonly<Record<string, string | undefined>>

/** The day of a match of `{date}` or `{yearless}`. */
export function dayOf(groups: Groups): StatedDay {
  const day = groups.day ?? groups.existingDay ?? groups.dayNumber ?? ''
  const named = groups.month ?? ''
  const number = Number(groups.isoMonth ?? groups.monthNumber)
  const month = months.get(named) ?? shortMonths.get(named) ?? number
  const year = groups.year ?? groups.isoYear ?? groups.longOrShortYear
  return {
    day: Number.parseInt(day, 10),
    month,
    year: year === undefined ? null : fullYear(year),
  }
}

/** `21` → 2021, `98` → 1998. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900)

const WHOLE = compilePattern('^{date}{time}?', DAY_MACROS, 'ingest.whole-date')

/**
 * The ISO day of a date that is no ISO instant: `20181102T0930`, `Fri, 02 Nov 2018 09:30:00 GMT`, `02/11/2018`,
 * `2 novembre 2018 à 10h`; null for anything else. The day as written, whatever the time zone.
 */
export function looseDay(value: string): string | null {
  const written = value.trim().slice(0, 60)
  const packed =
    /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(written) ?? /^(\d{4})[/.](\d{2})[/.](\d{2})(?!\d)/.exec(written)
  if (packed) return existingDay(Number(packed[1]), Number(packed[2]), Number(packed[3]))
  const mail = /^(?:[a-z]{3}, ?)?(\d{1,2} [a-z]{3} \d{4})(?!\d)/i.exec(written)
  const parsed = mail ? Date.parse(`${mail[1]} UTC`) : Number.NaN
  if (!Number.isNaN(parsed)) return new Date(parsed).toISOString().slice(0, 10)
  WHOLE.lastIndex = 0
  const groups = WHOLE.exec(fold(written))?.groups
  const stated = groups ? dayOf(groups) : null
  return stated?.year ? existingDay(stated.year, stated.month, stated.day) : null
}
