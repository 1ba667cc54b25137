import { describe, expect, test } from 'vitest'
import { easter, isoWeek, makeDay, readDay, weekStart } from '../../pipeline/dates/calendar.ts'
import { intervalOf } from '../../pipeline/dates/interval.ts'
import type { CalendarParts, Modifier } from '../../pipeline/dates/parts.ts'
import { calendarValue } from '../../pipeline/dates/value.ts'

describe('days', () => {
  test('29 February exists in leap years only', () => {
    expect(makeDay(2024, 2, 29)?.toString()).toBe('2024-02-29')
    expect(makeDay(2023, 2, 29)).toBeNull()
    expect(makeDay(1900, 2, 29)).toBeNull()
    expect(makeDay(2000, 2, 29)?.toString()).toBe('2000-02-29')
  })

  test('reads ISO days and nothing else', () => {
    expect(readDay('2024-05-15')?.toString()).toBe('2024-05-15')
    expect(readDay('2024-13-01')).toBeNull()
    expect(readDay('15/05/2024')).toBeNull()
  })
})

describe('ISO weeks', () => {
  test.each([
    ['2015-12-31', 2015, 53],
    ['2016-01-01', 2015, 53],
    ['2016-01-04', 2016, 1],
    ['2018-12-31', 2019, 1],
    ['2021-01-03', 2020, 53],
    ['2022-01-01', 2021, 52],
  ])('%s is in week %i-W%i', (iso, year, week) => {
    expect(isoWeek(readDay(iso) as NonNullable<ReturnType<typeof readDay>>)).toEqual({ year, week })
  })

  test('the year tells whether there is a week 53', () => {
    expect(weekStart(2020, 53)?.toString()).toBe('2020-12-28')
    expect(weekStart(2021, 53)).toBeNull()
    expect(weekStart(2021, 0)).toBeNull()
  })
})

test.each([
  [1961, '1961-04-02'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter of %i', (year, day) => expect(easter(year).toString()).toBe(day))

describe('values and intervals of parts', () => {
  test.each<[CalendarParts, string, string | null, string | null]>([
    [{ year: 2024, month: 2 }, '2024-02', '2024-02-01', '2024-02-29'],
    [{ year: 2023, month: 2 }, '2023-02', '2023-02-01', '2023-02-28'],
    [{ year: 2020, week: 53 }, '2020-W53', '2020-12-28', '2021-01-03'],
    [{ year: 2025, month: 1, day: 11, weekend: true }, '2025-W02-WE', '2025-01-11', '2025-01-12'],
    [{ decade: 199 }, '199', '1990-01-01', '1999-12-31'],
    [{ century: 18 }, '18', '1800-01-01', '1899-12-31'],
    [{ year: 2026, half: 2 }, '2026-H2', '2026-07-01', '2026-12-31'],
    [{ year: 2023, quarter: 4 }, '2023-Q4', '2023-10-01', '2023-12-31'],
    [{ year: 2024, season: 'WI' }, '2024-WI', '2024-12-21', '2025-03-19'],
    [{ year: 2024, easter: 39 }, '2024-05-09', '2024-05-09', '2024-05-09'],
    [
      { year: 2024, month: 2, weekday: 4, rank: { rank: -1, of: 'weekday' } },
      '2024-02-29',
      '2024-02-29',
      '2024-02-29',
    ],
    [
      { year: 2024, month: 5, day: 3, hour: 18, minute: 5 },
      '2024-05-03T18:05',
      '2024-05-03T18:05',
      '2024-05-03T18:05',
    ],
    [
      { year: 2024, month: 12, day: 31, partOfDay: 'NI' },
      '2024-12-31TNI',
      '2024-12-31T22:00',
      '2025-01-01T05:59',
    ],
  ])('%j → %s', (parts, value, from, to) => {
    expect(calendarValue(parts)).toBe(value)
    expect(intervalOf(parts)).toEqual({ from, to })
  })

  test.each<[CalendarParts, string]>([
    [{ month: 11, day: 19 }, 'XXXX-11-19'],
    [{ weekday: 5 }, 'XXXX-WXX-5'],
    [{ weekday: 5, partOfDay: 'MO' }, 'XXXX-WXX-5TMO'],
    [{ season: 'SU' }, 'XXXX-SU'],
    [{ partOfDay: 'NI' }, 'XXXX-XX-XXTNI'],
    [{ year: 52, era: 'BC' }, 'BC0052'],
  ])('%j stays partial: %s, without interval', (parts, value) => {
    expect(calendarValue(parts)).toBe(value)
    expect(intervalOf(parts)).toBeNull()
  })

  test.each<[Modifier, string | null, string | null]>([
    ['START', '2024-05-01', '2024-05-11'],
    ['MID', '2024-05-12', '2024-05-20'],
    ['END', '2024-05-21', '2024-05-31'],
    ['BEFORE', null, '2024-04-30'],
    ['AFTER', '2024-06-01', null],
    ['ON_OR_BEFORE', null, '2024-05-31'],
    ['ON_OR_AFTER', '2024-05-01', null],
    ['APPROX', '2024-05-01', '2024-05-31'],
  ])('%s cuts or opens the interval of a month', (mod, from, to) => {
    expect(intervalOf({ year: 2024, month: 5 }, mod)).toEqual({ from, to })
  })
})
