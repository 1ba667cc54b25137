/**
 * The articles that a dataset holds already: as they stand, or extracted anew from the texts in it where another
 * version, other models or other languages made them. One dataset is the work of one program.
 */
import type { SourceArticle } from '../core/doc.ts'
import type { Article, InputErrorRecord } from '../core/records.generated.ts'
import { datasetPath } from '../dataset/files.ts'
import { parseLine, readLines } from '../dataset/lines.ts'
import { mapOrdered } from './ordered.ts'
import type { Extractor } from './pool.ts'
import { type Extracted, kept } from './worker.ts'

export interface Renewal {
  /** Ids of articles of which a later version was read. */
  readonly replaced: ReadonlySet<string>
  /** Extracts the others anew; null leaves them as they are. */
  readonly extractor: Extractor | null
  readonly concurrency: number
}

const sourceOf = ({ id, source, url, title, publishedAt, text, documentDate }: Article): SourceArticle => ({
  id,
  source,
  url,
  title,
  publishedAt,
  text,
  documentDate,
})

/** Gives the dataset's articles in order of id, but for the replaced ones and those that the program fails on. */
export async function* oldArticles(
  folder: string,
  { replaced, extractor, concurrency }: Renewal,
  refuse: (error: InputErrorRecord) => void,
): AsyncGenerator<Extracted> {
  const file = datasetPath(folder, 'articles')
  let number = 0
  const records = mapOrdered(readLines(file), concurrency, async (line) => {
    const article = parseLine<Article>(line, file, ++number)
    if (replaced.has(article.id)) return null
    return extractor ? extractor.run(sourceOf(article)) : kept(article, line)
  })
  for await (const record of records) {
    if (record === null) continue
    if (!('failure' in record)) yield record
    else
      refuse({
        file,
        line: null,
        field: null,
        severity: 'refused',
        stage: 'extraction',
        code: 'internal',
        message: internal(record),
      })
  }
}

/** What to say of an article on which the program failed. */
export const internal = ({ id, failure }: { readonly id: string; readonly failure: string }): string =>
  `The program failed on the article ${id}; please report it with the text. ${failure}`
