import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../pipeline/ingest/csv.ts'
import { brief, ingestFiles } from './files.ts'

const texts = async (csv: string | Uint8Array, maxBytes = 1_000_000) => {
  const { articles, errors } = await ingestFiles({ 'n.csv': csv }, { maxBytes })
  return { articles: articles.map(({ id, text }) => [id, text]), errors: errors.map(brief) }
}

describe('CSV files', () => {
  test.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ])('with %s between fields', async (_, mark) => {
    const rows = [
      ['id', 'Text', 'PublishedAt', 'note'],
      ['a', `"Il a dit : ""oui""${mark} puis non."`, '2020-01-02', 'x'],
      ['b', '"Deux\r\nlignes"', '', ''],
    ]
    const csv = rows.map((row) => `${row.join(mark)}\r\n`).join('')
    const { articles, errors } = await ingestFiles({ 'n.csv': csv })
    expect(errors).toEqual([])
    expect(articles.map(({ id, text, publishedAt }) => [id, text, publishedAt])).toEqual([
      ['a', `Il a dit : "oui"${mark} puis non.`, '2020-01-02'],
      ['b', 'Deux\r\nlignes', null],
    ])
  })

  test('as Excel writes them: sep line, byte order mark, Windows-1252', async () => {
    expect((await texts('\ufeffsep=;\r\nid;text\r\na;Été\r\n')).articles).toEqual([['a', 'Été']])
    expect((await texts(iconv.encode('id;text\r\na;Été, « là »\r\n', 'windows-1252'))).articles).toEqual([
      ['a', 'Été, « là »'],
    ])
  })

  test('metadata can name a row by the line that it starts on', async () => {
    const { articles } = await ingestFiles({
      'n.csv': 'text\n"a\nb"\n\nc\n',
      'metadata.csv': 'id,title\nn-2,Premier\nn-5,Second\n',
    })
    expect(articles.map(({ id, text, title }) => [id, text, title])).toEqual([
      ['n-2', 'a\nb', 'Premier'],
      ['n-5', 'c', 'Second'],
    ])
  })

  test('rows that do not fit are refused by line, the others read', async () => {
    expect(await texts('id,text\na,Un\nb,Deux, trois\nc\nd,Quatre,,\n')).toEqual({
      articles: [
        ['a', 'Un'],
        ['d', 'Quatre'],
      ],
      errors: ['bad-csv n.csv:3', 'bad-csv n.csv:4'],
    })
  })

  test('a quote that is never closed harms its own row only', async () => {
    expect(await texts('id,text\na,"Un\nb,Deux\nc,Trois\n')).toEqual({
      articles: [
        ['b', 'Deux'],
        ['c', 'Trois'],
      ],
      errors: ['bad-csv n.csv:2'],
    })
  })

  test('a row over the limit is refused, the next ones read', async () => {
    expect(await texts(`id,text\na,"${'x\n'.repeat(200)}"\nb,Deux\n`, 100)).toEqual({
      articles: [['b', 'Deux']],
      errors: ['too-large n.csv:2'],
    })
  })

  test('without a header of ours are refused once', async () => {
    expect(await texts('a,b\n1,2\n3,4\n')).toEqual({ articles: [], errors: ['schema n.csv:1 text'] })
    expect(await texts('\n\n')).toEqual({ articles: [], errors: [] })
  })

  test('stay linear when every line opens a quote', async () => {
    const { errors } = await texts(`id,text\n${'a","\n'.repeat(40_000)}`)
    expect(errors.length).toBeGreaterThan(0)
  })

  test('any text comes back from a quoted field', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        fc.pre(text.trim() !== '' && text.isWellFormed() && !text.includes('\0'))
        async function* bytes() {
          yield Buffer.from(`id,text\na,"${text.replaceAll('"', '""')}"\nb,fin\n`)
        }
        const rows = []
        for await (const row of readCsv(bytes(), 'n.csv', 1000, ['text'])) rows.push(row)
        expect(rows).toMatchObject([{ fields: { id: 'a', text } }, { fields: { id: 'b', text: 'fin' } }])
      }),
    )
  })
})
