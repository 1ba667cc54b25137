import { expect, test } from 'vitest'
import type { Event } from '../../pipeline/core/records.generated.ts'
import { type EventQuery, matches } from '../../pipeline/dataset/query.ts'

const event = {
  type: 'CONSULT',
  independentSources: 2,
  participants: [{ name: 'Anne Le Gall', country: 'FR' }],
  place: { name: 'Dakar', country: 'SN' },
  date: { value: '2024-05', interval: { from: '2024-05-01', to: '2024-05-31' } },
} as unknown as Event

test.each<[EventQuery, boolean]>([
  [{}, true],
  [{ type: 'CONSULT' }, true],
  [{ type: 'VOTE' }, false],
  [{ minSources: 2 }, true],
  [{ minSources: 3 }, false],
  [{ person: 'LE GÀLL' }, true],
  [{ person: 'Diallo' }, false],
  [{ country: 'FR' }, true],
  [{ country: 'SN' }, true],
  [{ country: 'RU' }, false],
  [{ from: '2024-05-31' }, true],
  [{ from: '2024-06-01' }, false],
  [{ to: '2024-05-01' }, true],
  [{ to: '2024-04-30' }, false],
  [{ country: 'FR', type: 'VOTE' }, false],
])('%j: %s', (query, expected) => {
  expect(matches(event, query)).toBe(expected)
})

test('an undated event matches no period, an open end reaches as far as any', () => {
  expect(matches({ ...event, date: null }, { from: '2000-01-01' })).toBe(false)
  const open = { ...event, date: { ...event.date, interval: { from: null, to: '2024-05-31' } } } as Event
  expect(matches(open, { to: '1900-01-01' })).toBe(true)
})
