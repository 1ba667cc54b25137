#!/usr/bin/env node
// The dates stage beside chrono-node (French) on the sample articles, repeated: articles a second and dates found, on
// one core. Prints only: a benchmark is no test. `npm run build` first.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fr } from 'chrono-node'
import { datesStage } from '../dist/dates/index.js'
import { morphologyStage } from '../dist/morphology/index.js'
import { reading } from '../dist/stages.js'
import { tokensStage } from '../dist/tokens/index.js'

const ROUNDS = 30
const before = reading.add(tokensStage).add(morphologyStage)
const input = path.join(path.dirname(fileURLToPath(import.meta.url)), '../input')
const texts = readdirSync(input)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(path.join(input, file), 'utf8'))
const day = '2025-11-19'
const docs = texts.map(
  (text, at) =>
    before.run({
      id: String(at),
      source: null,
      url: null,
      title: null,
      publishedAt: day,
      text,
      documentDate: { value: day, basis: 'metadata' },
    }).doc,
)
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

/** Milliseconds of the processor that this program has used: what else runs on the machine does not count. */
const used = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Best of three runs over all articles, `ROUNDS` times each. */
function measure(name, run) {
  let best = Number.POSITIVE_INFINITY
  let found = 0
  run()
  for (let trial = 0; trial < 3; trial++) {
    const started = used()
    for (let round = 0; round < ROUNDS; round++) found = run()
    best = Math.min(best, used() - started)
  }
  const articles = (texts.length * ROUNDS * 1000) / best
  const perMegabyte = best / ((bytes * ROUNDS) / 1e6)
  console.log(
    `${name.padEnd(22)} ${articles.toFixed(0).padStart(7)} articles/s ${perMegabyte.toFixed(0).padStart(6)} ms/MB ${String(found).padStart(6)} dates`,
  )
}

console.log(
  `${texts.length} articles, ${(bytes / texts.length / 1000).toFixed(1)} KB each; processor time on one core`,
)
const reference = new Date(`${day}T12:00:00`)
measure('depeche dates', () => docs.reduce((sum, doc) => sum + datesStage.run(doc, () => {}).length, 0))
measure('chrono-node fr', () => texts.reduce((sum, text) => sum + fr.parse(text, reference).length, 0))
