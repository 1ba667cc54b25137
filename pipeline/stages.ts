/** THE order of the stages. A stage that stands before one that it needs does not compile. */
import { pipeline } from './core/stage.ts'
import { datesStage } from './dates/index.ts'
import { entitiesStage } from './entities/index.ts'
import { eventsStage } from './events/index.ts'
import { languageStage } from './language/index.ts'
import { blocksStage } from './layout/index.ts'
import { morphologyStage } from './morphology/index.ts'
import { peopleStage } from './officials/index.ts'
import { referencesStage } from './officials/references.ts'
import { quotesStage } from './quotes/index.ts'
import { sentencesStage } from './sentences/index.ts'
import { tokensStage } from './tokens/index.ts'

/** What is read of every article, to tell whether it is French and holds text. */
export const reading = pipeline().add(languageStage).add(blocksStage).add(sentencesStage)

/** Everything: run on French articles. */
export const extraction = reading
  .add(tokensStage)
  .add(morphologyStage)
  .add(entitiesStage)
  .add(datesStage)
  .add(peopleStage)
  .add(referencesStage)
  .add(quotesStage)
  .add(eventsStage)
