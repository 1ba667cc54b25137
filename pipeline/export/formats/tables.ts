/** CSV, Parquet and JSON Lines tables, typed and written by DuckDB. */
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type DuckDBAppender, type DuckDBConnection, DuckDBDateValue, DuckDBInstance } from '@duckdb/node-api'
import { epochDay } from '../../core/day.ts'
import { UsageError } from '../../core/errors.ts'
import { oneLine } from '../../core/one-line.ts'
import type { Article, Event, PersonRecord } from '../../core/records.generated.ts'
import { FILES } from '../../dataset/files.ts'
import { readRecords } from '../../dataset/lines.ts'
import { type OffsetUnit, offsetsOf } from '../offsets.ts'
import type { Cell, ColumnType, Row, Table } from '../table.ts'

export type TableFormat = 'csv' | 'parquet' | 'jsonl'

export interface TableOptions {
  readonly format: TableFormat
  readonly offsets: OffsetUnit
  /** CSV for a French Excel: `;`, a byte-order mark, and no cell that Excel would run as a formula. */
  readonly excel: boolean
}

function append(appender: DuckDBAppender, type: ColumnType, cell: Cell): void {
  if (cell === null) appender.appendNull()
  else if (type === 'VARCHAR') appender.appendVarchar((cell as string).toWellFormed())
  else if (type === 'INTEGER') appender.appendInteger(cell as number)
  else if (type === 'DOUBLE') appender.appendDouble(cell as number)
  else if (type === 'BOOLEAN') appender.appendBoolean(cell as boolean)
  else appender.appendDate(new DuckDBDateValue(epochDay(cell as string) as number))
}

type Sink = { readonly table: Table; readonly appender: DuckDBAppender }

function fill(table: Table, appender: DuckDBAppender, rows: Iterable<Row>): void {
  for (const row of rows) {
    for (const [at, { type }] of table.columns.entries()) append(appender, type, row[at] ?? null)
    appender.endRow()
  }
}

const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`
const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** Creates the tables and fills them in one pass over each file of the dataset. */
async function loadTables(
  connection: DuckDBConnection,
  dataset: string,
  tables: readonly Table[],
  unit: OffsetUnit,
): Promise<void> {
  const sinks: Sink[] = []
  for (const table of tables) {
    const columns = table.columns.map(({ name, type }) => `${quoted(name)} ${type}`).join(', ')
    await connection.run(`CREATE TABLE ${quoted(table.name)} (${columns})`)
    sinks.push({ table, appender: await connection.createAppender(table.name) })
  }
  const records = <T>(of: Table['of']) => readRecords<T>(path.join(dataset, FILES[of]))
  for await (const article of records<Article>('articles')) {
    const offset = offsetsOf(article.text, unit)
    for (const { table, appender } of sinks)
      if (table.of === 'articles') fill(table, appender, table.rows(article, offset))
  }
  for await (const event of records<Event>('events'))
    for (const { table, appender } of sinks)
      if (table.of === 'events') fill(table, appender, table.rows(event))
  for await (const person of records<PersonRecord>('people'))
    for (const { table, appender } of sinks)
      if (table.of === 'people') fill(table, appender, table.rows(person))
  for (const { appender } of sinks) appender.closeSync()
}

/** A text column as Excel may show it: what it would take for a formula gets an apostrophe before it. */
const withoutFormula = (name: string): string =>
  `CASE WHEN regexp_matches(${name}, '^[=+\\-@\\t\\r]') THEN '''' || ${name} ELSE ${name} END AS ${name}`

function select({ name, columns, key }: Table, excel: boolean): string {
  const shown = columns.map((column) =>
    excel && column.type === 'VARCHAR' ? withoutFormula(quoted(column.name)) : quoted(column.name),
  )
  return `SELECT ${shown.join(', ')} FROM ${quoted(name)} ORDER BY ${key.map((column) => `${quoted(name)}.${quoted(column)}`).join(', ')}`
}

const COPY_OPTIONS: Readonly<Record<TableFormat, string>> = {
  csv: 'FORMAT csv, HEADER',
  parquet: 'FORMAT parquet, COMPRESSION zstd',
  jsonl: 'FORMAT json',
}

/** The byte-order mark by which Excel knows UTF-8 stands in the name of the first column, so that DuckDB writes it. */
const BYTE_ORDER_MARK = '\ufeff'

async function write(
  connection: DuckDBConnection,
  table: Table,
  file: string,
  options: TableOptions,
): Promise<void> {
  const [first, ...rest] = table.columns
  if (!first) return
  const names = [options.excel ? BYTE_ORDER_MARK + first.name : first.name, ...rest.map(({ name }) => name)]
  const query = `SELECT * FROM (${select(table, options.excel)}) AS shown (${names.map(quoted).join(', ')})`
  const delimiter = options.excel ? ", DELIMITER ';'" : ''
  const partial = `${file}.partial`
  try {
    await connection.run(
      `COPY (${query}) TO ${literal(partial)} (${COPY_OPTIONS[options.format]}${delimiter})`,
    )
    renameSync(partial, file)
  } finally {
    rmSync(partial, { force: true })
  }
}

/** How DuckDB words what the disk refuses: its errors have no codes. */
const DISK_ERROR = /IO Error|Could not write|No space left|Failed to create checkpoint/i

/** A full disk is no mistake of the program. */
function worded(error: unknown): unknown {
  const { message } = error as Error
  if (!DISK_ERROR.test(message)) return error
  return new UsageError(
    `Cannot write the export (${oneLine(message)}). Make room there, or give another folder with --out; the dataset is as it was`,
    { cause: error },
  )
}

/** Makes a DuckDB database of the tables in `file`, hands it to `work`, and closes it. Throws `UsageError` when the disk is full. */
async function withDatabase<Result>(
  file: string,
  dataset: string,
  tables: readonly Table[],
  unit: OffsetUnit,
  work: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  const instance = await DuckDBInstance.create(file)
  const connection = await instance.connect()
  try {
    await loadTables(connection, dataset, tables, unit)
    return await work(connection)
  } catch (error) {
    throw worded(error)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** Writes one DuckDB database with all the tables into `out`; gives its path. */
export async function exportDatabase(
  dataset: string,
  out: string,
  tables: readonly Table[],
  unit: OffsetUnit,
): Promise<string[]> {
  mkdirSync(out, { recursive: true })
  const file = path.join(out, 'dataset.duckdb')
  const partial = `${file}.partial`
  const clear = () => {
    for (const each of [partial, `${partial}.wal`]) rmSync(each, { force: true })
  }
  clear()
  try {
    await withDatabase(partial, dataset, tables, unit, async (connection) => {
      await connection.run('CHECKPOINT')
    })
    renameSync(partial, file)
  } finally {
    clear()
  }
  return [file]
}

/** Writes the tables as files into `out`; gives their paths. */
export async function exportTables(
  dataset: string,
  out: string,
  tables: readonly Table[],
  options: TableOptions,
): Promise<string[]> {
  mkdirSync(out, { recursive: true })
  // A file, not memory, so that a large dataset does not have to fit.
  const scratch = mkdtempSync(path.join(tmpdir(), 'depeche-export-'))
  try {
    return await withDatabase(
      path.join(scratch, 'tables.duckdb'),
      dataset,
      tables,
      options.offsets,
      async (connection) => {
        const files: string[] = []
        for (const table of tables) {
          const file = path.join(out, `${table.name}.${options.format}`)
          await write(connection, table, file, options)
          files.push(file)
        }
        return files
      },
    )
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
