import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tagged } from '../morphology/tag.ts'

const entities = (text: string) => tagged(text).entities.map(({ text, type }) => `${type} ${text}`)

describe('the entity stage', () => {
  test.each([
    [
      'Le président Emmanuel Macron a reçu Angela Merkel à Paris.',
      ['PER Emmanuel Macron', 'PER Angela Merkel', 'LOC Paris'],
    ],
    ["Selon l'ONU, 300 personnes ont fui vers le Tchad.", ['ORG ONU', 'LOC Tchad']],
    ['Le ministre a présenté son budget lundi matin.', []],
  ])('%s', (text, expected) => {
    expect(entities(text)).toEqual(expected)
  })

  test('spans are in order, apart, and inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        const text = `Paris a reçu Jean Dupont. ${noise} Selon Moscou, Ivan Petrov a démissionné.`
        let last = 0
        for (const { start, end, text: words } of tagged(text).entities) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(words).toBe(text.slice(start, end))
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
      { numRuns: 50 },
    )
  })
})
