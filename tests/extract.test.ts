import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError } from '../pipeline/core/errors.ts'
import type { Article } from '../pipeline/core/records.generated.ts'
import { validator } from '../pipeline/core/validate.ts'
import { extractArticle } from '../pipeline/extract.ts'
import { sourceArticle } from '../pipeline/source-article.ts'

const problems = validator('article')
const extract = (text: string) => extractArticle(sourceArticle({ id: 'x', text, publishedAt: '2024-05-02' }))

test.each(['hier', '2024-13-45', '2023-02-30', ''])(
  'an article published on « %s » is refused',
  (publishedAt) => {
    expect(() => sourceArticle({ id: 'x', text: 'Un.', publishedAt })).toThrow(InputError)
  },
)

/** Every span with words in the record says what the text says there. */
function expectTrueOffsets(article: Article): void {
  const spans = [
    ...article.dates,
    ...article.people.flatMap(({ mentions, roles }) => [...mentions, ...roles]),
    ...article.quotes.flatMap(({ cue, speaker, ...quote }) => [quote, cue, speaker?.mention]),
    ...article.events.map(({ trigger }) => trigger),
  ]
  for (const span of spans) if (span) expect(article.text.slice(span.start, span.end)).toBe(span.text)
}

const TEXTS: Readonly<Record<string, string>> = {
  'only quotes': '« Oui », « non », "peut-être" et “jamais”. « Encore », « toujours ».',
  'ten thousand nested marks': `${'« '.repeat(10_000)}Oui${' »'.repeat(10_000)}, a dit le maire de Lyon.`,
  'ten thousand unclosed marks of all kinds': '«"“‘„'.repeat(2_000),
  'lone surrogates': 'Le maire \ud800 a dit : « Oui \udc00 », vendredi 12 \ud83d mars 2024.',
  'control and bidirectional characters': 'Le \u0000maire\u202e de\u200b Lyon\u0007 a dit « oui » mardi.',
  'no French word': '0123 456 789 -- ### !!!',
  'white space': ' \n\t\u00a0\r\n',
  'one long line': 'Le ministre a reçu lundi le président à Paris, selon un communiqué. '.repeat(1_500),
}

describe('any text gives a valid record with true offsets', () => {
  test.each(Object.entries(TEXTS))('%s', (_, text) => {
    const article = extract(text)
    expect(problems(article)).toEqual([])
    expectTrueOffsets(article)
  })

  const WORDS = [
    'Le ',
    'ministre ',
    'a dit ',
    '« ',
    ' »',
    '"',
    'mardi ',
    '12 mars ',
    'Jean ',
    'Dupont',
    ', ',
    '. ',
    '\n\n',
    "l'",
    '’',
    '\ud83d',
    '-t-il ',
    'que ',
  ]
  const piece = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 4 }))
  test('random mixtures of words, marks and anything', () => {
    const texts = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const article = extract(text)
        expect(problems(article)).toEqual([])
        expectTrueOffsets(article)
      }),
      { numRuns: 150 },
    )
  })
})

test('the same article gives the same record', () => {
  const text = 'Le président a reçu lundi à Paris le ministre russe Sergueï Lavrov. « Merci », a-t-il dit.'
  expect(extract(text)).toEqual(extract(text))
})

test('without a date of publication, nothing is taken from the clock', () => {
  const { dates, documentDate } = extractArticle(
    sourceArticle({ id: 'x', text: 'Le Sénat a voté le 3 mai et siégera vendredi.' }),
  )
  expect(documentDate).toEqual({ value: null, basis: 'none' })
  expect(dates.map(({ value }) => value)).toEqual(['XXXX-05-03', 'XXXX-WXX-5'])
})
