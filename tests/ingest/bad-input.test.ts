import { chmodSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { validator } from '../../pipeline/core/validate.ts'
import { listInputs, readInputs } from '../../pipeline/ingest/index.ts'
import { brief, folderOf, ingest, ingestFiles, jsonl } from './files.ts'

const GOOD = { 'z.jsonl': jsonl({ id: 'z', text: 'Le dernier.' }) }

/** Refusals of a folder of these files and one good one, which must be read whatever else there is. */
async function refusals(files: Readonly<Record<string, string | Uint8Array>>, maxBytes?: number) {
  const { articles, errors } = await ingestFiles(
    { ...files, ...GOOD },
    maxBytes === undefined ? {} : { maxBytes },
  )
  expect(articles.at(-1)).toMatchObject({ id: 'z', text: 'Le dernier.' })
  return { articles: articles.slice(0, -1), errors, briefs: errors.map(brief) }
}

describe('files that are refused, while the others are read', () => {
  test.each([
    ['empty', 'empty a.txt', ''],
    ['only a byte order mark and white space', 'empty a.txt', '\ufeff \r\n\t'],
    ['a PDF', 'binary a.txt', '%PDF-1.7\n%âãÏÓ'],
    ['binary', 'binary a.txt', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)],
    ['a few zeros', 'binary a.txt', 'abc\0def\0'],
  ])('%s', async (_, expected, content) => {
    expect((await refusals({ 'a.txt': content })).briefs).toEqual([expected])
  })

  test('records that are binary', async () => {
    const { briefs } = await refusals({ 'a.csv': 'PK\u0003\u0004x', 'b.jsonl': 'PK\u0003\u0004x' })
    expect(briefs).toEqual(['binary a.csv', 'binary b.jsonl'])
  })

  test('a single line of 50 MB, without being read', async () => {
    const { errors } = await refusals({ 'a.txt': Buffer.alloc(50_000_000, 'mot ') })
    expect(errors.map((error) => `${error.code}: ${error.message}`)).toEqual([
      'too-large: The article has more than 20000000 bytes; raise the limit with --max-bytes, or split it',
    ])
  })

  test('the limit can be raised', async () => {
    const { articles, errors } = await refusals({ 'a.txt': Buffer.alloc(25_000_000, 'mot ') }, 30_000_000)
    expect(errors).toEqual([])
    expect(articles[0]?.text.length).toBe(25_000_000)
  })

  test('one deleted after it was listed', async () => {
    const folder = folderOf({ 'a.txt': 'a', ...GOOD })
    const list = await listInputs([folder])
    rmSync(path.join(folder, 'a.txt'))
    const found = []
    for await (const item of readInputs(list))
      found.push(item.kind === 'article' ? item.article.id : item.kind === 'refused' && item.error.message)
    expect(found).toEqual(['Cannot read the file: the file is gone; run again if it was moved', 'z'])
  })

  test('a link to nowhere', async () => {
    const folder = folderOf(GOOD)
    symlinkSync('nowhere.txt', path.join(folder, 'a.txt'))
    expect((await ingest([folder])).errors.map(brief)).toEqual(['unreadable a.txt'])
  })

  test.skipIf(process.getuid?.() === 0)('one without permission, and a folder without', async () => {
    const folder = folderOf({ 'a.txt': 'a', 'sub/b.txt': 'b', ...GOOD })
    chmodSync(path.join(folder, 'a.txt'), 0)
    chmodSync(path.join(folder, 'sub'), 0)
    const { errors } = await ingest([folder])
    chmodSync(path.join(folder, 'sub'), 0o700)
    expect(errors.map(brief)).toEqual(['unreadable sub', 'unreadable a.txt'])
  })
})

