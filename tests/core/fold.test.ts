import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bare, fold } from '../../pipeline/core/fold.ts'

describe('fold', () => {
  test('keeps the length of any text, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length)
      }),
      { numRuns: 2000 },
    )
    for (const text of ['\ud83d', 'İstanbul', 'ﬁn ½ … ẞ', '\udc00\ud800', 'a\r\nb', '\r\n\r\n'])
      expect(fold(text)).toHaveLength(text.length)
  })

  test('gives lower case, one apostrophe, one kind of space and hyphen', () => {
    expect(fold('L’ÉTÉ\u00a0: «\u202fMI‑JUIN\u202f»')).toBe("l'été : « mi-juin »")
  })

  test('turns a single line break into a space and keeps a blank line', () => {
    expect(fold('le 12\nmars')).toBe('le 12 mars')
    expect(fold('le 12\r\nmars')).toBe('le 12  mars')
    expect(fold('le 12\n \nmars')).toBe('le 12\n\n\nmars')
  })

  test('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)))
  })
})

test('bare drops case and accents, for comparing names', () => {
  expect(bare('Díaz-Canel')).toBe(bare('DIAZ-CANEL'))
  expect(bare('Œuvre')).toBe('oeuvre')
})
