/** Puts an article together: what metadata says of it comes before what its record says, and that before its page. */
import type { SourceArticle } from '../core/doc.ts'
import { InputError } from '../core/errors.ts'
import { documentDate } from './document-date.ts'
import { dayOfInstant } from './iso-day.ts'
import { badDate } from './metadata-record.ts'
import type { Draft, Facts } from './types.ts'

/** The article without its id, and the refusal of a date in its record that is none. */
export function assemble(
  draft: Draft,
  metadata: Facts,
  file: string,
): { readonly article: Omit<SourceArticle, 'id'>; readonly refused: InputError | null } {
  const { line, page } = draft
  const { publishedAt, ...rest } = draft.record
  const wrong = publishedAt !== undefined && dayOfInstant(publishedAt) === null
  const record: Facts = wrong || publishedAt === undefined ? rest : { ...rest, publishedAt }
  const first = (name: 'source' | 'url' | 'title' | 'publishedAt'): string | null =>
    metadata[name] ?? record[name] ?? page[name] ?? null
  const text = draft.text.normalize('NFC')
  const url = first('url')
  return {
    article: {
      source: first('source'),
      url,
      title: first('title'),
      publishedAt: first('publishedAt'),
      text,
      documentDate: documentDate({
        metadata: metadata.publishedAt ?? record.publishedAt ?? null,
        html: page.publishedAt ?? null,
        text,
        url,
      }),
    },
    refused: wrong
      ? new InputError('bad-date', `${badDate(publishedAt)}; it is not used`, {
          file,
          line,
          field: 'publishedAt',
          severity: 'ignored',
        })
      : null,
  }
}
