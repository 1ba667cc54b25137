import { describe, expect, test } from 'vitest'
import type { Event } from '../../pipeline/core/records.generated.ts'
import { deduplicate, noLinks } from '../../pipeline/corpus/index.ts'
import { type ArticleSketch, articleOf, type MentionSketch } from './corpus.ts'

const run = (...articles: ArticleSketch[]): Event[] => deduplicate(articles.map(articleOf), noLinks)

/** The clusters as sorted lists of mentions. */
const clusters = (events: readonly Event[]): string[] =>
  events.map(({ mentions }) => mentions.map(({ article, event }) => `${article}/${event}`).join(' '))

const reports = (a: MentionSketch, b: MentionSketch): string[] =>
  clusters(run({ id: 'a', mentions: [a] }, { id: 'b', mentions: [b] }))

const ONE = ['a/e1 b/e1']
const TWO = ['a/e1', 'b/e1']

const visit: MentionSketch = {
  trigger: 'visite',
  who: ['Ana Ruiz (CU)', '> Russie'],
  on: '2025-03-12/2025-03-14',
  at: 'Moscou',
}
const meeting: MentionSketch = {
  trigger: 'rencontre',
  who: ['Ana Ruiz (CU)', '> Ivan Orlov (RU)'],
  on: '2025-03-13',
  at: 'Moscou',
}

describe('two articles tell one event', () => {
  test.each<[string, MentionSketch, MentionSketch]>([
    ['in the same terms', meeting, meeting],
    ['with another word', meeting, { ...meeting, trigger: "s'est entretenue" }],
    [
      'from the other side',
      meeting,
      { ...meeting, trigger: 'a reçu', who: ['Ivan Orlov (RU)', '> Ana Ruiz (CU)'] },
    ],
    ['with the surname alone', meeting, { ...meeting, who: ['> Ivan Orlov (RU)', 'A. Ruiz (CU)'] }],
    ['one day of a stay', visit, { ...visit, on: '2025-03-13' }],
    ['announced, then happened', { ...visit, status: 'planned' }, visit],
    ['a vaguer date', meeting, { ...meeting, on: '2025-03' }],
    ['without a date', meeting, { ...meeting, on: null }],
    ['a palace of the city', meeting, { ...meeting, at: 'Kremlin, Moscou' }],
    [
      'with the target taken for the actor',
      {
        trigger: 'gel',
        type: 'SANCTION',
        who: ['Cuba'],
        sentence: 'Le gel des avoirs cubains par la France.',
      },
      { trigger: 'sanctions', type: 'SANCTION', who: ['France', '> Cuba'], on: '2025-03-13' },
    ],
    [
      'whose words one takes for praise',
      { trigger: 'a salué', type: 'SUPPORT', speech: true, who: ['Ana Ruiz (CU)'], on: '2025-03-13' },
      { trigger: 'a déclaré', type: 'STATEMENT', who: ['Ana Ruiz (CU)'], on: '2025-03-13' },
    ],
  ])('%s', (_, a, b) => expect(reports(a, b)).toEqual(ONE))
})

describe('two articles tell two events', () => {
  test.each<[string, MentionSketch, MentionSketch]>([
    ['another day', meeting, { ...meeting, on: '2025-03-06' }],
    ['another year', meeting, { ...meeting, on: '2016-05' }],
    [
      'another country that hits back',
      { trigger: 'sanctions', type: 'SANCTION', who: ['Cuba'], on: '2025-03-13' },
      { trigger: 'sanctions', type: 'SANCTION', who: ['France'], on: '2025-03-13' },
    ],
    [
      'words and an accusation of one day',
      { trigger: 'a accusé', type: 'ACCUSE', speech: true, who: ['Ana Ruiz (CU)'], on: '2025-03-13' },
      { trigger: 'a déclaré', type: 'STATEMENT', who: ['Ana Ruiz (CU)'], on: '2025-03-13' },
    ],
    ['another counterpart', meeting, { ...meeting, who: ['Ana Ruiz (CU)', '> Piotr Volkov (RU)'] }],
    ['a meeting inside the visit', visit, meeting],
    ['another visitor', visit, { ...visit, who: ['Luis Vega (CU)', '> Russie'] }],
    [
      'a strike in another port',
      { trigger: 'grève', type: 'PROTEST', who: ['USB (IT)'], on: '2025-05-12', at: 'Gênes' },
      { trigger: 'grève', type: 'PROTEST', who: ['USB (IT)'], on: '2025-05-12', at: 'Livourne' },
    ],
    [
      'a strike and a march of the same day',
      { trigger: 'grève', type: 'PROTEST', who: ['CSC (BE)'], on: '2026-02-03' },
      { trigger: 'cortège', type: 'PROTEST', who: ['CSC (BE)'], on: '2026-02-03' },
    ],
    [
      'a quake and its aftershock',
      { trigger: 'séisme', type: 'DISASTER', on: '2026-01-11', at: 'Népal' },
      { trigger: 'réplique', type: 'DISASTER', on: '2026-01-11', at: 'Népal' },
    ],
    ['an instance and the series', meeting, { ...meeting, status: 'habitual', on: null }],
  ])('%s', (_, a, b) => expect(reports(a, b)).toEqual(TWO))
})

