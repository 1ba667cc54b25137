/** What the parts of ingest hand to one another, and what ingest hands to the batch. */
import type { SourceArticle } from '../core/doc.ts'
import type { InputError } from '../core/errors.ts'

/** An article, one that was read already in this run, or a refusal for `errors.jsonl`. */
export type IngestItem =
  | {
      readonly kind: 'article'
      readonly article: SourceArticle
      /** File as listed; `-` for standard input. */
      readonly file: string
      /** One-based line of the record; null when the file is one article. */
      readonly line: number | null
    }
  | { readonly kind: 'repeated'; readonly file: string }
  | { readonly kind: 'refused'; readonly error: InputError }

export type Format = 'text' | 'html' | 'jsonl' | 'csv'

/** A file to read. */
export interface InputFile {
  /** As shown to the user: the input as given, with the path below it. `-` for standard input. */
  readonly path: string
  /** null for standard input: its first bytes tell. */
  readonly format: Format | null
  /** Folder of the input that it came from: metadata is looked for from the file's own folder up to this one. */
  readonly root: string
}

/** What is said of an article beside its text. An absent field is unknown. */
export interface Facts {
  readonly id?: string
  readonly publishedAt?: string
  readonly source?: string
  readonly url?: string
  readonly title?: string
}

/** An article as its file gives it, before metadata beside the file is added. */
export interface Draft {
  readonly line: number | null
  readonly text: string
  /** Fields of its record; empty for a file that is one article. */
  readonly record: Facts
  /** What the HTML page says; empty for other formats. */
  readonly page: Facts
}

/** Bytes of a file or stream, in order. */
export type Source = AsyncIterable<Uint8Array>

/** One JSON object or CSV row, with the line that it starts on. */
export interface RawRecord {
  readonly line: number
  readonly fields: Readonly<Record<string, unknown>>
}
