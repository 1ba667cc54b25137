/** The dates of a bare text, by the whole pipeline. */
import { extraction } from '../../pipeline/stages.ts'
import { articleOf } from '../article.ts'

export const datesOf = (text: string, published: string | null = '2024-05-15') =>
  extraction.run(articleOf(text, published)).doc.dates
