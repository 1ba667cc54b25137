/** The anchor step by itself: candidates as rules would state them, the tense of their clauses given. */
import { describe, expect, test } from 'vitest'
import { anchor } from '../../pipeline/dates/anchor/index.ts'
import { type Anchored, allParts, type Placed, type Tense } from '../../pipeline/dates/anchor/types.ts'
import { calendar, shift } from '../../pipeline/dates/build.ts'
import { readDay } from '../../pipeline/dates/calendar.ts'
import type { CalendarParts, Meaning } from '../../pipeline/dates/parts.ts'
import { calendarValue } from '../../pipeline/dates/value.ts'

/** Wednesday. */
const DOCUMENT = readDay('2024-05-15')

interface Told {
  readonly meaning: Meaning
  readonly tense?: Tense
  readonly sentence?: number
  readonly before?: string
  readonly after?: string
}

const place = ({
  meaning,
  tense = null,
  sentence = 0,
  before = 'on sait que ',
  after = ' .',
}: Told): Placed => ({
  candidate: { start: 0, end: 1, rule: 'test', meaning },
  sentence,
  before,
  after,
  tense: () => tense,
})

const valueIn = (anchored: Anchored | undefined): string =>
  anchored?.kind === 'calendar'
    ? calendarValue(allParts(anchored))
    : anchored?.kind === 'value'
      ? anchored.value
      : (anchored?.members.map((one) => calendarValue(allParts(one))).join('/') ?? '')

const values = (told: readonly Told[], document = DOCUMENT) =>
  anchor(told.map(place), { document }).map(valueIn)

describe('direction by tense', () => {
  test.each<[string, CalendarParts, Tense, string]>([
    ['Monday, past', { weekday: 1 }, 'past', '2024-05-13'],
    ['Monday, future', { weekday: 1 }, 'future', '2024-05-20'],
    ['the day of writing fits both', { weekday: 3 }, 'past', '2024-05-15'],
    ['the day of writing fits both', { weekday: 3 }, 'future', '2024-05-15'],
    ['Friday, present', { weekday: 5 }, 'present', '2024-05-17'],
    ['Friday, no verb', { weekday: 5 }, null, '2024-05-10'],
    ['a month, past', { month: 12 }, 'past', '2023-12'],
    ['a month, future', { month: 3 }, 'future', '2025-03'],
    ['the month of writing', { month: 5 }, 'past', '2024-05'],
    ['a day, past', { month: 3, day: 16 }, 'past', '2024-03-16'],
    ['a day just ahead, past: what was done looks ahead', { month: 5, day: 16 }, 'past', '2024-05-16'],
    ['a day ahead by a preposition', { month: 4, day: 19 }, 'forward', '2024-04-19'],
    ['Tuesday, by a preposition', { weekday: 2 }, 'forward', '2024-05-21'],
    ['a day, future', { month: 2, day: 14 }, 'future', '2025-02-14'],
    ['a day just past that was planned', { month: 5, day: 14 }, 'future', '2024-05-14'],
    ['a leap day, past', { month: 2, day: 29 }, 'past', '2024-02-29'],
    ['a leap day, future', { month: 2, day: 29 }, 'future', '2028-02-29'],
    ['weekday and day settle the year', { weekday: 2, month: 6, day: 1 }, 'past', '2021-06-01'],
    ['weekday and number settle the month', { weekday: 3, day: 29 }, null, '2024-05-29'],
    ['Easter Monday, past', { easter: 1 }, 'past', '2024-04-01'],
    ['Easter Monday, future', { easter: 1 }, 'future', '2025-04-21'],
    ['a season, past', { season: 'WI' }, 'past', '2023-WI'],
  ])('%s: %j (%s) → %s %s', (_, parts, tense, value) => {
    expect(values([{ meaning: calendar(parts), tense }])).toEqual([value])
  })

  test('« dernier » and « prochain » are strict and beat the tense', () => {
    expect(values([{ meaning: calendar({ weekday: 3 }, 'last'), tense: 'future' }])).toEqual(['2024-05-08'])
    expect(values([{ meaning: calendar({ weekday: 3 }, 'next'), tense: 'past' }])).toEqual(['2024-05-22'])
    expect(values([{ meaning: calendar({ month: 5 }, 'last') }])).toEqual(['2023-05'])
  })
})

