/** What tells two versions of an article apart. */
import { createHash } from 'node:crypto'
import type { SourceArticle } from './core/doc.ts'

/** SHA-256 (hex) of what an article says and when: the same article in a later batch has the same digest. */
export function contentDigest({
  source,
  url,
  title,
  publishedAt,
  text,
}: Pick<SourceArticle, 'source' | 'url' | 'title' | 'publishedAt' | 'text'>): string {
  return createHash('sha256')
    .update(JSON.stringify([source, url, title, publishedAt, text]))
    .digest('hex')
}
