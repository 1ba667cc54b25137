#!/usr/bin/env node
// The report of a large dataset: how long it takes to write, how large it is, how soon the page shows something.
//
//   npm run bench:report                   20,000 articles
//   npm run bench:report -- 5000           another number
//
// The articles are the samples of input/ over and over, with other ids, days and persons: their layers, events and
// lengths are those of real extraction. The page is measured in chromium (CHROMIUM names another than Debian's).
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const WANTED = Number(process.argv[2] ?? 20_000)
/** The samples' persons come back in as many guises. */
const GUISES = 150
/** The articles spread over as many days. */
const DAYS = 730
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const cli = path.join(root, 'dist/cli.js')
const scratch = mkdtempSync(path.join(tmpdir(), 'depeche-bench-report-'))
const depeche = (...args) => execFileSync(process.execPath, [cli, ...args], { cwd: root, encoding: 'utf8' })

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

function makeDataset(target) {
  const sample = path.join(scratch, 'sample')
  depeche('extract', 'input', '--out', sample, '--quiet')
  const samples = { articles: read(sample, 'articles.jsonl'), events: read(sample, 'events.jsonl') }
  const copies = Math.ceil(WANTED / samples.articles.length)
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
  return counts
}

const row = (name, value) => console.log(`${name.padEnd(44)}${value}`)
const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`
const milliseconds = (time) => `${Math.round(time)} ms`

function sizes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const bytes = files.map((file) => statSync(path.join(file.parentPath, file.name)).size)
  return {
    files: files.length,
    total: bytes.reduce((sum, size) => sum + size, 0),
    largest: Math.max(...bytes),
  }
}

/** Milliseconds from the start of the navigation until `selector` is there. */
async function shown(browser, url, selector) {
  const page = await browser.newPage()
  await page.addInitScript((wanted) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(wanted)) return
      observer.disconnect()
      // The frame after the change is the one that is seen.
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.shownAt = performance.now()
        }),
      )
    })
    observer.observe(document, { childList: true, subtree: true })
  }, selector)
  await page.goto(url)
  await page.waitForFunction(() => window.shownAt !== undefined)
  return { page, time: await page.evaluate(() => window.shownAt) }
}

/** Milliseconds until the number of matches changes after something is typed (250 of them are a pause for typing). */
async function answered(page, label, text) {
  const status = page.locator('main [role=status]')
  const before = await status.textContent()
  const start = performance.now()
  await page.getByLabel(label).fill(text)
  await page.waitForFunction(
    (old) => ![old, 'Loading …'].includes(document.querySelector('main [role=status]')?.textContent),
    before,
  )
  const time = performance.now() - start
  return `${milliseconds(time)} (${await status.textContent()})`
}

try {
  const dataset = path.join(scratch, 'dataset')
  const counts = makeDataset(dataset)
  row(
    'dataset',
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', '),
  )
  const start = performance.now()
  const index = depeche('report', dataset).trim()
  row('written in', `${((performance.now() - start) / 1000).toFixed(1)} s`)
  const { files, total, largest } = sizes(path.dirname(index))
  row('size', `${megabytes(total)} in ${files} files, the largest ${megabytes(largest)}`)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
    ],
  })
  const url = pathToFileURL(index).href
  const overview = await shown(browser, url, '.plot')
  row('overview: first chart', milliseconds(overview.time))
  const events = await shown(browser, `${url}#/events`, '.event-item .sentence')
  row('events: first rows', milliseconds(events.time))
  row('events: words', await answered(events.page, 'Words', 'accord consulat'))
  row('events: person', await answered(events.page, 'Person', 'Savelnikov 17'))
  for (const [view, selector] of [
    ['people', '.person-item'],
    ['articles', '.event-item .sentence'],
    ['article/a04-7', '.mark'],
  ])
    row(view, milliseconds((await shown(browser, `${url}#/${view}`, selector)).time))
  await browser.close()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
