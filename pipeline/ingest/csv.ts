/** CSV with a header row, as spreadsheets write it: comma, semicolon (French ones) or tab between fields. */
import { parse } from 'csv-parse/sync'
import { InputError } from '../core/errors.ts'
import { cutRows, type Row } from './csv-rows.ts'
import { type Line, readLines } from './lines.ts'
import type { RawRecord, Source } from './types.ts'

const DELIMITERS = [',', ';', '\t'] as const

/** Columns are known by these names in any case: spreadsheets are edited by hand. */
const NAMES = ['file', 'id', 'text', 'html', 'publishedAt', 'source', 'url', 'title', 'licence']

/**
 * Gives each row as a record, or its refusal, in order. A file without any column of `needed` is refused as a whole.
 * Throws what `source` throws.
 */
export async function* readCsv(
  source: Source,
  file: string,
  maxBytes: number,
  needed: readonly string[],
): AsyncGenerator<RawRecord | InputError> {
  const lines = readLines(source, maxBytes)
  const head = await headOf(lines)
  if (head === null) return
  const delimiter = delimiterOf(head.text ?? '')
  let columns: readonly string[] | null = null
  for await (const row of cutRows(startingWith(head, lines), delimiter, file, maxBytes)) {
    const cells = row instanceof InputError ? row : parseRow(row, delimiter, file)
    if (cells instanceof InputError) yield cells
    else if (columns !== null) yield record(columns, cells, file, (row as Row).line)
    else columns = cells.map(columnName)
    if (columns === null) return
    if (!needed.some((name) => columns?.includes(name))) {
      yield withoutColumns(columns, needed, file, head.number)
      return
    }
  }
}

/** The first line with something in it. A line `sep=;`, by which Excel is told the delimiter, is left out. */
async function headOf(lines: AsyncIterator<Line>): Promise<Line | null> {
  for (let next = await lines.next(); !next.done; next = await lines.next())
    if (next.value.text === null || !/^(?:\s*|sep=.)$/i.test(next.value.text)) return next.value
  return null
}

async function* startingWith(head: Line, rest: AsyncIterable<Line>): AsyncGenerator<Line> {
  yield head
  yield* rest
}

/** The delimiter that cuts the header into most fields. */
function delimiterOf(header: string): string {
  const count = (delimiter: string) => header.split(delimiter).length
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best))
}

function columnName(cell: string): string {
  const name = cell.trim()
  return NAMES.find((known) => known.toLowerCase() === name.toLowerCase()) ?? name
}

function parseRow({ raw, line }: Row, delimiter: string, file: string): string[] | InputError {
  try {
    return parse(raw, { delimiter, relax_quotes: true, relax_column_count: true })[0] ?? []
  } catch (cause) {
    return new InputError('bad-csv', `No valid CSV (${(cause as Error).message})`, { file, line, cause })
  }
}

function record(
  columns: readonly string[],
  cells: readonly string[],
  file: string,
  line: number,
): RawRecord | InputError {
  const surplus = cells.slice(columns.length)
  if (cells.length < columns.length || surplus.some((cell) => cell.trim() !== '')) {
    const message = `Expected ${columns.length} fields, got ${cells.length}; put fields that hold a delimiter or a line break in quotes`
    return new InputError('bad-csv', message, { file, line })
  }
  return { line, fields: Object.fromEntries(columns.map((name, at) => [name, cells[at]])) }
}

function withoutColumns(
  columns: readonly string[],
  needed: readonly string[],
  file: string,
  line: number,
): InputError {
  const message = `Expected a header row with a column ${needed.join(' or ')}, got ${columns.join(', ').slice(0, 80)}`
  return new InputError('schema', message, { file, line, field: needed[0] ?? null })
}
