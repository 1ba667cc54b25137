import { pipeline } from '../../pipeline/core/stage.ts'
import { entitiesStage } from '../../pipeline/entities/index.ts'
import { languageStage } from '../../pipeline/language/index.ts'
import { blocksStage } from '../../pipeline/layout/index.ts'
import { morphologyStage } from '../../pipeline/morphology/index.ts'
import { sentencesStage } from '../../pipeline/sentences/index.ts'
import { tokensStage } from '../../pipeline/tokens/index.ts'

const stages = pipeline()
  .add(languageStage)
  .add(blocksStage)
  .add(sentencesStage)
  .add(tokensStage)
  .add(morphologyStage)
  .add(entitiesStage)

/** An article of this text with tokens, morphology and entities. */
export const tagged = (text: string) =>
  stages.run({
    id: 'test',
    source: null,
    url: null,
    title: null,
    publishedAt: null,
    text,
    documentDate: { value: null, basis: 'none' },
  }).doc
