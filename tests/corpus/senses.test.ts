import { describe, expect, test } from 'vitest'
import type { EventMention } from '../../pipeline/core/records.generated.ts'
import { finerSense, senseOf, sensesAgree, sensesExclude } from '../../pipeline/corpus/senses.ts'
import { wordsOf } from '../../pipeline/corpus/words.ts'

const sense = (trigger: string, type: EventMention['type']) => senseOf(wordsOf(trigger), type)

test.each<[string, EventMention['type'], string]>([
  ['effectue une visite', 'CONSULT', 'consult.visit'],
  ['s’est rendue', 'CONSULT', 'consult.visit'],
  ['a été reçu', 'CONSULT', 'consult.talk.meeting'],
  ['un entretien téléphonique', 'CONSULT', 'consult.talk.call'],
  ['ont débrayé', 'PROTEST', 'protest.strike'],
  ['DEBRAYAGE', 'PROTEST', 'protest.strike'],
  ['tremblement de terre', 'DISASTER', 'disaster.quake'],
  ['est arrivée au pouvoir', 'APPOINTMENT', 'office.take'],
  ['élu', 'VOTE', 'vote.election'],
  ['élu', 'APPOINTMENT', 'office.take'],
  ['voté', 'VOTE', 'vote.adopt'],
  ['vote', 'VOTE', 'vote'],
  ['avait dépêché', 'AID', '=depech'],
])('%s (%s) names %s', (trigger, type, expected) => expect(sense(trigger, type)).toBe(expected))

describe('senses', () => {
  test('a general word fits a finer one, two finer ones exclude each other', () => {
    expect(sensesAgree('protest', 'protest.strike')).toBe(true)
    expect(sensesExclude('protest.march', 'protest.strike')).toBe(true)
    expect(finerSense('protest', 'protest.strike')).toBe('protest.strike')
  })

  test('words of two fields neither agree nor exclude each other', () => {
    expect(sensesAgree('office.leave', 'vote.adopt')).toBe(false)
    expect(sensesExclude('office.leave', 'vote.adopt')).toBe(false)
  })

  test('words that are not in the lexicon exclude nothing', () => {
    expect(sensesExclude('=depech', '=envoie')).toBe(false)
  })
})
