import { expect, test } from 'vitest'
import {
  isArticle,
  isContraction,
  isDe,
  isDefinite,
  isPossessive,
  isSingular,
  preposition,
} from '../../pipeline/french/determiners.ts'

const WORDS = [
  'le',
  "l'",
  'les',
  'du',
  'des',
  'au',
  'aux',
  'de',
  "d'",
  'une',
  'ce',
  'ces',
  'leur',
  'ses',
  'maire',
]
const those = (is: (norm: string) => boolean): string[] => WORDS.filter((word) => is(word))

test.each([
  ['articles', isArticle, ['le', "l'", 'les']],
  ['what takes up something known', isDefinite, ['le', "l'", 'les', 'du', 'au', 'aux', 'ce', 'ces']],
  ['possessives', isPossessive, ['leur', 'ses']],
  ['« de » in all its forms', isDe, ['du', 'des', 'de', "d'"]],
  ['preposition and article in one word', isContraction, ['du', 'des', 'au', 'aux']],
] as const)('%s', (_, is, expected) => {
  expect(those(is)).toEqual(expected)
})

test('number is that of the noun', () => {
  expect(those((norm) => isSingular(norm, 'definite', 'contracted', 'possessive'))).toEqual([
    'le',
    "l'",
    'du',
    'au',
    'leur',
  ])
})

test('a contraction is of its preposition', () => {
  expect(['du', 'aux', 'pour'].map(preposition)).toEqual(['de', 'à', undefined])
})
