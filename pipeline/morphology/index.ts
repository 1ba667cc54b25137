/** Part of speech, tense, mood, person, gender and number of every token, and the infinitive of verbs. */
import type { Morph } from '../core/doc.ts'
import { stage } from '../core/stage.ts'
import { loadModel } from '../perceptron/model.ts'
import { FEATURES } from './features.ts'
import { MorphologyTagger } from './tagger.ts'

const load = (file: string) => loadModel(new URL(`./model/${file}.bin`, import.meta.url), FEATURES)

const tagger = new MorphologyTagger(load('tags'), load('moods'), load('agreement'))

export const morphologyStage = stage({
  name: 'morphology',
  needs: ['sentences', 'tokens'],
  run({ tokens: { all, ranges } }) {
    const morphs: Morph[] = []
    for (const { from, to } of ranges) tagger.tag(all, from, to, morphs)
    return morphs
  },
})
