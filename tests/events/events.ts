import type { Article } from '../../pipeline/core/records.generated.ts'
import { extraction } from '../../pipeline/stages.ts'

/** The events of a text published on 2 November 2018, a Friday. */
export function events(text: string, publishedAt = '2018-11-02'): Article['events'] {
  const article = {
    id: 'x',
    source: null,
    url: null,
    title: null,
    publishedAt,
    text,
    documentDate: { value: publishedAt, basis: 'metadata' as const },
  }
  return extraction.run(article).doc.events as Article['events']
}
