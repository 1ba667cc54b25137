import { describe, expect, test } from 'vitest'
import type { Event } from '../../pipeline/core/records.generated.ts'
import { deduplicate, noLinks, personLinks } from '../../pipeline/corpus/index.ts'
import { type ArticleSketch, articleOf, type MentionSketch } from './corpus.ts'

const only = (events: readonly Event[]): Event => {
  expect(events).toHaveLength(1)
  return events[0] as Event
}
const event = (...articles: ArticleSketch[]): Event => only(deduplicate(articles.map(articleOf), noLinks))

const visit: MentionSketch = {
  trigger: 'visite',
  who: ['Ana Ruiz (CU)', '> Russie'],
  on: '2025-03-13',
  at: 'Moscou',
}
const vote: MentionSketch = {
  trigger: 'destitution',
  type: 'VOTE',
  who: ['Congrès (PE)', '> Luis Vega (PE)'],
}

describe('the record of an event', () => {
  test('takes the most exact date', () => {
    const { date } = event(
      { id: 'a', mentions: [{ ...vote, on: '2025-03' }] },
      { id: 'b', mentions: [{ ...vote, on: '2025-03-13' }] },
    )
    expect(date).toMatchObject({ value: '2025-03-13', basis: 'explicit' })
  })

  test('takes the whole stay of a visit, not one of its days', () => {
    const { date } = event(
      { id: 'a', mentions: [visit] },
      { id: 'b', mentions: [{ ...visit, on: '2025-03-12/2025-03-14' }] },
    )
    expect(date?.value).toBe('2025-03-12/2025-03-14')
  })

  test('unites participants, each once and under the full name', () => {
    const { participants } = event(
      { id: 'a', mentions: [{ ...visit, who: ['A. Ruiz (CU)', '> Russie'] }] },
      { id: 'b', mentions: [{ ...visit, who: ['Ana Ruiz (CU)', 'Luis Vega (CU)', '> Russie'] }] },
      { id: 'c', mentions: [{ ...visit, who: ['Ana Ruiz (CU)', '> Russie'] }] },
    )
    expect(participants.map(({ name, role }) => [name, role])).toEqual([
      ['Ana Ruiz', 'actor'],
      ['Luis Vega', 'actor'],
      ['Russie', 'recipient'],
    ])
  })

  test('names persons by their record', () => {
    const digests = ['a', 'b'].map((id) => articleOf({ id, mentions: [visit] }))
    const linked = digests.map((digest) => ({
      ...digest,
      mentions: digest.mentions.map((one) => ({
        ...one,
        participants: one.participants.map((each) =>
          each.kind === 'person' ? { ...each, person: 'p1' } : each,
        ),
      })),
    }))
    const articles = digests.map(({ article }) => ({ article, person: 'p1' }))
    const record = only(deduplicate(linked, personLinks([{ id: 'person-7', articles }])))
    expect(record.participants[0]).toMatchObject({ name: 'Ana Ruiz', person: 'person-7' })
  })

  test('has happened once a report says so, whatever was announced', () => {
    const { status } = event(
      { id: 'a', date: '2025-03-12', mentions: [{ ...visit, status: 'planned' }] },
      { id: 'b', date: '2025-03-13', mentions: [visit] },
    )
    expect(status).toBe('happened')
  })

  test('keeps what the sources disagree on, with who says what', () => {
    const { conflicts, place } = event(
      { id: 'a', mentions: [{ ...visit, at: 'Moscou' }] },
      { id: 'b', mentions: [{ ...visit, at: 'Saint-Pétersbourg' }] },
      { id: 'c', mentions: [{ ...visit, at: 'Moscou' }] },
    )
    expect(place?.name).toBe('Moscou')
    expect(conflicts).toEqual([
      {
        field: 'place',
        values: [
          { value: 'Moscou', articles: ['a', 'c'] },
          { value: 'Saint-Pétersbourg', articles: ['b'] },
        ],
      },
    ])
  })

  test('takes for its title the sentence that names who, when and where', () => {
    const { title } = event({
      id: 'a',
      mentions: [
        { ...visit, sentence: '« Cette visite compte », dit-on.' },
        { ...visit, sentence: 'Ana Ruiz est arrivée en Russie le 13 mars pour une visite à Moscou.' },
      ],
    })
    expect(title).toBe('Ana Ruiz est arrivée en Russie le 13 mars pour une visite à Moscou.')
  })
})

describe('sources', () => {
  const report = (id: string, source: string, sentence: string, sketch: number[] = []): ArticleSketch => ({
    id,
    source,
    sketch,
    mentions: [{ ...visit, sentence }],
  })
  const wire =
    'La ministre cubaine Ana Ruiz a entamé jeudi à Moscou une visite de trois jours au cours de laquelle elle rencontrera plusieurs responsables.'

  test('are counted once for a wire text that several print', () => {
    const { sources, independentSources } = event(
      report('a', 'Le Phare', wire),
      report('b', 'La Vigie', wire),
      report('c', 'Le Sémaphore', 'Ana Ruiz est en visite à Moscou.'),
    )
    expect(sources).toEqual(['La Vigie', 'Le Phare', 'Le Sémaphore'])
    expect(independentSources).toBe(2)
  })

  test('are counted once for copies of one article, even where they tell the event in other words', () => {
    const text = [8, 16, 24, 32, 40, 48]
    const { independentSources } = event(
      report('a', 'Le Phare', 'Ana Ruiz est en visite à Moscou.', text),
      report('b', 'La Vigie', 'Visite de la ministre en Russie.', [...text, 56]),
    )
    expect(independentSources).toBe(1)
  })

  test('that report twice are one source', () => {
    const { sources, independentSources } = event(
      report('a', 'Le Phare', 'Ana Ruiz est en visite à Moscou.'),
      report('b', 'Le Phare', 'La ministre poursuit sa visite.'),
    )
    expect([sources, independentSources]).toEqual([['Le Phare'], 1])
  })
})

describe('ids', () => {
  const early = { id: 'a', date: '2025-03-13', mentions: [visit] }
  const late = { id: 'b', date: '2025-03-14', mentions: [visit] }

  test('an event keeps the id of its first report when later ones join, and lists theirs', () => {
    const alone = event(early)
    const joined = event(late, early)
    expect(joined.id).toBe(alone.id)
    expect(joined.absorbed).toEqual([event(late).id])
  })

  test('two events of one trigger have two ids', () => {
    const digest = articleOf({
      id: 'a',
      mentions: [
        { trigger: 'rencontrer', who: ['Ana Ruiz (CU)', '> Ivan Orlov (RU)'] },
        { trigger: 'rencontrer', who: ['Ana Ruiz (CU)', '> Piotr Volkov (RU)'] },
      ],
    })
    const [first, second] = digest.mentions
    const shared = { ...digest, mentions: [first, { ...second, trigger: first?.trigger, sentence: 0 }] }
    const events = deduplicate([shared as typeof digest], noLinks)
    expect(new Set(events.map(({ id }) => id)).size).toBe(2)
  })
})
