/** Article ids: given ones stand, others are made of the article alone, whatever else is read, before it or with it. */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { contentDigest } from '../content-digest.ts'
import type { SourceArticle } from '../core/doc.ts'
import { InputError } from '../core/errors.ts'

/** File name without its extension; `stdin` for standard input. */
const stem = (file: string): string =>
  file === '-' ? 'stdin' : path.basename(file, path.extname(file)).normalize('NFC')

/** Name by which metadata may call an article that is given no id: its file's stem, for a record with `-` and its line. */
export const plainName = (file: string, line: number | null): string =>
  line === null ? stem(file) : `${stem(file)}-${line}`

/**
 * Id of an article that is given none: its file's stem and 8 hex digits of its address, or of its text when it has no
 * address: `001-5f2c9e07`. Its line, its folder and its metadata have no part in it: they change, and it would be read twice.
 */
export function ownId(file: string, { url, text }: Omit<SourceArticle, 'id'>): string {
  const digest = createHash('sha256').update(JSON.stringify(url ?? [text]))
  return `${stem(file)}-${digest.digest('hex').slice(0, 8)}`
}

/** Whether an article is new in this run, one read already, or another one under an id that is taken. */
export type Claim = (article: SourceArticle, file: string, line: number | null) => 'new' | 'same' | InputError

/** Sees to it that no two articles of a run share an id; asked in reading order. */
export function makeClaims(): Claim {
  const claims = new Map<string, { readonly place: string; readonly digest: string }>()
  return (article, file, line) => {
    const { id } = article
    const digest = contentDigest(article)
    const first = claims.get(id)
    if (first === undefined) {
      claims.set(id, { place: line === null ? file : `${file}:${line}`, digest })
      return 'new'
    }
    if (first.digest === digest) return 'same'
    const message = `The id ${id} is that of ${first.place}; give this one an id of its own, in its record or in metadata.jsonl`
    return new InputError('duplicate-id', message, { file, line, field: 'id' })
  }
}
