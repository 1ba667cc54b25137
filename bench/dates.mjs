#!/usr/bin/env node
// The dates stage beside chrono-node (French) on the sample articles, repeated: articles a second and dates found, on
// one core. Prints only: a benchmark is no test. `npm run build` first.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fr } from 'chrono-node'
import { datesStage } from '../dist/dates/index.js'
import { entitiesStage } from '../dist/entities/index.js'
import { morphologyStage } from '../dist/morphology/index.js'
import { reading } from '../dist/stages.js'
import { tokensStage } from '../dist/tokens/index.js'

const ROUNDS = 60
const before = reading.add(tokensStage).add(morphologyStage).add(entitiesStage)
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

/** Sum over the articles of the best of `ROUNDS` runs each: what else runs on the machine counts least that way. */
function measure(name, inputs, run) {
  let milliseconds = 0
  let found = 0
  for (const input of inputs) {
    let best = Number.POSITIVE_INFINITY
    let count = 0
    for (let round = 0; round < ROUNDS; round++) {
      const started = performance.now()
      count = run(input)
      best = Math.min(best, performance.now() - started)
    }
    milliseconds += best
    found += count
  }
  const articles = (inputs.length * 1000) / milliseconds
  const perMegabyte = milliseconds / (bytes / 1e6)
  console.log(
    `${name.padEnd(22)} ${articles.toFixed(0).padStart(7)} articles/s ${perMegabyte.toFixed(0).padStart(6)} ms/MB ${String(found).padStart(6)} dates`,
  )
}

console.log(`${texts.length} articles, ${(bytes / texts.length / 1000).toFixed(1)} KB each, on one core`)
const reference = new Date(`${day}T12:00:00`)
measure('depeche dates', docs, (doc) => datesStage.run(doc, () => {}).length)
measure('chrono-node fr', texts, (text) => fr.parse(text, reference).length)
