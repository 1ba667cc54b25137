import { describe, expect, test } from 'vitest'
import { groupOfToken, type VerbGroup, verbGroups } from '../../pipeline/morphology/verb-group.ts'
import { tagged } from '../tagged.ts'

function groupOf(sentence: string, head: string): VerbGroup {
  const { tokens, morphology } = tagged(sentence)
  const at = tokens.all.findIndex(({ text }) => text === head)
  const range = tokens.ranges.find(({ from, to }) => from <= at && at < to)
  const groups = verbGroups(tokens.all, morphology, range?.from ?? 0, range?.to ?? 0)
  return groupOfToken(groups, at) as VerbGroup
}

const simple: Partial<VerbGroup> = {
  voice: 'active',
  negated: false,
  reflexive: false,
  compound: false,
  modal: null,
}

describe('verb groups', () => {
  test.each<[string, string, Partial<VerbGroup>]>([
    [
      'Le président a signé le décret lundi.',
      'signé',
      { lemma: 'signer', tense: 'past', mood: 'indicative', compound: true, voice: 'active' },
    ],
    [
      'La loi a été adoptée par le Sénat.',
      'adoptée',
      { lemma: 'adopter', tense: 'past', voice: 'passive', compound: true },
    ],
    [
      'Le ministre est arrivé à Moscou.',
      'arrivé',
      { lemma: 'arriver', tense: 'past', voice: 'active', compound: true },
    ],
    [
      'Le texte est publié par le ministère.',
      'publié',
      { lemma: 'publier', tense: 'present', voice: 'passive' },
    ],
    ['Le gouvernement signera un accord demain.', 'signera', { ...simple, lemma: 'signer', tense: 'future' }],
    [
      'Les deux pays vont signer un accord.',
      'signer',
      { lemma: 'signer', tense: 'future', modal: null, mood: 'indicative' },
    ],
    [
      "Le ministre vient d'annoncer sa démission.",
      'annoncer',
      { lemma: 'annoncer', tense: 'past', modal: null },
    ],
    [
      "Il n'a pas encore été arrêté par la police.",
      'arrêté',
      { lemma: 'arrêter', negated: true, voice: 'passive', tense: 'past' },
    ],
    [
      'Le suspect aurait quitté le pays.',
      'quitté',
      { lemma: 'quitter', mood: 'conditional', compound: true },
    ],
    [
      'Le président pourrait être entendu par les juges.',
      'entendu',
      { lemma: 'entendre', mood: 'conditional', modal: 'pouvoir', voice: 'passive' },
    ],
    [
      'Les manifestants se sont réunis devant le palais.',
      'réunis',
      { lemma: 'réunir', reflexive: true, voice: 'active', compound: true, tense: 'past' },
    ],
    ['« Nous partirons », a-t-il déclaré.', 'déclaré', { lemma: 'déclarer', tense: 'past', compound: true }],
    ['Le roi régnait depuis dix ans.', 'régnait', { lemma: 'régner', tense: 'past', mood: 'indicative' }],
    [
      'Le maire souhaite rencontrer le préfet.',
      'souhaite',
      { lemma: 'souhaiter', tense: 'present', modal: null },
    ],
  ])('%s (%s)', (sentence, head, expected) => {
    expect(groupOf(sentence, head)).toMatchObject(expected)
  })

  test('cover each verb once, in order', () => {
    const { tokens, morphology } = tagged(
      'Il a dit que la loi sera votée et que le roi partira. Elle ne viendra pas.',
    )
    const groups = tokens.ranges.flatMap(({ from, to }) => verbGroups(tokens.all, morphology, from, to))
    const verbs = morphology.flatMap((morph, at) => (morph.verbForm === undefined ? [] : [at]))
    for (const at of verbs) expect(groups.filter(({ from, to }) => from <= at && at < to)).toHaveLength(1)
  })
})
