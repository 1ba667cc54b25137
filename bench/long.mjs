#!/usr/bin/env node
// Whether time grows linearly with an article's length: processor milliseconds per kB on long articles made of the
// paragraphs of our samples, over and over, on one long sentence, and on lists of names; a benchmark, not a test.
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

const GIVEN = ['Jean', 'Paul', 'Marie', 'Anne', 'Luc', 'Guy', 'Pierre', 'Louise', 'Hugo', 'Rose']
const SYLLABLES = [
  'ba',
  'dur',
  'lo',
  'mi',
  'ser',
  'van',
  'cho',
  'gel',
  'mon',
  'fri',
  'nac',
  'pol',
  'que',
  'zi',
]

/** A name that differs from those of other numbers. */
function nameOf(number) {
  let surname = ''
  for (let rest = number + 200; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    surname += SYLLABLES[rest % SYLLABLES.length]
  return `${GIVEN[number % GIVEN.length]} ${surname[0].toUpperCase()}${surname.slice(1)}`
}

/** What a long article is made of: its part number `at`. */
const KINDS = {
  paragraphs: (at) => `${paragraphs[at % paragraphs.length]}\n\n`,
  'one sentence': (at) => `${at === 0 ? 'Le ' : ' que le '}ministre Guy Dumont a reçu mardi à Lyon,`,
  names: (at) => `Le maire ${nameOf(at)} a voté. Selon ${nameOf(at).split(' ')[1]}, tout va bien.\n\n`,
}

function longArticle(kind, characters) {
  let text = ''
  for (let at = 0; text.length < characters; at++) text += KINDS[kind](at)
  return { ...sample, text: text.slice(0, characters) }
}

const sizes = values.kb.split(',').map(Number)

/** Figures of one kind of article by stage, one for each size. */
function measure(kind) {
  const rows = new Map()
  // Warm up, so that the first figure is not that of the compiler.
  for (let i = 0; i < 5; i++) extractArticle(longArticle(kind, 20_000))
  for (const kb of sizes)
    for (const [stage, milliseconds] of timed(longArticle(kind, kb * 1000), kb))
      rows.set(stage, [...(rows.get(stage) ?? []), (milliseconds / kb).toFixed(2)])
  return rows
}

/** Processor milliseconds of each stage, and of all. */
function timed(article, kb) {
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
  const everything = [...stages.values()].reduce((sum, each) => sum + each, 0)
  return stages.set('everything', everything)
}

const columns = (...cells) =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(10))).join('')
for (const kind of Object.keys(KINDS)) {
  console.log(columns(`ms/kB, ${kind}`, ...sizes.map((kb) => `${kb} kB`)))
  for (const [stage, figures] of measure(kind)) console.log(columns(stage, ...figures))
  console.log()
}
