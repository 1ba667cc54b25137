/** Dates out of the reach of a calendar of four digits, and years told by two. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesOf } from './dates-of.ts'

const UNITS = ['heures', 'jours', 'semaines', 'quinzaines', 'mois', 'trimestres', 'semestres', 'ans', 'décennies', 'siècles', 'millénaires'] // biome-ignore format: one list
const FRAMES: readonly ((amount: string) => string)[] = [
  (amount) => `Ce lac s’est formé il y a ${amount}.`,
  (amount) => `Le site restera clos dans ${amount}.`,
  (amount) => `Le pont fut bâti le 3 mai 1950. Il est tombé ${amount} plus tard.`,
  (amount) => `Le pont fut bâti le 3 mai 1950. Il existait ${amount} plus tôt.`,
  (amount) => `Il y a ${amount} et demi, la mer couvrait la plaine.`,
]
const grouped = (amount: number): string => String(amount).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ' ')

describe('far away', () => {
  test.each([
    ['Ce lac s’est formé il y a 300 000 ans.', 'PAST_REF'],
    ['Ce lac s’est formé il y a 40 000 ans.', 'PAST_REF'],
    ['Ce lac s’est formé il y a trente siècles.', 'PAST_REF'],
    ['Le dépôt sera sûr dans 300 000 ans.', 'FUTURE_REF'],
    ['Ce lac s’est formé il y a 900 000 000 jours.', 'PAST_REF'],
  ])('%s', (text, value) => expect(datesOf(text)).toMatchObject([{ value, interval: null }]))

  test('a date told before it loses nothing', () => {
    const [first, later] = datesOf('Le traité fut signé le 3 mai 1950. Il expire 300 000 ans plus tard.')
    expect([first?.value, later?.value]).toEqual(['1950-05-03', 'FUTURE_REF'])
  })

  test('any amount gives years of four digits and ends in order', () => {
    const amount = fc.oneof(
      fc.integer({ min: 1, max: 15 }).chain((digits) => fc.integer({ min: 1, max: 10 ** digits })),
      fc.constantFrom(10 ** 15, 999_999, 2023, 2024, 7975, 7976),
    )
    fc.assert(
      fc.property(amount, fc.constantFrom(...UNITS), fc.constantFrom(...FRAMES), (count, unit, frame) => {
        const found = datesOf(frame(`${grouped(count)} ${unit}`))
        expect(found.length).toBeGreaterThan(0)
        for (const { value, interval } of found) {
          expect(value).toMatch(/^(?:(?:\d{2}|\d{3}|\d{4})(?!\d)|PAST_REF|FUTURE_REF|P[\dT])/)
          for (const end of [interval?.from, interval?.to]) if (end) expect(end).toMatch(/^\d{4}-\d\d-\d\d/)
          expect(interval === null || (interval.from ?? '') <= (interval.to ?? '9')).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('ends told in another order', () => {
  test('are put in order', () => {
    const [range] = datesOf('Les ventes ont baissé entre 2022 et 2019.')
    expect(range?.interval).toEqual({ from: '2019-01-01', to: '2022-12-31' })
  })
})

describe('years of two digits', () => {
  test.each([
    ['Le club est né en 31, à Metz.', '2014-05-15', '1931'],
    ['Le club est né en 31, à Metz.', '2034-05-15', '2031'],
    ['Le club est né en 44, à Metz.', '2024-05-15', '1944'],
    ['Ouvert depuis octobre 98.', '2024-05-15', '1998-10'],
    ['Ouvert depuis octobre 98.', '2096-05-15', '2098-10'],
    ['Publié le 27/03/15 à Paris.', '1931-05-15', '1915-03-27'],
    ['Publié le 27/03/15 à Paris.', null, '2015-03-27'],
  ])('%s, written on %s', (text, published, value) => expect(datesOf(text, published)[0]?.value).toBe(value))
})
