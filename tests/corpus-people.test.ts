import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError } from '../pipeline/core/errors.ts'
import type { Appearance, Group } from '../pipeline/corpus/people/group.ts'
import { makeIds } from '../pipeline/corpus/people/ids.ts'
import { uniteAppearances } from '../pipeline/corpus/people/unite.ts'
import { linkPeople, type PeopleDigest } from '../pipeline/corpus/people.ts'

type Named = Partial<PeopleDigest['people'][number]> & { readonly name: string }

/** An article that names these persons. */
function article(id: string, day: string | null, ...people: readonly Named[]): PeopleDigest {
  return {
    article: id,
    day,
    people: people.map((person, at) => ({
      person: `p${at + 1}`,
      spellings: [[person.name, 1]],
      official: false,
      country: null,
      gender: null,
      roles: [],
      quotes: [],
      ...person,
    })),
  }
}
const minister = (country: string, status: 'current' | 'former' = 'current') => ({
  title: 'ministre',
  organisation: null,
  country,
  status,
})
const russian = { official: true, country: 'RU' } as const
const articlesOf = (digests: readonly PeopleDigest[], authority: string | null = null) =>
  linkPeople(digests, authority).map(({ articles }) => articles.map((one) => one.article).join('+'))

test('a person who is named in every article is looked at a few times for each, not once for every other', () => {
  let reads = 0
  const appearances = Array.from({ length: 20_000 }, (_, at) => ({
    ...article(`a${at}`, null, { name: 'Vladimir Poutine', ...russian }).people[0],
    article: `a${at}`,
    day: null,
    get roles() {
      reads++
      return []
    },
  }))
  const groups = uniteAppearances(appearances as unknown as Appearance[], null)
  expect(groups.map(({ members }) => members.length)).toEqual([20_000])
  expect(reads / appearances.length).toBeLessThan(10)
})

describe('one person', () => {
  test('under several spellings, with the reasons', () => {
    const [person, ...others] = linkPeople(
      [
        article('a', '2018-11-01', { name: 'Sergueï Riabkov', ...russian }),
        article('b', '2018-11-02', { name: 'Sergey Ryabkov', ...russian }),
        article('c', '2018-11-03', { name: 'Sergueï Riabkov', ...russian }),
      ],
      null,
    )
    expect(others).toEqual([])
    expect(person).toMatchObject({
      id: 'serguei-riabkov-ru',
      name: 'Sergueï Riabkov',
      official: true,
      country: 'RU',
      variants: [
        { name: 'Sergueï Riabkov', count: 2 },
        { name: 'Sergey Ryabkov', count: 1 },
      ],
    })
    expect(person?.unions).toEqual([
      {
        a: 'Sergueï Riabkov',
        b: 'Sergey Ryabkov',
        reasons: ['surnames are spellings of the same sounds', 'given names agree', 'country RU'],
      },
    ])
  })

  test('under the surname alone, when one person only bears it', () => {
    expect(
      articlesOf([
        article('a', null, { name: 'Sergueï Riabkov', ...russian }),
        article('b', null, { name: 'Riabkov', ...russian }),
      ]),
    ).toEqual(['a+b'])
  })

  test('keeps offices over time, the last status, and quotes', () => {
    const [person] = linkPeople(
      [
        article('b', '2024-02-01', {
          name: 'Anne Dumont',
          official: true,
          roles: [minister('FR', 'former')],
          quotes: ['q2'],
        }),
        article('a', '2023-02-01', {
          name: 'Anne Dumont',
          official: true,
          roles: [minister('FR')],
          quotes: ['q1'],
        }),
      ],
      null,
    )
    expect(person?.roles).toEqual([
      {
        title: 'ministre',
        organisation: null,
        country: 'FR',
        status: 'former',
        firstSeen: '2023-02-01',
        lastSeen: '2024-02-01',
        articles: ['a', 'b'],
      },
    ])
    expect(person?.quotes).toEqual([
      { article: 'a', quote: 'q1' },
      { article: 'b', quote: 'q2' },
    ])
  })
})

