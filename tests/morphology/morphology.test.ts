import { describe, expect, test } from 'vitest'
import type { Morph } from '../../pipeline/core/doc.ts'
import { verbs } from '../../pipeline/morphology/verbs.ts'
import { tagged } from '../tagged.ts'

const morphOf = (sentence: string, word: string): Morph | undefined => {
  const { tokens, morphology } = tagged(sentence)
  return morphology[tokens.all.findIndex(({ text }) => text === word)]
}

describe('the morphology stage', () => {
  test('gives one Morph per token', () => {
    const { tokens, morphology } = tagged(
      "L'accord a été signé lundi à Genève.\n\nLes deux ministres s'en félicitent.",
    )
    expect(morphology).toHaveLength(tokens.all.length)
  })

  test.each<[string, string, Partial<Morph>]>([
    [
      'Le ministre russe a rencontré son homologue.',
      'ministre',
      { upos: 'NOUN', gender: 'Masc', number: 'Sing' },
    ],
    ['Le ministre russe a rencontré son homologue.', 'russe', { upos: 'ADJ' }],
    [
      'Le ministre russe a rencontré son homologue.',
      'a',
      { upos: 'AUX', lemma: 'avoir', tense: 'Pres', person: 3 },
    ],
    [
      'Les députées voteront la loi.',
      'voteront',
      { upos: 'VERB', lemma: 'voter', tense: 'Fut', number: 'Plur' },
    ],
    ['Les députées voteront la loi.', 'députées', { upos: 'NOUN', gender: 'Fem', number: 'Plur' }],
    ['Il faudrait que le texte soit voté.', 'soit', { upos: 'AUX', mood: 'Sub' }],
    ['Il faudrait que le texte soit voté.', 'faudrait', { lemma: 'falloir', mood: 'Cnd' }],
    ['Je suis président depuis hier.', 'suis', { lemma: 'être', person: 1 }],
    ['La maire habite à Lyon.', 'à', { upos: 'ADP' }],
    ['Elle parle du budget.', 'du', { upos: 'ADP' }],
    ['Les vingt-deux députés ont signé le 3 mai.', 'vingt-deux', { upos: 'NUM' }],
    ['Les vingt-deux députés ont signé le 3 mai.', '3', { upos: 'NUM' }],
    ['La 5e édition a eu lieu à Lyon.', '5e', { upos: 'ADJ' }],
    ['Les membres réaffirment leur soutien.', 'réaffirment', { upos: 'VERB', lemma: 'réaffirmer' }],
    ['Je dis non et tu dis oui.', 'dis', { person: 1 }],
    ['Il uberisa le secteur en 2015.', 'uberisa', { upos: 'VERB', lemma: 'uberiser', tense: 'Past' }],
  ])('%s: %s', (sentence, word, expected) => {
    expect(morphOf(sentence, word)).toMatchObject(expected)
  })
})

describe('the verb lexicon', () => {
  test.each([
    ['tiennent', ['tenir']],
    ['fut', ['être']],
    ['suis', ['suivre', 'être']],
    ['élus', ['élire']],
    ['table', ['tabler']],
    ['xyz', []],
  ])('%s → %s', (form, lemmas) => {
    expect([...new Set(verbs.readings(form).map(({ lemma }) => lemma))].sort()).toEqual(lemmas)
  })

  test('tells person, number, tense and mood', () => {
    expect(verbs.readings('voulurent').map(({ cell }) => cell)).toEqual([
      { verbForm: 'Fin', mood: 'Ind', tense: 'Past', person: 3, number: 'Plur' },
    ])
  })
})
