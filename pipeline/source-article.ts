/** An article from a program instead of a file. */
import type { SourceArticle } from './core/doc.ts'
import { InputError } from './core/errors.ts'
import { documentDate } from './ingest/document-date.ts'
import { dayOfInstant } from './ingest/iso-day.ts'
import { badDate } from './ingest/metadata-record.ts'

export interface ArticleInput {
  readonly id: string
  readonly text: string
  /** ISO day or instant. Without it, dateline and address are asked. */
  readonly publishedAt?: string
  readonly source?: string
  readonly url?: string
  readonly title?: string
}

/**
 * Fills in what `extractArticle` needs: Unicode NFC, and the day that relative dates are anchored to.
 * Throws `InputError`, whose `file` is the id, when `publishedAt` is no day that exists.
 */
export function sourceArticle({ id, text, ...facts }: ArticleInput): SourceArticle {
  const { publishedAt = null, source = null, url = null, title = null } = facts
  if (publishedAt !== null && dayOfInstant(publishedAt) === null)
    throw new InputError('bad-date', badDate(publishedAt), { file: id, field: 'publishedAt' })
  const normal = text.normalize('NFC')
  return {
    id,
    source,
    url,
    title,
    publishedAt,
    text: normal,
    documentDate: documentDate({ metadata: publishedAt, html: null, text: normal, url }),
  }
}
