/** TIMEX3 values as readers write them. */

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MONTH = /^\d{4}-\d{2}$/
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/

/** Days, months and instants in words, a range as its two ends; anything else (`2018-W44`, `PXD`) as it is. */
export function valueFormat(lang: string): (value: string) => string {
  const days = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' })
  const months = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const inWords = (format: Intl.DateTimeFormat, iso: string, raw: string) => {
    const time = Date.parse(iso)
    return Number.isNaN(time) ? raw : format.format(time)
  }
  const one = (value: string): string => {
    if (DAY.test(value)) return inWords(days, value, value)
    if (MONTH.test(value)) return inWords(months, `${value}-01`, value)
    const [, day, time] = INSTANT.exec(value) ?? []
    return day && time ? `${inWords(days, day, day)}, ${time}` : value
  }
  return (value) => value.split('/').map(one).join(' – ')
}