describe('records that are refused, while the others are read', () => {
  test('broken JSON, wrong types, no text', async () => {
    const { articles, errors } = await refusals({
      'a.jsonl': jsonl(
        { id: 'ok', text: 'Un.' },
        '{"id": "x", "text": ',
        { id: 3, text: 'Trois.' },
        { id: 'x' },
        { id: 'x', text: ' \n', html: null },
        '"une chaîne"',
        { id: 'fin', text: 'Fin.', autre: { a: 1 }, source: null },
      ),
    })
    expect(articles.map(({ id }) => id)).toEqual(['ok', 'fin'])
    expect(errors.map(brief)).toEqual([
      'bad-json a.jsonl:2',
      'schema a.jsonl:3 id',
      'no-text a.jsonl:4 text',
      'no-text a.jsonl:5 text',
      'schema a.jsonl:6',
    ])
    expect(errors[1]?.message).toBe('Expected `id` to be a string, got 3; correct the record')
  })

  test('a JSON array under the name of JSONL is refused once', async () => {
    const pretty = JSON.stringify([{ text: 'Un.' }, { text: 'Deux.' }], null, 2)
    const { errors } = await refusals({ 'a.jsonl': pretty })
    expect(errors.map(brief)).toEqual(['bad-json a.jsonl:1'])
    expect(errors[0]?.message).toContain('jq -c')
  })

  test('one over the limit', async () => {
    const { articles, briefs } = await refusals(
      { 'a.jsonl': jsonl({ text: 'Un.' }, { text: 'x'.repeat(500) }, { text: 'Trois.' }) },
      200,
    )
    expect(articles.map(({ text }) => text)).toEqual(['Un.', 'Trois.'])
    expect(briefs).toEqual(['too-large a.jsonl:2'])
  })

  test('lone surrogates, prototype names and nested quotes go through unharmed', async () => {
    const quotes = `« ${'“'.repeat(10_000)}x${'”'.repeat(10_000)} »`
    const { articles, errors } = await refusals({
      'a.jsonl': jsonl(
        '{"id": "s", "text": "a\\ud800b \\udc00"}',
        '{"id": "p", "text": "x", "__proto__": {"id": "y"}}',
        { id: 'q', text: quotes },
      ),
    })
    expect(errors).toEqual([])
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['s', 'a\ud800b \udc00'],
      ['p', 'x'],
      ['q', quotes],
    ])
  })
})