describe('the date last spoken of', () => {
  const first: Told = { meaning: calendar({ year: 2023, month: 3, day: 10 }), tense: 'past' }
  const eve: Meaning = shift('day', -1, 'spoken')

  test('« la veille » counts from it, and from the day of writing when there is none', () => {
    expect(values([first, { meaning: eve, tense: 'past', sentence: 1 }])).toEqual([
      '2023-03-10',
      '2023-03-09',
    ])
    expect(values([{ meaning: eve, tense: 'past' }])).toEqual(['2024-05-14'])
  })

  test('a year alone is too coarse for « la veille »', () => {
    const year: Told = { meaning: calendar({ year: 2012 }), tense: 'past' }
    expect(values([first, year, { meaning: eve, tense: 'past' }])[2]).toBe('2023-03-09')
    expect(values([first, year, { meaning: shift('year', 1, 'spoken') }])[2]).toBe('2013')
  })

  test('bounds and brackets are not the story', () => {
    const bound = { meaning: calendar({ year: 2014, month: 4, day: 2 }), before: 'en poste depuis le ' }
    const bracket = { meaning: calendar({ year: 1977, month: 5, day: 8 }), before: 'il (né en mars, ' }
    expect(values([first, bound, bracket, { meaning: eve, tense: 'past' }])[3]).toBe('2023-03-09')
  })

  test('what is still to come is no base for a past clause', () => {
    const ahead: Told = { meaning: calendar({ weekday: 5 }), tense: 'future' }
    const hour: Meaning = calendar({ hour: 10, minute: 0 })
    const monday: Told = { meaning: calendar({ weekday: 1 }), tense: 'past' }
    expect(values([monday, ahead, { meaning: hour, tense: 'past', sentence: 1 }])[2]).toBe('2024-05-13T10:00')
    expect(values([monday, ahead, { meaning: hour, tense: 'future', sentence: 1 }])[2]).toBe(
      '2024-05-17T10:00',
    )
  })

  test('an hour does not belong to a day of long ago in another sentence', () => {
    const hour: Told = { meaning: calendar({ hour: 18, minute: 30 }), tense: 'past', sentence: 1 }
    expect(values([first, hour])[1]).toBe('2024-05-15T18:30')
    expect(values([first, { ...hour, sentence: 0 }])[1]).toBe('2023-03-10T18:30')
  })
})

describe('ranges and lists', () => {
  const member = (parts: CalendarParts) => ({ start: 0, end: 1, rule: 'test', meaning: calendar(parts) })
  const range = (...members: CalendarParts[]): Meaning => ({ kind: 'range', members: members.map(member) })

  test.each<[CalendarParts[], Tense, string]>([
    [[{ day: 3 }, { month: 6, day: 5 }], 'future', '2024-06-03/2024-06-05'],
    [[{ day: 28 }, { month: 4, day: 30, year: 2021 }], null, '2021-04-28/2021-04-30'],
    [[{ month: 11 }, { month: 3 }], 'future', '2024-11/2025-03'],
    [[{ month: 11 }, { month: 3, year: 2023 }], 'past', '2022-11/2023-03'],
    [[{ weekday: 5 }, { weekday: 1 }], 'past', '2024-05-10/2024-05-13'],
    [
      [
        { month: 12, day: 24 },
        { month: 1, day: 2 },
      ],
      'future',
      '2024-12-24/2025-01-02',
    ],
  ])('%j (%s) → %s', (members, tense, value) => {
    expect(values([{ meaning: range(...members), tense }])).toEqual([value])
  })
})

describe('stated and implied parts stay apart', () => {
  test('the year of « 12 juin » is implied, its day stated', () => {
    const [one] = anchor([place({ meaning: calendar({ month: 6, day: 12 }), tense: 'future' })], {
      document: DOCUMENT,
    })
    expect(one).toEqual({
      kind: 'calendar',
      stated: { month: 6, day: 12 },
      implied: { year: 2024 },
      anchor: 'document',
    })
  })

  test('nothing is implied without a document date', () => {
    const told = [
      { meaning: calendar({ month: 11, day: 19 }) },
      { meaning: calendar({ weekday: 5 }) },
      { meaning: shift('day', -1) },
    ]
    const found = anchor(told.map(place), { document: null })
    expect(found.map(valueIn)).toEqual(['XXXX-11-19', 'XXXX-WXX-5', 'XXXX-XX-XX'])
    expect(found.map((one) => (one.kind === 'calendar' ? one.implied : null))).toEqual([{}, {}, null])
  })
})
