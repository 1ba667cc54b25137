import { expect, test } from 'vitest'
import { articleLanguage } from '../../pipeline/language/article.ts'

test.each(['mardi de la semaine suivante', 'vendredi à partir de midi', 'onze heures trois quarts'])(
  'a phrase too short to tell is not taken for another language: %s',
  (text) => {
    expect(['fra', 'und']).toContain(articleLanguage(text).code)
  },
)

test('a short text in another language is told when its words tell', () => {
  expect(
    articleLanguage(
      'The minister said on Tuesday that the talks with the union would go on until the end of the week.',
    ).code,
  ).toBe('eng')
})