describe('ids', () => {
  test('the second of two articles with one id is refused, and told where the first is', async () => {
    const folder = folderOf({
      'a.jsonl': jsonl({ id: 'x', text: 'Un.' }, { id: 'x', text: 'Deux.' }),
      'x.txt': 'Trois.',
      'metadata.jsonl': jsonl({ file: 'x.txt', id: 'x' }),
    })
    const { articles, errors } = await ingest([folder])
    expect(articles.map(({ text }) => text)).toEqual(['Un.'])
    expect(errors.map(brief)).toEqual(['duplicate-id a.jsonl:2 id', 'duplicate-id x.txt id'])
    expect(errors[1]?.message).toContain(`The id x is that of ${path.join(folder, 'a.jsonl')}:1`)
  })

  test('not given, they are made of the article alone, whatever is read with it', async () => {
    const folder = folderOf({ 'j1/001.txt': 'Un.', 'j2/001.txt': 'Deux.', 'j2/002.txt': 'Deux.' })
    const { articles, errors } = await ingest([folder])
    expect(errors).toEqual([])
    const ids = articles.map(({ id }) => id)
    expect(ids).toEqual([
      expect.stringMatching(/^001-[0-9a-f]{8}$/),
      expect.stringMatching(/^001-[0-9a-f]{8}$/),
      expect.stringMatching(/^002-[0-9a-f]{8}$/),
    ])
    expect(new Set(ids).size).toBe(3)
    const alone = await ingest([path.join(folder, 'j2')])
    expect(alone.articles.map(({ id }) => id)).toEqual(ids.slice(1))
  })

  test('not given, they stay when metadata are added, and with an address when the text is corrected', async () => {
    const idOf = async (files: Readonly<Record<string, string>>) => (await ingestFiles(files)).articles[0]?.id
    const dated = jsonl({ file: 'a.txt', publishedAt: '2024-05-02', source: 'Le Fil' })
    expect(await idOf({ 'a.txt': 'Un.', 'metadata.jsonl': dated })).toBe(await idOf({ 'a.txt': 'Un.' }))
    const record = (text: string, line: number) => ({
      'r.jsonl': `${'\n'.repeat(line)}${jsonl({ text, url: 'https://example.org/1' })}`,
    })
    expect(await idOf(record('Un.', 0))).toBe(await idOf(record('Un, corrigé.', 3)))
    expect(await idOf(record('Un.', 0))).not.toBe(await idOf({ 'r.jsonl': jsonl({ text: 'Un.' }) }))
  })

  test('an article that is read twice is no mistake', async () => {
    const { articles, errors } = await ingestFiles({
      'a.jsonl': jsonl({ text: 'Un.' }, { text: 'Un.' }, { id: 'x', text: 'Deux.' }),
      'b.jsonl': jsonl({ id: 'x', text: 'Deux.' }),
    })
    expect(errors).toEqual([])
    expect(articles.map(({ text }) => text)).toEqual(['Un.', 'Deux.'])
  })

  test('do not depend on the order of the inputs', async () => {
    const folder = folderOf({
      'a/x.txt': 'Un.',
      'b/x.txt': 'Deux.',
      'c/x.jsonl': jsonl({ id: 'x', text: 'Trois.' }),
    })
    const inputs = ['a', 'b', 'c'].map((name) => path.join(folder, name))
    expect(await ingest(inputs)).toEqual(await ingest(inputs.toReversed()))
  })
})

