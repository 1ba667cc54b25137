import type { SourceArticle } from '../pipeline/core/doc.ts'

/** An article of bare text, as the tests of stages read it. `published`: ISO day. */
export const articleOf = (text: string, published: string | null = null): SourceArticle => ({
  id: 'x',
  source: null,
  url: null,
  title: null,
  publishedAt: published,
  text,
  documentDate: { value: published, basis: published === null ? 'none' : 'metadata' },
})
