#!/usr/bin/env node
// Speed and memory, printed; a benchmark, not a test.
//
//   npm run bench                                    on input/
//   npm run bench -- --articles DIR --repeat 200     on other articles, repeated
//   npm run bench -- --batch 20000                   also a whole batch of that many articles, with its peak memory
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const cli = path.join(root, 'dist/cli.js')
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: path.join(root, 'input') },
    repeat: { type: 'string', default: '50' },
    batch: { type: 'string' },
  },
})
const { readInputs } = await import('../dist/ingest/index.js')
const { extractArticle } = await import('../dist/extract.js')
const chrono = await import('chrono-node/fr')

const articles = []
for await (const item of readInputs([values.articles]))
  if (item.kind === 'article' && extractArticle(item.article).status === 'extracted')
    articles.push(item.article)
const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
const average = characters / articles.length
const repeat = Number(values.repeat)

const columns = (...cells) =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(24) : cell.padStart(14))).join('')
function row(name, milliseconds, runs = repeat) {
  const each = milliseconds / runs / articles.length
  console.log(columns(name, each.toFixed(3), ((each / average) * 1e6).toFixed(0), (1000 / each).toFixed(0)))
}

console.log(
  `node ${process.version}, one core; ${articles.length} French articles of ${average.toFixed(0)} characters, ${repeat} times\n`,
)
console.log(columns('stage', 'ms/article', 'ms/M chars', 'articles/s'))

// Warm up, so that the figures are those of a long batch.
for (let i = 0; i < 5; i++) for (const article of articles) extractArticle(article)
const stages = new Map()
const started = performance.now()
for (let i = 0; i < repeat; i++)
  for (const article of articles)
    extractArticle(article, {
      onStage: (stage, milliseconds) => stages.set(stage, (stages.get(stage) ?? 0) + milliseconds),
    })
const whole = performance.now() - started
for (const [stage, milliseconds] of stages) row(stage, milliseconds)
row('everything', whole)

const chronoRuns = Math.max(1, Math.round(repeat / 10))
const chronoStarted = performance.now()
for (let i = 0; i < chronoRuns; i++)
  for (const { text, documentDate } of articles)
    chrono.parse(text, documentDate.value ? new Date(documentDate.value) : undefined)
row('(chrono-node fr, dates)', performance.now() - chronoStarted, chronoRuns)

const folder = mkdtempSync(path.join(tmpdir(), 'depeche-bench-'))
try {
  startUp()
  if (values.batch) batch(Number(values.batch))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function startUp() {
  const file = path.join(folder, 'one.txt')
  writeFileSync(file, articles[0].text)
  const median = (...args) => {
    const runs = Array.from({ length: 5 }, () => {
      const from = performance.now()
      execFileSync(process.execPath, ['--no-regexp-tier-up', cli, ...args], { stdio: 'ignore' })
      return performance.now() - from
    })
    return runs.sort((a, b) => a - b)[2].toFixed(0)
  }
  const one = median('extract', file, '--out', path.join(folder, 'one'), '--concurrency', '1')
  console.log(
    `\nstart-up (median of 5): --version ${median('--version')} ms; extract of one article ${one} ms`,
  )
}

/** One JSONL file of many articles, distinct by a sentence of their own, through the command line. */
function batch(count) {
  const file = path.join(folder, 'articles.jsonl')
  const lines = Array.from({ length: count }, (_, i) => {
    const { text, source, documentDate } = articles[i % articles.length]
    const publishedAt = documentDate.value ?? undefined
    return JSON.stringify({
      id: `b${String(i).padStart(6, '0')}`,
      text: `${text}\n\nArticle numéro ${i}.`,
      source,
      publishedAt,
    })
  })
  writeFileSync(file, `${lines.join('\n')}\n`)
  const reportPeak = `data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))`
  for (const concurrency of ['1', '2']) {
    const out = path.join(folder, `batch-${concurrency}`)
    const from = performance.now()
    const args = [
      '--import',
      reportPeak,
      cli,
      'extract',
      file,
      '--out',
      out,
      '--concurrency',
      concurrency,
      '--quiet',
    ]
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    const seconds = (performance.now() - from) / 1000
    const peak = Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024
    const size = statSync(path.join(out, 'articles.jsonl')).size / 2 ** 20
    console.log(
      `batch of ${count}, concurrency ${concurrency}: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} articles/s, ` +
        `peak memory ${peak.toFixed(0)} MB, articles.jsonl ${size.toFixed(0)} MB, exit ${status}`,
    )
  }
}