describe('metadata', () => {
  test('a wrong field is refused by itself, the rest of its record is used', async () => {
    const { articles, errors } = await refusals({
      'a.txt': 'Moscou, 3 mars 2022 (Orbis) - Un texte.',
      'b.txt': 'Deux.',
      'metadata.jsonl': jsonl(
        { file: 'a.txt', publishedAt: '2023-02-30', source: 'Le Fil', auteur: 'X' },
        { file: 'b.txt', source: 7, title: 'T', auteur: 'Y' },
        { source: 'personne' },
        '{broken',
      ),
    })
    expect(articles).toMatchObject([
      { source: 'Le Fil', publishedAt: null, documentDate: { value: '2022-03-03', basis: 'dateline' } },
      { source: null, title: 'T' },
    ])
    expect(errors.map(brief)).toEqual([
      'schema metadata.jsonl:1 auteur',
      'bad-date metadata.jsonl:1 publishedAt',
      'schema metadata.jsonl:2 source',
      'schema metadata.jsonl:3 file',
      'bad-json metadata.jsonl:4',
    ])
    expect(errors[0]?.message).toContain('Unknown field `auteur`')
    expect(errors[1]?.message).toContain('like 2018-11-02')
  })

  test.each(['2023-02-30', '02/11/2018', '2018-11', 'hier', '2018-11-02T25:00', '2018-13-01'])(
    'publishedAt %s is no date, in a record as well',
    async (publishedAt) => {
      const { articles, briefs } = await refusals({ 'a.jsonl': jsonl({ id: 'a', text: 'Un.', publishedAt }) })
      expect(articles).toMatchObject([{ publishedAt: null, documentDate: { value: null, basis: 'none' } }])
      expect(briefs).toEqual(['bad-date a.jsonl:1 publishedAt'])
    },
  )

  test('that are wrong are refused once, however many folders they speak of', async () => {
    const { errors } = await ingestFiles({
      'metadata.jsonl': jsonl({ file: 'sub/a.txt', source: 7 }),
      'sub/a.txt': 'Un.',
      'sub/deep/b.txt': 'Deux.',
      'sub/metadata.jsonl': '{broken',
    })
    expect(errors.map(brief)).toEqual(['bad-json metadata.jsonl:1', 'schema metadata.jsonl:1 source'])
  })

  test('beside a folder named by a dot counts for the folders in it', async () => {
    const folder = folderOf({
      'metadata.jsonl': jsonl({ file: 'sub/deep/a.txt', title: 'du dessus' }),
      'sub/deep/a.txt': 'Un.',
    })
    const cwd = process.cwd()
    const titles = async (inputs: readonly string[]) =>
      (await ingest(inputs)).articles.map(({ title }) => title)
    try {
      process.chdir(folder)
      expect(await titles(['.'])).toEqual(['du dessus'])
      process.chdir('sub')
      expect(await titles(['..'])).toEqual(['du dessus'])
      expect(await titles(['deep'])).toEqual([null])
    } finally {
      process.chdir(cwd)
    }
  })

  test('may be a CSV file, whose unknown column is one mistake', async () => {
    const { articles, errors } = await refusals({
      'a.txt': 'Un.',
      'b.txt': 'Deux.',
      'metadata.csv': 'File;PublishedAt;pays\na.txt;2020-01-02;FR\nb.txt;2020-01-03;FR\n',
    })
    expect(articles.map(({ publishedAt }) => publishedAt)).toEqual(['2020-01-02', '2020-01-03'])
    expect(errors.map(brief)).toEqual(['schema metadata.csv:2 pays'])
  })

  test('of a folder above names files below it; that beside the file counts first', async () => {
    const { articles, errors } = await refusals({
      'metadata.jsonl': jsonl(
        { file: 'sub/a.txt', title: 'du dessus' },
        { file: 'sub\\b.txt', title: 'du dessus' },
        { file: 'sub/n.jsonl', source: 'Le Fil' },
      ),
      'sub/a.txt': 'Un.',
      'sub/b.txt': 'Deux.',
      'sub/n.jsonl': jsonl({ text: 'Trois.' }, { id: 'r', text: 'Quatre.', title: 'à lui' }),
      'sub/metadata.jsonl': jsonl({ id: 'a', title: "d'à côté" }, { id: 'r', title: 'du fichier' }),
    })
    expect(errors).toEqual([])
    expect(articles.map(({ id, title, source }) => [id, title, source])).toEqual([
      ['a', "d'à côté", null],
      [expect.stringMatching(/^b-/), 'du dessus', null],
      [expect.stringMatching(/^n-/), null, 'Le Fil'],
      ['r', 'du fichier', null],
    ])
  })

  test('the second record for a file is refused', async () => {
    const { articles, briefs } = await refusals({
      'a.txt': 'Un.',
      'metadata.jsonl': jsonl({ file: 'a.txt', title: 'un' }, { file: './a.txt', title: 'deux' }),
    })
    expect(articles[0]?.title).toBe('un')
    expect(briefs).toEqual(['duplicate-id metadata.jsonl:2 file'])
  })

  test('finds files whose names are stored decomposed', async () => {
    const { articles } = await refusals({
      'e\u0301te\u0301.txt': 'Un.',
      'metadata.jsonl': jsonl({ file: 'été.txt', title: 'T' }),
    })
    expect(articles).toMatchObject([{ id: expect.stringMatching(/^été-/), title: 'T' }])
  })
})

test('every refusal makes a valid record of errors.jsonl', async () => {
  const { errors } = await ingestFiles({
    'a.txt': '',
    'b.jsonl': jsonl('{', { id: 1, text: 'x' }, {}),
    'c.csv': 'x\n1\n',
    'metadata.jsonl': jsonl({ file: 'a.txt', publishedAt: 'x' }),
  })
  expect(errors.length).toBe(6)
  for (const { file, line, field, severity, code, message } of errors)
    expect(validator('error')({ file, line, field, severity, stage: 'ingest', code, message })).toEqual([])
})
