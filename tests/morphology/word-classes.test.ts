import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  makeWordTable,
  readWordTable,
  WORD_CLASS,
  wordClasses,
} from '../../pipeline/morphology/word-classes.ts'

const { masculineNoun, feminineNoun, adjective, adverb } = WORD_CLASS

describe('word classes', () => {
  test.each([
    ['table', feminineNoun],
    ['gouvernement', masculineNoun],
    ['sociaux', masculineNoun | adjective],
    ['rapidement', adverb],
    ['xqzt', 0],
  ])('of %s', (form, classes) => {
    expect(wordClasses(form)).toBe(classes)
  })

  test('a table gives back what was put in', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 15 }), { maxKeys: 50 }),
        (classes) => {
          const lookup = readWordTable(makeWordTable(new Map(Object.entries(classes)), 7))
          for (const [form, bits] of Object.entries(classes)) expect(lookup(form) & bits).toBe(bits)
        },
      ),
    )
  })

  test('a table that is too small is refused', () => {
    expect(() =>
      makeWordTable(
        new Map([
          ['un', 1],
          ['deux', 1],
        ]),
        1,
      ),
    ).toThrow(/Expected at most 1 forms, got 2/)
  })
})
