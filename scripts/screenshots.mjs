#!/usr/bin/env node
// Pictures of every view of the report of input/, for the documentation: docs/screenshots/*.png.
//
//   npm run screenshots            needs chromium (apt-get install chromium; or its path in CHROMIUM)
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { launchBrowser } from './browser.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const target = path.join(root, 'docs/screenshots')
const scratch = mkdtempSync(path.join(tmpdir(), 'depeche-screenshots-'))
const dataset = path.join(scratch, 'output')
const cli = path.join(root, 'dist/cli.js')

/** The sample articles, and three inputs that are refused. */
function makeReport() {
  const bad = path.join(scratch, 'incoming')
  mkdirSync(bad)
  writeFileSync(path.join(bad, 'vide.txt'), '')
  writeFileSync(path.join(bad, 'fil-agence.jsonl'), '{"id": "f1", "text": "Le ministre est\n')
  writeFileSync(
    path.join(bad, 'scan.txt'),
    Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 0, 0, 255, 254, 0]),
  )
  // Exit code 1: something was refused, as it should be.
  spawnSync(
    process.execPath,
    [cli, 'extract', path.join(root, 'input'), 'incoming', '--out', dataset, '--quiet'],
    {
      cwd: scratch,
    },
  )
  return execFileSync(process.execPath, [cli, 'report', dataset], { encoding: 'utf8' }).trim()
}

const records = (name) =>
  readFileSync(path.join(dataset, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
/** The record for which `rate` is highest, the first of equals. */
const best = (list, rate) => list.reduce((top, one) => (rate(one) > rate(top) ? one : top))

try {
  const page = pathToFileURL(makeReport()).href
  const event = best(
    records('events'),
    (one) =>
      one.independentSources +
      (one.conflicts.length > 0 ? 10 : 0) +
      (one.participants.length > 1 && one.place ? 10 : 0),
  )
  const person = best(
    records('people'),
    (one) => one.articles.length * (one.roles.length + one.quotes.length),
  )
  const shots = [
    { name: 'overview', hash: '#/', height: 1180 },
    { name: 'events', hash: '#/events' },
    { name: 'event', hash: `#/event/${event.id}`, height: 1080 },
    { name: 'people', hash: '#/people' },
    { name: 'person', hash: `#/person/${encodeURIComponent(person.id)}`, height: 1080 },
    { name: 'article', hash: '#/article/a04', point: '.mark.is-event' },
    {
      name: 'article-dark',
      hash: '#/article/a04',
      point: '.mark.is-date >> nth=1',
      height: 760,
      dark: true,
      locale: 'fr-FR',
    },
    { name: 'refused', hash: '#/refused' },
  ]
  const browser = await launchBrowser()
  mkdirSync(target, { recursive: true })
  for (const { name, hash, height = 900, point, dark = false, locale = 'en-GB' } of shots) {
    const context = await browser.newContext({
      colorScheme: dark ? 'dark' : 'light',
      locale,
      viewport: { width: 1200, height },
    })
    const tab = await context.newPage()
    await tab.goto(page + hash)
    await tab.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('.loading'))
    if (point) await tab.locator(point).first().hover()
    // Charts are drawn, and marks set, after the first paint.
    await tab.waitForTimeout(500)
    await tab.screenshot({ path: path.join(target, `${name}.png`) })
    await context.close()
  }
  await browser.close()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
