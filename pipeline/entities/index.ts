/** Names of persons, places and organisations. */
import type { Entity } from '../core/doc.ts'
import { stage } from '../core/stage.ts'
import { loadModel } from '../perceptron/model.ts'
import { FEATURES } from './features.ts'
import { possibleSteps } from './labels.ts'
import { NameTagger } from './tagger.ts'

const model = loadModel(new URL('./model/names.bin', import.meta.url), FEATURES, possibleSteps)
const tagger = new NameTagger(model)

export const entitiesStage = stage({
  name: 'entities',
  needs: ['sentences', 'tokens', 'morphology'],
  run(doc): Entity[] {
    const { all, ranges } = doc.tokens
    return tagger.tag(doc).flatMap((names, sentence) =>
      names.flatMap(({ from, to, type }) => {
        const first = all[(ranges[sentence]?.from ?? 0) + from]
        const last = all[(ranges[sentence]?.from ?? 0) + to - 1]
        if (type === 'MISC' || !first || !last) return []
        return [{ start: first.start, end: last.end, text: doc.text.slice(first.start, last.end), type }]
      }),
    )
  },
})
