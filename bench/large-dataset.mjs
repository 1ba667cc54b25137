// A large dataset to measure with: the samples of input/ over and over, with other ids, days and persons. Layers, events
// and lengths are those of real extraction.
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The samples' persons come back in as many guises. */
const GUISES = 150
/** The articles spread over as many days. */
const DAYS = 730
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const cli = path.join(root, 'dist/cli.js')

const read = (folder, name) =>
  readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const later = (day, days) =>
  day && new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const moved = (date, days) =>
  date?.interval?.from && date.interval.to
    ? {
        ...date,
        value: later(date.interval.from, days),
        interval: { from: later(date.interval.from, days), to: later(date.interval.to, days) },
      }
    : date

/** One more copy of the samples: `copy` makes the ids new, and the days and persons others. */
function copyOf({ articles, events }, copy) {
  const days = (copy * 7) % DAYS
  const guise = copy % GUISES
  const id = (old) => `${old}-${copy}`
  const pair = (mention) => mention.replace('/', `-${copy}/`)
  return {
    articles: articles.map((article) => ({
      ...article,
      id: id(article.id),
      documentDate: { ...article.documentDate, value: later(article.documentDate.value, days) },
    })),
    events: events.map((event) => ({
      ...event,
      id: id(event.id),
      partOf: event.partOf && id(event.partOf),
      absorbed: [],
      date: moved(event.date, days),
      participants: event.participants.map((one) =>
        one.person ? { ...one, name: `${one.name} ${guise}`, person: `${one.person}-${guise}` } : one,
      ),
      mentions: event.mentions.map((mention) => ({ ...mention, article: id(mention.article) })),
      merged: event.merged.map((merge) => ({ ...merge, a: pair(merge.a), b: pair(merge.b) })),
    })),
  }
}

/** The persons in their guises, with what all copies say of them. */
function* personsOf(people, copies) {
  for (const person of people)
    for (let guise = 0; guise < Math.min(GUISES, copies); guise++) {
      const own = []
      for (let copy = guise; copy < copies; copy += GUISES) own.push(copy)
      const inCopies = (list) =>
        own.flatMap((copy) => list.map((one) => ({ ...one, article: `${one.article}-${copy}` })))
      yield {
        ...person,
        id: `${person.id}-${guise}`,
        name: `${person.name} ${guise}`,
        articles: inCopies(person.articles),
        quotes: inCopies(person.quotes),
      }
    }
}

/** Writes a dataset of about `wanted` articles to the new folder `target`; gives what it counts. */
export function makeDataset(target, wanted) {
  const sample = `${target}.sample`
  execFileSync(process.execPath, [cli, 'extract', path.join(root, 'input'), '--out', sample, '--quiet'])
  const samples = { articles: read(sample, 'articles.jsonl'), events: read(sample, 'events.jsonl') }
  const copies = Math.ceil(wanted / samples.articles.length)
  const counts = { articles: 0, events: 0, persons: 0 }
  mkdirSync(target)
  const append = (name, records) =>
    appendFileSync(
      path.join(target, `${name}.jsonl`),
      records.map((one) => `${JSON.stringify(one)}\n`).join(''),
    )
  for (let copy = 0; copy < copies; copy++) {
    const { articles, events } = copyOf(samples, copy)
    append('articles', articles)
    append('events', events)
    counts.articles += articles.length
    counts.events += events.length
  }
  for (const person of personsOf(read(sample, 'people.jsonl'), copies)) {
    append('people', [person])
    counts.persons++
  }
  writeFileSync(path.join(target, 'errors.jsonl'), '')
  const manifest = JSON.parse(readFileSync(path.join(sample, 'manifest.json'), 'utf8'))
  writeFileSync(
    path.join(target, 'manifest.json'),
    JSON.stringify({ ...manifest, counts: { ...manifest.counts, ...counts }, inputs: [] }),
  )
  rmSync(sample, { recursive: true })
  return counts
}
