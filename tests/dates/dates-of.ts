/** The dates of a bare text, by the whole pipeline. */
import { extraction } from '../../pipeline/stages.ts'

export const datesOf = (text: string, published: string | null = '2024-05-15') =>
  extraction.run({
    id: 'x',
    source: null,
    url: null,
    title: null,
    publishedAt: published,
    text,
    documentDate: { value: published, basis: published ? 'metadata' : 'none' },
  }).doc.dates