describe('two persons', () => {
  test.each([
    ['of other countries', { country: 'RU', official: true }, { country: 'UA', official: true }],
    ['of other gender', { gender: 'female' }, { gender: 'male' }],
    [
      'of other trades',
      { official: true, roles: [minister('FR')] },
      { roles: [{ title: 'journaliste', organisation: null, country: null, status: 'current' }] },
    ],
  ] as const)('of one name, %s', (_, first, second) => {
    expect(
      articlesOf([
        article('a', '2024-01-01', { name: 'Alex Dumont', ...first }),
        article('b', '2024-01-02', { name: 'Alex Dumont', ...second }),
      ]),
    ).toEqual(['a', 'b'])
  })

  test('with names that only look alike', () => {
    expect(
      articlesOf([
        article('a', null, { name: 'Raúl Castro', official: true, country: 'CU' }),
        article('b', null, { name: 'Fidel Castro', official: true, country: 'CU' }),
      ]),
    ).toEqual(['a', 'b'])
  })

  test('with spellings of one sound but no country in common', () => {
    expect(
      articlesOf([
        article('a', null, { name: 'Sergueï Kovalenko' }),
        article('b', null, { name: 'Sergei Kavalenko' }),
      ]),
    ).toEqual(['a', 'b'])
  })

  test('when a surname alone could be either', () => {
    expect(
      articlesOf([
        article('a', null, { name: 'Raúl Castro', official: true, country: 'CU' }),
        article('b', null, { name: 'Fidel Castro', official: true, country: 'CU' }),
        article('c', null, { name: 'Castro', country: 'CU' }),
        article('d', null, { name: 'Castro', country: 'CU' }),
      ]),
    ).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('ids', () => {
  test('are never those of another, whatever the names end in', () => {
    const named = (name: string) => ({ members: [{ name, country: null }] }) as unknown as Group
    const idOf = makeIds()
    const ids = ['Ali X-2', 'Ali X', 'Ali X', 'Ali X-2'].map((name) => idOf(named(name)))
    expect(new Set(ids).size).toBe(4)
  })

  const first = [
    article('a', '2024-01-01', { name: 'Sergueï Riabkov', ...russian }),
    article('b', '2024-01-02', { name: 'Anne Dumont', gender: 'female' }),
    article('c', '2024-01-03', { name: 'Anne Dumont', gender: 'male' }),
  ]
  test('tell namesakes apart by number', () => {
    expect(linkPeople(first, null).map(({ id }) => id)).toEqual([
      'serguei-riabkov-ru',
      'anne-dumont',
      'anne-dumont-2',
    ])
  })

  test('stay when later articles are added', () => {
    const later = [
      article('0', '2024-02-01', { name: 'Sergey Ryabkov', ...russian }),
      article('1', '2024-02-01', { name: 'Sergey Ryabkov', ...russian }),
      article('2', '2024-02-02', { name: 'Anne Dumont', gender: 'female', country: 'FR' }),
    ]
    const ids = linkPeople([...first, ...later], null).map(({ id }) => id)
    expect(ids).toEqual(['serguei-riabkov-ru', 'anne-dumont', 'anne-dumont-2'])
  })

  test('and everything else do not depend on the order of reading', () => {
    const names = ['Sergueï Riabkov', 'Sergey Ryabkov', 'Riabkov', 'Anne Dumont', 'Raúl Castro', 'Castro']
    const digests = fc.array(
      fc.record({
        name: fc.constantFrom(...names),
        country: fc.constantFrom('RU', 'CU', null),
        day: fc.constantFrom('2024-01-01', '2024-01-02', null),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(digests, (list) => {
        const all = list.map(({ name, country, day }, at) => article(`a${at}`, day, { name, country }))
        expect(linkPeople([...all].reverse(), null)).toEqual(linkPeople(all, null))
        const seen = linkPeople(all, null).flatMap(({ articles }) => articles)
        expect(seen).toHaveLength(all.length)
      }),
    )
  })
})

describe('the authority file', () => {
  const lines = [
    { id: 'Q1', names: ['Vladimir Poutine', 'Vladimir Putin'], country: 'RU' },
    {
      id: 'Q2',
      names: ['Anne Dumont'],
      country: 'FR',
      roles: [{ title: 'maire', from: '1990-01-01', to: '1999-12-31' }],
    },
    {
      id: 'Q3',
      names: ['Anne Dumont'],
      country: 'FR',
      roles: [{ title: 'maire', from: '2020-01-01', to: null }],
    },
  ]
  const file = lines.map((line) => JSON.stringify(line)).join('\n')

  test('gives its ids, and unites what it holds to be one', () => {
    const [person] = linkPeople(
      [article('a', null, { name: 'Vladimir Poutine' }), article('b', null, { name: 'Vladimir Putin' })],
      file,
    )
    expect(person).toMatchObject({ authority: 'Q1', articles: [{ article: 'a' }, { article: 'b' }] })
    expect(person?.unions[0]?.reasons).toContain('authority id Q1')
  })

  test('tells namesakes apart by the time of office', () => {
    expect(linkPeople([article('a', '2022-05-01', { name: 'Anne Dumont' })], file)[0]?.authority).toBe('Q3')
    expect(linkPeople([article('a', '2010-05-01', { name: 'Anne Dumont' })], file)[0]).not.toHaveProperty(
      'authority',
    )
  })

  test('is not asked about a person of another country', () => {
    expect(
      linkPeople([article('a', null, { name: 'Vladimir Poutine', country: 'UA' })], file)[0],
    ).not.toHaveProperty('authority')
  })

  test.each([
    ['{"id": "Q1"', 'bad-json'],
    ['{"id": "Q1", "names": "Poutine"}', 'schema'],
  ])('is refused with its line: %s', (line, code) => {
    let error: unknown
    try {
      linkPeople([], `${file}\n${line}`)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({ code, line: 4 })
  })
})
