/** Gold that was made for another text is refused, not scored near nothing. */
import { expect, test } from 'vitest'
import { evaluate } from '../../pipeline/evaluate/index.ts'
import { extractArticle, sourceArticle } from '../../pipeline/index.ts'

const article = extractArticle(
  sourceArticle({
    id: 'a',
    text: 'Le maire est parti le 3 mai 2024 pour la capitale.',
    publishedAt: '2024-05-04',
  }),
)
const gold = (start: number) => ({
  hardNegatives: [],
  articles: [
    {
      id: 'a',
      layers: ['dates' as const],
      dates: [{ start, end: start + 13, text: 'le 3 mai 2024', type: 'DATE', value: '2024-05-03' }],
    },
  ],
})
const records = new Map([['a', article]])

test('words that stand where the gold says are scored', () => {
  const { card } = evaluate(gold(19), records)
  expect(card.layers.get('dates, exact extent')).toMatchObject({ tp: 1, fp: 0, fn: 0 })
})

test('words that stand elsewhere are named', () => {
  expect(() => evaluate(gold(20), records)).toThrow('Expected « le 3 mai 2024 » at 20–33 of article a')
})
