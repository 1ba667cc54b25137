/** Names of persons, places and organisations. */

import type { Entity } from '../core/doc.ts'
import { stage } from '../core/stage.ts'
import { loadModel } from '../perceptron/model.ts'
import { FEATURES } from './features.ts'
import { possibleSteps } from './labels.ts'
import { NameTagger, prepare } from './tagger.ts'

const load = (file: string) =>
  loadModel(new URL(`./model/${file}.bin`, import.meta.url), FEATURES, possibleSteps)

const tagger = new NameTagger(load('first'), load('second'))

export const entitiesStage = stage({
  name: 'entities',
  needs: ['sentences', 'tokens', 'morphology'],
  run(doc): Entity[] {
    const { all, ranges } = doc.tokens
    const names = tagger.tag(prepare(doc))
    return names.flatMap((found, at) =>
      found.flatMap(({ from, to, type }) => {
        if (type === 'MISC') return []
        const base = ranges[at]?.from ?? 0
        const start = all[base + from]?.start ?? 0
        const end = all[base + to - 1]?.end ?? start
        return [{ start, end, text: doc.text.slice(start, end), type }]
      }),
    )
  },
})
