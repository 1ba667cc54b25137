#!/usr/bin/env node
// Whether time grows linearly with an article's length: processor milliseconds per kB on long articles made of the
// paragraphs of our samples, over and over; a benchmark, not a test.
//
//   npm run bench:long                     10, 100, 300 and 1000 kB
//   npm run bench:long -- --kb 10,50       other lengths
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({ options: { kb: { type: 'string', default: '10,100,300,1000' } } })
const { readInputs } = await import('../dist/ingest/index.js')
const { extractArticle } = await import('../dist/extract.js')

const paragraphs = []
let sample
for await (const item of readInputs([path.join(root, 'input')])) {
  const record = item.kind === 'article' ? extractArticle(item.article) : null
  if (record?.status !== 'extracted') continue
  sample ??= item.article
  // Only the text: below readers' comments everything would be a comment.
  for (const { kind, start, end } of record.blocks)
    if (kind === 'body') paragraphs.push(item.article.text.slice(start, end))
}

function longArticle(characters) {
  let text = ''
  for (let at = 0; text.length < characters; at++) text += `${paragraphs[at % paragraphs.length]}\n\n`
  return { ...sample, text: text.slice(0, characters) }
}

const sizes = values.kb.split(',').map(Number)
const rows = new Map()
const note = (stage, kb, milliseconds) =>
  rows.set(stage, [...(rows.get(stage) ?? []), (milliseconds / kb).toFixed(2)])

// Warm up, so that the first figure is not that of the compiler.
for (let i = 0; i < 5; i++) extractArticle(longArticle(20_000))
for (const kb of sizes) {
  const article = longArticle(kb * 1000)
  // A short article is over too soon to be timed once.
  const runs = Math.max(1, Math.round(200 / kb))
  const stages = new Map()
  let last = process.cpuUsage()
  for (let i = 0; i < runs; i++)
    extractArticle(article, {
      onStage: (stage) => {
        const { user, system } = process.cpuUsage(last)
        last = process.cpuUsage()
        stages.set(stage, (stages.get(stage) ?? 0) + (user + system) / 1000 / runs)
      },
    })
  for (const [stage, milliseconds] of stages) note(stage, kb, milliseconds)
  note(
    'everything',
    kb,
    [...stages.values()].reduce((sum, each) => sum + each, 0),
  )
}

const columns = (...cells) =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(10))).join('')
console.log(columns('ms per kB', ...sizes.map((kb) => `${kb} kB`)))
for (const [stage, figures] of rows) console.log(columns(stage, ...figures))
