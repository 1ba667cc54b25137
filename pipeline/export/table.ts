/** Flat tables of a dataset: their columns, documented, and how records become rows. */
import type { Article, Event, PersonRecord } from '../core/records.generated.ts'
import type { ToUnit } from './offsets.ts'

export type ColumnType = 'VARCHAR' | 'DATE' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** In words, for docs/dataset.md. */
  readonly about: string
}

export type Cell = string | number | boolean | null
/** Cells in the order of the columns. */
export type Row = readonly Cell[]

interface TableHead {
  readonly name: string
  readonly about: string
  /** Columns that tell rows apart. */
  readonly key: readonly string[]
  readonly columns: readonly Column[]
}

/** A table filled from the lines of one dataset file. */
export type Table =
  | (TableHead & { readonly of: 'articles'; rows(article: Article, offset: ToUnit): Iterable<Row> })
  | (TableHead & { readonly of: 'events'; rows(event: Event): Iterable<Row> })
  | (TableHead & { readonly of: 'people'; rows(person: PersonRecord): Iterable<Row> })

export const text = (name: string, about: string): Column => ({ name, type: 'VARCHAR', about })
export const day = (name: string, about: string): Column => ({ name, type: 'DATE', about })
export const whole = (name: string, about: string): Column => ({ name, type: 'INTEGER', about })
export const real = (name: string, about: string): Column => ({ name, type: 'DOUBLE', about })
export const flag = (name: string, about: string): Column => ({ name, type: 'BOOLEAN', about })

export const ARTICLE_ID = text('article_id', 'Id of the article, in `articles.jsonl`.')
export const SPAN: readonly Column[] = [
  whole('start', 'First position in the text of the article, from 0 (unit: see `--offsets`).'),
  whole('end', 'Position after the last one.'),
]
/** Columns of an interval: see `dayOf`. */
export const INTERVAL: readonly Column[] = [
  day('date_from', 'First day; null when open, or when the value is no point in time.'),
  day('date_to', 'Last day, inclusive.'),
]

/** The day of an ISO day or instant that a DATE column can hold; null for open ends and years before the common era. */
export function dayOf(instant: string | null | undefined): string | null {
  return instant && /^\d{4}-\d{2}-\d{2}/.test(instant) ? instant.slice(0, 10) : null
}
