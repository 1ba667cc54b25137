import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tagged } from '../tagged.ts'

const entities = (text: string) => tagged(text).entities.map(({ text, type }) => `${type} ${text}`)

describe('the entity stage', () => {
  test.each([
    [
      'Le président Emmanuel Macron a reçu Angela Merkel à Paris.',
      ['PER Emmanuel Macron', 'PER Angela Merkel', 'LOC Paris'],
    ],
    ["Selon l'ONU, 300 personnes ont fui vers le Tchad.", ['ORG ONU', 'LOC Tchad']],
    ['Pour Merkel, le texte est bon.', ['PER Merkel']],
    ['Macron veut rencontrer Tusk et Rajoy.', ['PER Macron', 'PER Tusk', 'PER Rajoy']],
    ['Mme Quermalec a remercié le Dr Bardot.', ['PER Quermalec', 'PER Bardot']],
    ['Le député Jean-Noël BARROT a voté contre.', ['PER Jean-Noël BARROT']],
    [
      'Abdel Fattah al-Sissi et Ursula von der Leyen sont à Kiev.',
      ['PER Abdel Fattah al-Sissi', 'PER Ursula von der Leyen', 'LOC Kiev'],
    ],
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
