import type { Article } from '../../pipeline/core/records.generated.ts'
import { extraction } from '../../pipeline/stages.ts'
import { articleOf } from '../article.ts'

/** The events of a text published on 2 November 2018, a Friday. */
export const events = (text: string, published = '2018-11-02'): Article['events'] => [
  ...extraction.run(articleOf(text, published)).doc.events,
]