describe('within one article', () => {
  test('mentions that say less and less are chained', () => {
    const events = run({
      id: 'a',
      mentions: [
        visit,
        { trigger: 'déplacement', who: ['Ana Ruiz (CU)'] },
        { trigger: 'visite', who: ['Ana Ruiz (CU)'] },
      ],
    })
    expect(clusters(events)).toEqual(['a/e1 a/e2 a/e3'])
  })

  test('a further one of its kind is another event', () => {
    const strike: MentionSketch = { trigger: 'grève', type: 'PROTEST', who: ['CSC (BE)'] }
    const events = run({
      id: 'a',
      mentions: [
        { ...strike, on: '2026-02-03' },
        { ...strike, another: true, status: 'planned' },
      ],
    })
    expect(clusters(events)).toEqual(['a/e1', 'a/e2'])
  })

  test('words said earlier are another occasion', () => {
    const words: MentionSketch = { trigger: 'a déclaré', type: 'STATEMENT', who: ['Ana Ruiz (CU)'] }
    const events = run({
      id: 'a',
      mentions: [words, { ...words, trigger: 'avait assuré', earlier: true }, words],
    })
    expect(clusters(events)).toEqual(['a/e1 a/e3', 'a/e2'])
  })
})

describe('words without a date', () => {
  const words: MentionSketch = { trigger: 'a déclaré', type: 'STATEMENT', who: ['Ana Ruiz (CU)'] }
  const said = (on: string, later: string, more: Partial<MentionSketch> = {}) =>
    clusters(
      run(
        { id: 'a', date: on, mentions: [{ ...words, on }] },
        { id: 'b', date: later, mentions: [{ ...words, ...more }] },
      ),
    )

  test('are those of the day before', () => expect(said('2025-03-12', '2025-03-13')).toEqual(ONE))
  test('are not those of a week before', () => expect(said('2025-03-06', '2025-03-13')).toEqual(TWO))
  test('and told as said before may be of any day', () =>
    expect(said('2025-03-11', '2025-03-13', { earlier: true })).toEqual(TWO))
  test('of somebody new are not those of whom all know', () => {
    const who = ['une proche de Ana Ruiz']
    expect(said('2025-03-13', '2025-03-13', { on: '2025-03-13', who })).toEqual(TWO)
  })
})

describe('what both articles speak of', () => {
  const people = [
    { id: 'p1', name: 'Eva Sanz' },
    { id: 'p2', name: 'Igor Lvov' },
  ]
  const story = (id: string, day: string, trigger: string) => ({
    ...articleOf({ id, date: day, mentions: [{ trigger, type: 'JUSTICE' }] }),
    people,
  })
  const pair = [story('a', '2025-03-12', 'procès'), story('b', '2025-03-13', 'procès')]

  test('makes one event of two reports that leave out who and when', () => {
    expect(clusters(deduplicate(pair, noLinks))).toEqual(ONE)
  })

  test('makes none where the same people are in the news every day', () => {
    const days = Array.from({ length: 56 }, (_, at) => {
      const day = `2025-0${1 + Math.floor(at / 28)}-${String(1 + (at % 28)).padStart(2, '0')}`
      return story(`z${at}`, day, 'visite')
    })
    expect(clusters(deduplicate([...pair, ...days], noLinks))).toEqual(expect.arrayContaining(TWO))
  })
})

describe('what an article says too little of', () => {
  const deal: MentionSketch = { trigger: 'signature', type: 'AGREE', at: 'Moscou' }
  const full: MentionSketch = { ...deal, on: '2025-03-13', who: ['Cuba', 'Russie', 'Ana Ruiz (CU)'] }
  const ruiz: MentionSketch = { trigger: 'signatures', type: 'AGREE', who: ['Ana Ruiz (CU)'] }

  test('the report of another article unites', () => {
    const halves = { id: 'b', mentions: [{ ...deal, who: ['Russie'] }, ruiz] }
    expect(clusters(run({ id: 'a', mentions: [full] }, halves))).toEqual(['a/e1 b/e1 b/e2'])
  })

  test('is linked to neither when it is told as two', () => {
    const two = {
      id: 'b',
      mentions: [
        { ...deal, who: ['Russie'] },
        { ...ruiz, another: true },
      ],
    }
    expect(clusters(run({ id: 'a', mentions: [full] }, two))).toEqual(['a/e1', 'b/e1', 'b/e2'])
  })
})

test('a meeting inside a visit is part of it', () => {
  const events = run({ id: 'a', mentions: [visit, meeting] })
  expect(events[1]?.partOf).toBe(events[0]?.id)
  expect(events[0]?.partOf).toBeNull()
})

test('a merge says why, in words', () => {
  const [event] = run({ id: 'a', mentions: [meeting] }, { id: 'b', mentions: [meeting] })
  expect(event?.merged).toEqual([
    {
      a: 'a/e1',
      b: 'b/e1',
      score: expect.any(Number),
      reasons: [
        'same kind of event: CONSULT (meeting)',
        'same date: 2025-03-13',
        'same participants: Ana Ruiz, Ivan Orlov',
        'same place: Moscou',
        'both articles speak of 4 of the same people, bodies and countries',
      ],
    },
  ])
})
