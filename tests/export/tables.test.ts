import { readFileSync } from 'node:fs'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import { exportDataset } from '../../pipeline/export/index.ts'
import { type OffsetUnit, offsetsOf } from '../../pipeline/export/offsets.ts'
import { tables } from '../../pipeline/export/tables/index.ts'
import { article, event, person, writeDataset } from './fixture.ts'

type Options = { tables?: string[]; offsets?: OffsetUnit; excel?: boolean }

async function exported(format: 'csv' | 'parquet' | 'jsonl', options: Options = {}) {
  const dataset = writeDataset()
  const out = path.join(dataset, 'out')
  await exportDataset(dataset, { format, out, offsets: 'utf16', tables: [], excel: false, ...options })
  return (table: string) => path.join(out, `${table}.${format}`)
}

async function query(sql: string) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  return (await connection.runAndReadAll(sql)).getRowObjectsJson()
}

/** Rows of the table that the records give, as JSON, dates as strings. */
const expected = (name: string) => {
  const table = tables.find((one) => one.name === name)
  if (!table) throw new Error(name)
  const rows =
    table.of === 'articles'
      ? table.rows(article, (at) => at)
      : table.of === 'events'
        ? table.rows(event)
        : table.rows(person)
  return [...rows].map((row) => Object.fromEntries(table.columns.map((column, at) => [column.name, row[at]])))
}

describe.each(['csv', 'parquet', 'jsonl'] as const)('%s', (format) => {
  test.each(tables.map(({ name }) => name))(
    'table %s read back by DuckDB equals the records',
    async (name) => {
      const file = (await exported(format, { tables: [name] }))(name)
      const columns = tables.find((one) => one.name === name)?.columns ?? []
      const types = columns.map((column) => `'${column.name}': '${column.type}'`).join(', ')
      const source = {
        parquet: `'${file}'`,
        csv: `read_csv('${file}', header = true, quote = '"', escape = '"', delim = ',', new_line = '\\n', columns = {${types}})`,
        jsonl: `read_json('${file}', format = 'newline_delimited', columns = {${types}})`,
      }[format]
      expect(await query(`SELECT * FROM ${source}`)).toEqual(expected(name))
    },
  )
})

test('column names and keys are documented and exist', () => {
  for (const { columns, key, about } of tables) {
    expect(about).not.toBe('')
    const names = columns.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining([...key]))
    for (const column of columns) expect(column.about).toMatch(/\.$/)
  }
})

test('--excel writes semicolons, a byte-order mark, and no formula', async () => {
  const file = (await exported('csv', { tables: ['articles'], excel: true }))('articles')
  const [head, row] = readFileSync(file, 'utf8').split('\n')
  expect(head?.startsWith('\ufeffarticle_id;source;url')).toBe(true)
  expect(row).toContain(";'=SUM(A1:A9);")
})

test('offsets come in the unit asked for', async () => {
  const spans = async (offsets: OffsetUnit) => {
    const file = (await exported('jsonl', { tables: ['quotes'], offsets }))('quotes')
    return JSON.parse(readFileSync(file, 'utf8')) as { start: number; end: number; text: string }
  }
  const points = await spans('codepoint')
  expect([...article.text].slice(points.start, points.end).join('')).toBe(points.text)
  const bytes = await spans('byte')
  expect(Buffer.from(article.text).subarray(bytes.start, bytes.end).toString()).toBe(bytes.text)
})

test('an unknown table is named, with those that there are', async () => {
  await expect(exported('csv', { tables: ['quote'] })).rejects.toThrow(
    'No table "quote"; tables: articles, sentences',
  )
})

test('offsets in any text end at its length in that unit', () => {
  for (const text of ['', 'abc', 'é😀\ud800', '😀'.repeat(3)]) {
    expect(offsetsOf(text, 'codepoint')(text.length)).toBe([...text].length)
    expect(offsetsOf(text, 'byte')(text.length)).toBe(Buffer.byteLength(text))
  }
})
