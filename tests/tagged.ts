import { entitiesStage } from '../pipeline/entities/index.ts'
import { morphologyStage } from '../pipeline/morphology/index.ts'
import { reading } from '../pipeline/stages.ts'
import { tokensStage } from '../pipeline/tokens/index.ts'
import { articleOf } from './article.ts'

const stages = reading.add(tokensStage).add(morphologyStage).add(entitiesStage)

/** An article of this text with tokens, morphology and entities. */
export const tagged = (text: string) => stages.run(articleOf(text)).doc
