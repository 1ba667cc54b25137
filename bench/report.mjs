#!/usr/bin/env node
// The report of a large dataset: how long it takes to write, how large it is, how soon the page shows something.
//
//   npm run bench:report                   20,000 articles
//   npm run bench:report -- 5000           another number
//
// The page is measured in chromium (CHROMIUM names another than Debian's).
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchBrowser } from '../scripts/browser.mjs'
import { makeDataset } from './large-dataset.mjs'
import { measured } from './measure.mjs'

const WANTED = Number(process.argv[2] ?? 20_000)
const scratch = mkdtempSync(path.join(tmpdir(), 'depeche-bench-report-'))

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
  const counts = makeDataset(dataset, WANTED)
  row(
    'dataset',
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', '),
  )
  const { stdout, seconds, cpu, megabytes: peak } = measured('report', dataset)
  const index = stdout.trim()
  row('written in', `${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of CPU), peak memory ${peak.toFixed(0)} MB`)
  const { files, total, largest } = sizes(path.dirname(index))
  row('size', `${megabytes(total)} in ${files} files, the largest ${megabytes(largest)}`)
  const browser = await launchBrowser()
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
