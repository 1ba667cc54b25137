#!/usr/bin/env node
// Runs the SQL of docs/recipes.md on the sample articles and writes each answer below its query.
// `--check` writes nothing and fails when an answer has drifted.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const page = path.join(root, 'docs/recipes.md')
const scratch = mkdtempSync(path.join(tmpdir(), 'depeche-recipes-'))
const depeche = (...args) =>
  execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args], { cwd: root })

const show = (value) =>
  (value === null ? '' : Array.isArray(value) ? value.join(', ') : String(value))
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')

async function answer(connection, sql) {
  const result = await connection.runAndReadAll(sql)
  const rows = result.getRowsJson()
  if (rows.length === 0) throw new Error(`Expected an answer, got none, to:\n${sql}`)
  const line = (cells) => `| ${cells.map(show).join(' | ')} |`
  const names = result.columnNames()
  return [line(names), `|${names.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

try {
  const dataset = path.join(scratch, 'output')
  depeche('extract', 'input', '--out', dataset, '--quiet')
  depeche('export', dataset, '--format', 'duckdb', '--out', scratch)
  const connection = await (
    await DuckDBInstance.create(path.join(scratch, 'dataset.duckdb'), { access_mode: 'READ_ONLY' })
  ).connect()
  const before = readFileSync(page, 'utf8')
  const recipe = /```sql\n([\s\S]*?)```\n\n<!-- answer -->\n[\s\S]*?<!-- \/ -->/g
  const parts = []
  let at = 0
  for (const found of before.matchAll(recipe)) {
    const [whole, sql] = found
    const query = whole.slice(0, whole.indexOf('<!-- answer -->'))
    parts.push(
      before.slice(at, found.index),
      query,
      `<!-- answer -->\n\n${await answer(connection, sql)}\n\n<!-- / -->`,
    )
    at = found.index + whole.length
  }
  const after = parts.join('') + before.slice(at)
  if (!process.argv.includes('--check')) writeFileSync(page, after)
  else if (before !== after) {
    console.error('docs/recipes.md does not show what the queries give: run `npm run docs`')
    process.exitCode = 1
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
