import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from '../../pipeline/ingest/charset.ts'
import { readLines } from '../../pipeline/ingest/lines.ts'
import { repairUtf8 } from '../../pipeline/ingest/utf8.ts'
import { ingestFiles, jsonl } from './files.ts'

const TEXT = 'À l’Élysée, « le cœur » de l’accord : 12 € – Noël, où ça ?'
const PLAIN = "À l'Élysée, « le cœur » de l'accord : 12 €, Noël, où ça ?"

describe('text in any usual charset', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'windows-1252'])('%s', async (charset) => {
    const bytes = iconv.encode(TEXT, charset, { addBOM: charset.startsWith('utf-') })
    expect(await decode(bytes)).toBe(TEXT)
  })

  test.each(['utf-16le', 'utf-16be'])('%s without byte order mark', async (charset) => {
    expect(await decode(iconv.encode(TEXT, charset))).toBe(TEXT)
  })

  test.each(['iso-8859-15', 'macintosh', 'cp850'])('%s, without what it lacks', async (charset) => {
    const text = charset !== 'iso-8859-15' ? 'Le président a été élu à Nîmes.' : PLAIN
    expect(await decode(iconv.encode(text, charset))).toBe(text)
  })

  test.each(['Été', 'Il a été élu.', 'Ça', 'Là où « ça » va'])(
    'short ones in Windows-1252: %s',
    async (text) => {
      expect(await decode(iconv.encode(text, 'windows-1252'))).toBe(text)
    },
  )

  test('Cyrillic in Windows-1251', async () => {
    const text = 'Президент России встретился с президентом Кубы в Кремле и обсудил соглашение.'
    expect(await decode(iconv.encode(text, 'windows-1251'))).toBe(text)
  })

  test('UTF-8 with a broken end or one line of Windows-1252 stays UTF-8', async () => {
    const utf8 = Buffer.from('Le président a été réélu à Besançon.\n')
    expect(await decode(Buffer.concat([utf8, Buffer.from([0xc3])]))).toBe(`${utf8}Ã`)
    expect(await decode(Buffer.concat([utf8, iconv.encode('Hélène', 'windows-1252')]))).toBe(`${utf8}Hélène`)
  })

  test('a declared charset counts when the text is no UTF-8', async () => {
    expect(await decode(iconv.encode('Žižek', 'windows-1250'), 'windows-1250')).toBe('Žižek')
    expect(await decode(Buffer.from('été'), 'iso-8859-1')).toBe('été')
    expect(await decode(iconv.encode('été', 'windows-1252'), 'no-such-charset')).toBe('été')
  })

  test('any string survives UTF-8, any bytes decode', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'))
        expect(await decode(Buffer.from(text))).toBe(text)
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(typeof (await decode(bytes))).toBe('string')
      }),
    )
  })

  test('repairing valid UTF-8 changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(text.isWellFormed())
        expect(repairUtf8(Buffer.from(text))).toMatchObject({ text, invalid: 0 })
      }),
    )
  })
})

describe('lines of a stream', () => {
  const linesOf = async (bytes: Uint8Array, cut: number, limit = 1000) => {
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += cut) yield bytes.subarray(at, at + cut)
    }
    const found = []
    for await (const { number, text, end } of readLines(chunks(), limit)) found.push([number, text, end])
    return found
  }

  test('are the same wherever the chunks are cut', async () => {
    const bytes = Buffer.from('un\r\n\ndeux é\rà\n\ntrois')
    const whole = await linesOf(bytes, 1000)
    expect(whole).toEqual([
      [1, 'un', '\r\n'],
      [2, '', '\n'],
      [3, 'deux é\rà', '\n'],
      [4, '', '\n'],
      [5, 'trois', ''],
    ])
    for (let cut = 1; cut < 12; cut++) expect(await linesOf(bytes, cut)).toEqual(whole)
  })

  test('of UTF-16, with its mark', async () => {
    const bytes = iconv.encode('é\nà’', 'utf-16le', { addBOM: true })
    for (const cut of [4, 5, 100])
      expect(await linesOf(bytes, cut)).toEqual([
        [1, 'é', '\n'],
        [2, 'à’', ''],
      ])
  })

  test('one over the limit is counted but not held', async () => {
    expect(await linesOf(Buffer.from(`a\n${'x'.repeat(50)}\nb`), 7, 20)).toEqual([
      [1, 'a', '\n'],
      [2, null, '\n'],
      [3, 'b', ''],
    ])
  })
})

test('text is Unicode NFC, and only that', async () => {
  const { articles } = await ingestFiles({ 'a.txt': 'e\u0301te\u0301 ﬁn\u00a0½ …' })
  expect(articles[0]?.text).toBe('été ﬁn\u00a0½ …')
})

test('each line of a JSONL file may have its own charset', async () => {
  const record = (id: string) => jsonl({ id, text: 'Été à Genève' })
  const { articles, errors } = await ingestFiles({
    'a.jsonl': Buffer.concat([Buffer.from(record('u')), iconv.encode(record('w'), 'windows-1252')]),
  })
  expect(errors).toEqual([])
  expect(articles.map(({ text }) => text)).toEqual(['Été à Genève', 'Été à Genève'])
})
