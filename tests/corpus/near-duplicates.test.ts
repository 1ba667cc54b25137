import { describe, expect, test } from 'vitest'
import { nearDuplicates } from '../../pipeline/corpus/near-duplicates.ts'
import { containment, shared, sortedSet, wordingOf } from '../../pipeline/corpus/shingles.ts'
import { articleOf } from './corpus.ts'

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => 8 * (from + at))
const article = (id: string, source: string, date: string, sketch: number[]) =>
  articleOf({ id, source, date, sketch, mentions: [] })

describe('articles with one text', () => {
  test('a copy in another source, cut or lengthened', () => {
    const copies = nearDuplicates([
      article('b', 'La Vigie', '2025-03-14', numbers(0, 30)),
      article('a', 'Le Phare', '2025-03-13', numbers(0, 100)),
      article('c', 'Le Sémaphore', '2025-03-14', numbers(500, 600)),
    ])
    expect(copies).toEqual([{ articles: ['a', 'b'], kind: 'copy' }])
  })

  test('a later version of one’s own article', () => {
    const copies = nearDuplicates([
      article('a', 'Le Phare', '2025-03-13', numbers(0, 60)),
      article('b', 'Le Phare', '2025-03-14', [...numbers(10, 60), ...numbers(200, 230)]),
    ])
    expect(copies).toEqual([{ articles: ['a', 'b'], kind: 'update' }])
  })

  test('a shared quotation is no copy', () => {
    const copies = nearDuplicates([
      article('a', 'Le Phare', '2025-03-13', numbers(0, 60)),
      article('b', 'La Vigie', '2025-03-14', [...numbers(0, 10), ...numbers(200, 250)]),
    ])
    expect(copies).toEqual([])
  })

  test('texts too short to tell are left alone', () => {
    const copies = nearDuplicates([
      article('a', 'Le Phare', '2025-03-13', [8, 16]),
      article('b', 'La Vigie', '2025-03-14', [8, 16]),
    ])
    expect(copies).toEqual([])
  })
})

describe('shingles', () => {
  const share = (a: string, b: string) => containment(wordingOf(a).shingles, wordingOf(b).shingles)

  test('do not see punctuation, case, accents or the kind of quotation mark', () => {
    const straight = 'Nous voulons un accord équilibré", a dit la ministre'
    const curly = '« NOUS VOULONS UN ACCORD EQUILIBRE », a dit la ministre.'
    expect(share(straight, curly)).toBe(1)
  })

  test('measure how much of the shorter text stands in the longer', () => {
    const short = 'la ministre a signé jeudi un accord à Moscou'
    expect(share(short, `Selon nos informations, ${short} avec son homologue, a-t-on appris.`)).toBe(1)
    expect(share(short, 'un tout autre événement a eu lieu ailleurs ce jour-là')).toBe(0)
  })

  test('of an empty text share nothing', () => {
    expect(share('', 'la ministre a signé un accord')).toBe(0)
  })

  test('are sets', () => {
    expect([...sortedSet([3, 1, 3, 2])]).toEqual([1, 2, 3])
    expect(shared(sortedSet([1, 2, 3]), sortedSet([2, 3, 4]))).toBe(2)
  })
})
