import { describe, expect, test } from 'vitest'
import { documentDate } from '../../pipeline/ingest/document-date.ts'
import { brief, ingest, ingestFiles, jsonl } from './files.ts'

describe('text files', () => {
  test('are taken as they stand: line ends, spaces and blank lines', async () => {
    const text = '  Titre\r\n\r\nLe texte,\tavec\u00a0« guillemets ».\n\n'
    const { articles, errors } = await ingestFiles({ 'a.txt': text })
    expect(errors).toEqual([])
    expect(articles).toEqual([
      {
        id: expect.stringMatching(/^a-[0-9a-f]{8}$/),
        source: null,
        url: null,
        title: null,
        publishedAt: null,
        text,
        documentDate: { value: null, basis: 'none' },
      },
    ])
  })

  test('come with the metadata beside them, by file or by id', async () => {
    const { articles, errors } = await ingestFiles({
      'a.txt': 'Un.',
      'b.txt': 'Deux.',
      'metadata.jsonl': jsonl(
        { file: './a.txt', id: 'x1', publishedAt: '2018-11-02T23:30:00-05:00', source: 'Le Quotidien' },
        { id: 'b', title: ' Titre ', url: null, licence: 'CC BY' },
      ),
    })
    expect(errors).toEqual([])
    expect(articles).toMatchObject([
      {
        id: 'x1',
        source: 'Le Quotidien',
        publishedAt: '2018-11-02T23:30:00-05:00',
        documentDate: { value: '2018-11-02', basis: 'metadata' },
      },
      { id: 'b', title: 'Titre', url: null },
    ])
  })
})

describe('the sample articles', () => {
  test('are all read, with their dates', async () => {
    const { articles, errors } = await ingest(['input'])
    expect(errors).toEqual([])
    expect(articles.length).toBeGreaterThan(30)
    expect(
      articles.filter((article) => article.documentDate.basis !== 'metadata').map(({ id }) => id),
    ).toEqual([])
  })
})

describe('JSONL files', () => {
  test('give an article a record; a broken line harms no other', async () => {
    const { articles, errors } = await ingestFiles({
      'news.jsonl': jsonl(
        { id: 'x', text: 'Un.', publishedAt: '2020-01-02', extra: [1] },
        '{"text": "Deux',
        '',
        { text: 'Trois.', title: null },
      ),
    })
    expect(articles.map(({ id, text, publishedAt }) => [id, text, publishedAt])).toEqual([
      ['x', 'Un.', '2020-01-02'],
      [expect.stringMatching(/^news-[0-9a-f]{8}$/), 'Trois.', null],
    ])
    expect(errors.map(brief)).toEqual(['bad-json news.jsonl:2'])
  })
})

describe('standard input', () => {
  const piped = async (text: string) => {
    async function* stdin() {
      for (const byte of Buffer.from(text)) yield Uint8Array.of(byte)
    }
    return ingest(['-'], { stdin: stdin() })
  }

  test('is an article of plain text, or records when it looks like JSONL', async () => {
    expect((await piped('Le texte.\n')).articles).toMatchObject([
      { id: expect.stringMatching(/^stdin-/), text: 'Le texte.\n' },
    ])
    const { articles, errors } = await piped(jsonl({ id: 'x', text: 'Un.' }, '{', { text: 'Trois.' }))
    expect(articles.map(({ id }) => id)).toEqual(['x', expect.stringMatching(/^stdin-/)])
    expect(errors.map(brief)).toEqual(['bad-json -:2'])
  })

  test('is no article when it is empty', async () => {
    expect(await piped('\n')).toMatchObject({ articles: [], errors: [] })
  })
})

test('dates of the samples can be read from their first lines and addresses alone', async () => {
  const { articles } = await ingest(['input'])
  const found = articles.map(({ text, url, publishedAt }) => ({
    day: publishedAt,
    value: documentDate({ metadata: null, html: null, text, url }).value,
  }))
  expect(found.filter(({ day, value }) => day?.slice(0, 10) !== value)).toEqual([])
})
