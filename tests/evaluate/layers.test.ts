/** What each layer counts, on one sentence: the gold is right, the record wrong in one thing at a time. */
import { describe, expect, test } from 'vitest'
import type { Article } from '../../pipeline/core/records.generated.ts'
import { scoreDates } from '../../pipeline/evaluate/dates.ts'
import { scoreEvents } from '../../pipeline/evaluate/events.ts'
import type { GoldArticle } from '../../pipeline/evaluate/gold.ts'
import { scorePeople } from '../../pipeline/evaluate/people.ts'
import { scoreQuotes } from '../../pipeline/evaluate/quotes.ts'
import { Scorecard } from '../../pipeline/evaluate/scorecard.ts'

const TEXT = 'Le 3 mai, la ministre Anne Le Gall a reçu Omar Diallo : « La paix est proche », a-t-elle dit.'
const span = (text: string) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length, text })

const date = { ...span('Le 3 mai'), type: 'DATE', value: '2024-05-03' }
const person = {
  id: 'p1',
  name: 'Anne Le Gall',
  official: true,
  country: 'FR',
  mentions: [span('Anne Le Gall')],
  roles: [{ ...span('ministre'), status: 'current' }],
}
const quote = {
  ...span('La paix est proche'),
  type: 'direct',
  cue: span('dit'),
  speaker: { name: 'Anne Le Gall', kind: 'person', mention: span('elle') },
}
const event = {
  id: 'e1',
  sentence: { start: 0, end: TEXT.length },
  trigger: span('reçu'),
  type: 'CONSULT',
  status: 'happened',
  participants: [{ name: 'Anne Le Gall' }, { name: 'Omar Diallo' }],
  date: { value: '2024-05-03' },
  cluster: 'c1',
}

type Layers = Partial<Record<'dates' | 'people' | 'quotes' | 'events', readonly object[]>>

/** Counts of a layer (`tp fp fn`) and rates (`ok of n`) of a record against the gold. */
function counted(found: Layers, gold: Layers = found) {
  const card = new Scorecard()
  const none = { text: TEXT, dates: [], people: [], quotes: [], events: [] }
  const article = { ...none, ...found } as unknown as Article
  const wanted = { id: 'a', ...gold } as unknown as GoldArticle
  scoreDates(card, wanted, article)
  scorePeople(card, wanted, article)
  scoreQuotes(card, wanted, article)
  const clusters = scoreEvents(card, wanted, article)
  return {
    counts: (layer: string) => {
      const { tp, fp, fn } = card.layers.get(layer) ?? {}
      return `${tp} ${fp} ${fn}`
    },
    rate: (name: string) => `${card.rates.get(name)?.ok} of ${card.rates.get(name)?.n}`,
    clusters,
  }
}

describe('dates', () => {
  test('an article or preposition before the date is no part of its extent', () => {
    const found = counted({ dates: [{ ...date, ...span('3 mai') }] }, { dates: [date] })
    expect(found.counts('dates, exact extent')).toBe('1 0 0')
  })
  test('a wrong value is found by extent alone', () => {
    const found = counted({ dates: [{ ...date, value: '2023-05-03' }] }, { dates: [date] })
    expect(found.counts('dates, extent')).toBe('1 0 0')
    expect(found.counts('dates, extent and value')).toBe('0 1 1')
    expect(found.rate('date value')).toBe('0 of 1')
  })
})

describe('people', () => {
  test('name, country and role of an official are counted apart', () => {
    const found = counted({ people: [{ ...person, country: 'SN', roles: [] }] }, { people: [person] })
    expect(found.counts('person mentions')).toBe('1 0 0')
    expect(found.counts('officials')).toBe('1 0 0')
    expect(found.rate('official country')).toBe('0 of 1')
    expect(found.rate('official full name')).toBe('1 of 1')
    expect(found.counts('official roles')).toBe('0 0 1')
  })
})

describe('quotes', () => {
  test('the speaker is judged by name, the cue by place', () => {
    const other = { ...quote, speaker: { ...quote.speaker, name: 'Omar Diallo' } }
    const found = counted({ quotes: [other] }, { quotes: [quote] })
    expect(found.counts('quotes, direct and mixed')).toBe('1 0 0')
    expect(found.rate('quote speaker')).toBe('0 of 1')
    expect(found.rate('quote cue')).toBe('1 of 1')
  })
  test('what is marked counts apart from what is reported', () => {
    const found = counted({ quotes: [{ ...quote, type: 'indirect' }] }, { quotes: [quote] })
    expect(found.counts('quotes, direct and mixed')).toBe('0 0 1')
    expect(found.counts('quotes, indirect')).toBe('0 1 0')
  })
})

describe('events', () => {
  test('type, status, date and each participant are judged once the trigger is found', () => {
    const wrong = {
      ...event,
      type: 'VOTE',
      status: 'planned',
      participants: [{ name: 'Omar Diallo' }],
      date: null,
    }
    const found = counted({ events: [wrong] }, { events: [event] })
    expect(found.counts('event mentions')).toBe('1 0 0')
    expect(['event type', 'event status', 'event date'].map(found.rate)).toEqual([
      '0 of 1',
      '0 of 1',
      '0 of 1',
    ])
    expect(found.counts('event participants')).toBe('1 0 1')
    expect(found.clusters).toEqual([{ article: 'a', goldCluster: 'c1', event: 'e1' }])
  })
  test('another word for the event is found by type and a shared participant', () => {
    const told = { ...event, trigger: span('paix') }
    expect(counted({ events: [told] }, { events: [event] }).counts('event mentions')).toBe('1 0 0')
    const alone = { ...told, participants: [] }
    expect(counted({ events: [alone] }, { events: [event] }).counts('event mentions')).toBe('0 1 1')
  })
})
