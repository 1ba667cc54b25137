#!/usr/bin/env node
// Every export format on a large dataset: seconds, peak memory, size.
//
//   npm run bench:export               10,000 articles
//   npm run bench:export -- 2000       another number
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { EXPORT_FORMATS } from '../dist/export/names.js'
import { makeDataset } from './large-dataset.mjs'
import { measured } from './measure.mjs'

const WANTED = Number(process.argv[2] ?? 10_000)
const scratch = mkdtempSync(path.join(tmpdir(), 'depeche-bench-export-'))

function megabytesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0) / 2 ** 20
}

const columns = (name, ...cells) =>
  console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(10)).join(''))

try {
  const dataset = path.join(scratch, 'dataset')
  const { articles, events, persons } = makeDataset(dataset, WANTED)
  console.log(`${articles} articles, ${events} events, ${persons} persons\n`)
  columns('format', 'seconds', 'of CPU', 'peak MB', 'MB out')
  const variants = EXPORT_FORMATS.map((format) => [format, []])
  variants.push(['csv', ['--excel']], ['parquet', ['--offsets', 'codepoint']])
  for (const [format, options] of variants) {
    const out = path.join(scratch, 'out')
    const { seconds, cpu, megabytes } = measured(
      'export',
      dataset,
      '--format',
      format,
      '--out',
      out,
      ...options,
    )
    const cells = [seconds.toFixed(1), cpu.toFixed(1), megabytes.toFixed(0), megabytesIn(out).toFixed(1)]
    columns([format, ...options].join(' '), ...cells)
    rmSync(out, { recursive: true })
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
