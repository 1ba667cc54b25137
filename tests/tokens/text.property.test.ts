import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byPosition, type Span } from '../../pipeline/core/span.ts'
import { reading } from '../../pipeline/stages.ts'
import { tokensStage } from '../../pipeline/tokens/index.ts'
import { articleOf } from '../article.ts'

const stages = reading.add(tokensStage)

const read = (text: string) => stages.run(articleOf(text)).doc

/** Pieces that news is made of, and pieces that break readers of news. */
const PIECES = [
  'Le maire', 'M. Duval', 'J.-C.', 'l’O.N.U.', 'a-t-il', 'qu’', '1 200', '4,75 %', 'n° 5', 'etc.', '(...)', '[…]', '«', '»', '"', '“', '”', "'",
  '.', '...', '!', '?', '…', ',', ':', ' – ', '\n', '\n\n', '\r\n', '\u2028', '\t', '\u00a0', '\ud83d', '\udc00', '🙂', '\u0301', 'İ', '½', '\0',
  'https://exemple.fr/a?b', 'a@b.fr', 'Lire aussi', 'Partager', '3 commentaires', 'Accueil | Monde', '5 octobre 2017. –', 'coopé-\nration',
  'Foto: el alcalde', '市長', 'مجلس', '\u200b', '\u00ad', 'D’Achery', '-le-moi', 'Elle dort.',
] as const // biome-ignore format: one list

const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES, ' '), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((units) => String.fromCharCode(...units)),
)

const squeeze = (text: string): string => text.replace(/\s+/gu, '')
const covered = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join('')

function expectOrdered(text: string, spans: readonly Span[]) {
  for (const [at, { start, end }] of spans.entries()) {
    expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(text.slice(start, end)).not.toMatch(/^\s|\s$/u)
  }
  expect([...spans].sort(byPosition)).toEqual(spans)
}

describe('on any text', () => {
  test('blocks are in order and cover all that is not white', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { blocks } = read(text)
        expectOrdered(text, blocks)
        expect(squeeze(covered(text, blocks))).toBe(squeeze(text))
      }),
    )
  })

  test('sentences are in order and cover title and body', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { blocks, sentences } = read(text)
        expectOrdered(text, sentences)
        const read_ = blocks.filter(({ kind }) => kind === 'title' || kind === 'body')
        expect(squeeze(covered(text, sentences))).toBe(squeeze(covered(text, read_)))
        for (const { start, end, block } of sentences) {
          expect(blocks[block]?.start).toBeLessThanOrEqual(start)
          expect(blocks[block]?.end).toBeGreaterThanOrEqual(end)
        }
      }),
    )
  })

  test('tokens are in order, cover their sentences and hold their words', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { sentences, tokens } = read(text)
        expect(tokens.ranges.length).toBe(sentences.length)
        for (const [at, { from, to }] of tokens.ranges.entries()) {
          const own = tokens.all.slice(from, to)
          expectOrdered(text, own)
          const { start, end } = sentences[at] as Span
          expect(squeeze(covered(text, own))).toBe(squeeze(text.slice(start, end)))
          for (const token of own) expect(token.text).toBe(text.slice(token.start, token.end))
        }
      }),
    )
  })
})

describe('on long hostile text', () => {
  const LENGTH = 100_000
  test.each([
    ['one word', 'a'],
    ['nested quotation marks', '« '],
    ['closed quotation marks', '.»'],
    ['many paragraphs', 'Le maire du\n\n'],
    ['straight marks', '."'],
    ['elisions', 'l’'],
    ['hyphens', 'a-'],
    ['figures', '1,'],
    ['grouped figures', '111 '],
    ['initials', 'A.'],
    ['abbreviations', 'M. '],
    ['ellipses', '(...) '],
    ['spaced periods', '. '],
    ['line breaks', 'a\n'],
    ['wrapped lines', 'le conseil municipal de la ville vote le budget\n'],
    ['menu', 'Accueil | '],
    ['addresses', 'a.b@'],
    ['emoji', '🙂'],
    ['lone surrogates', '\ud83d'],
    ['white space', ' .\n'],
  ])('%s', (_, piece) => {
    const text = `${piece.repeat(Math.ceil(LENGTH / piece.length))}fin`
    const { blocks, tokens } = read(text)
    expect(squeeze(covered(text, blocks)).length).toBe(squeeze(text).length)
    expect(tokens.all.length).toBeGreaterThan(0)
  })
})
