#!/usr/bin/env node
// Runs the recipes of docs/recipes.md on the sample articles and writes each answer below its query.
// `--check` writes nothing, runs the SQL, and fails when an answer has drifted. The other languages are run when their
// program is here (python3 with pandas, Rscript with dplyr and jsonlite, jq); an answer that cannot be made stays.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const page = path.join(root, 'docs/recipes.md')
const check = process.argv.includes('--check')
const scratch = mkdtempSync(path.join(tmpdir(), 'depeche-recipes-'))
const depeche = (...args) =>
  execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args], { cwd: scratch })

const show = (value) =>
  (value === null ? '' : Array.isArray(value) ? value.join(', ') : String(value))
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')

function notEmpty(answer, query) {
  if (answer === '') throw new Error(`Expected an answer, got none, to:\n${query}`)
  return answer
}

async function sqlAnswer(connection, sql) {
  const result = await connection.runAndReadAll(sql)
  const rows = result.getRowsJson()
  notEmpty(rows.join(), sql)
  const line = (cells) => `| ${cells.map(show).join(' | ')} |`
  const names = result.columnNames()
  return [line(names), `|${names.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

/** Which program runs a language: the first whose try succeeds. */
const PROGRAMS = {
  python: [
    ['python3', '/usr/bin/python3'],
    ['-c', 'import pandas'],
  ],
  r: [['Rscript'], ['-e', 'suppressMessages({library(dplyr); library(jsonlite)})']],
  sh: [['sh'], ['-c', 'jq --version']],
}

/** Runs `code` where `output/` is; null when no program here can. */
function printed(language, code) {
  const [programs, attempt] = PROGRAMS[language]
  const program = programs.find((one) => spawnSync(one, attempt).status === 0)
  if (!program) return null
  const run = language === 'r' ? ['--no-echo', '-'] : ['-']
  const [args, input] = language === 'sh' ? [['-c', code], ''] : [run, code]
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: scratch, input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`A recipe in ${language} failed: ${stderr}\n${code}`)
  return `\`\`\`\n${notEmpty(stdout.trimEnd(), code)}\n\`\`\``
}

async function answerOf(connection, language, code, before) {
  if (language === 'sql') return sqlAnswer(connection, code)
  return check ? before : (printed(language, code) ?? before)
}

try {
  depeche('extract', path.join(root, 'input'), '--out', 'output', '--quiet')
  for (const format of ['duckdb', 'csv', 'jsonl'])
    depeche('export', 'output', '--format', format, '--offsets', 'codepoint')
  const database = path.join(scratch, 'output/export/duckdb/dataset.duckdb')
  const connection = await (await DuckDBInstance.create(database, { access_mode: 'READ_ONLY' })).connect()
  const before = readFileSync(page, 'utf8')
  const recipe = /```(sql|python|r|sh)\n([\s\S]*?)```\n\n<!-- answer -->\n([\s\S]*?)<!-- \/ -->/g
  let after = ''
  let at = 0
  for (const { 0: whole, 1: language, 2: code, 3: old, index } of before.matchAll(recipe)) {
    const answer = await answerOf(connection, language, code, old.trim())
    after += `${before.slice(at, index)}\`\`\`${language}\n${code}\`\`\`\n\n<!-- answer -->\n\n${answer}\n\n<!-- / -->`
    at = index + whole.length
  }
  after += before.slice(at)
  if (!check) writeFileSync(page, after)
  else if (before !== after) {
    console.error('docs/recipes.md does not show what the queries give: run `npm run docs`')
    process.exitCode = 1
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
