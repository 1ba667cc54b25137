import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frReasons } from '../../explorer/src/i18n/fr-reasons.ts'
import { wordReason } from '../../explorer/src/i18n/reasons.ts'
import { uniteArticles } from '../../pipeline/batch/corpus.ts'
import { fillReason, REASONS, readReason, reason } from '../../pipeline/core/reasons.ts'
import { extractArticle } from '../../pipeline/extract.ts'
import { sourceArticle } from '../../pipeline/source-article.ts'

const holes = (sentence: string): number => sentence.split('{}').length - 1

test.each(REASONS)(
  '%s is read back, whatever fills it, and has a French sentence with the same holes',
  (sentence) => {
    expect(holes(frReasons[sentence])).toBe(holes(sentence))
    const value = fc.string({ minLength: 1 })
    fc.assert(
      fc.property(value, (last) => {
        const values = holes(sentence) === 2 ? ['3', last] : [last].slice(0, holes(sentence))
        expect(readReason(reason(sentence, ...values))).toEqual({ sentence, values })
      }),
    )
  },
)

test('a French reader gets French, and a sentence that is not known as it stands', () => {
  expect(wordReason('same participants: Anne Le Gall, ONU', 'fr')).toEqual({
    text: 'mêmes participants : Anne Le Gall, ONU',
    lang: 'fr',
  })
  expect(wordReason('same date: 2024-05-03', 'en')).toEqual({ text: 'same date: 2024-05-03', lang: 'en' })
  expect(wordReason('same star sign', 'fr')).toEqual({ text: 'same star sign', lang: 'en' })
})

test('what fills a sentence is put in as it is', () => {
  expect(fillReason('same place: {}', ['$& {} $1'])).toBe('same place: $& {} $1')
})

test('records give no other reasons', () => {
  const told = [
    'La ministre française Anne Le Gall a rencontré le président sénégalais Omar Diallo à Dakar le 3 mai 2024. Elle a salué cette rencontre.',
    'Anne Le Gall, ministre française, a rencontré Omar Diallo, président du Sénégal, vendredi à Dakar. Mme Le Gall a ensuite quitté Dakar.',
  ]
  const articles = told.map((text, at) =>
    extractArticle(sourceArticle({ id: `a${at}`, text, publishedAt: `2024-05-0${4 + at}` })),
  )
  const { events, people } = uniteArticles(articles)
  const reasons = [
    ...events.flatMap(({ merged }) => merged.flatMap((one) => one.reasons)),
    ...people.flatMap(({ unions }) => unions.flatMap((one) => one.reasons)),
  ]
  expect(reasons.length).toBeGreaterThan(3)
  expect(reasons.filter((text) => readReason(text) === null)).toEqual([])
})
