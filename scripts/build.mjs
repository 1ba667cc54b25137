#!/usr/bin/env node
// Compiles pipeline/ and schemas/ to dist/, copies what the program reads at run time (lexicons, models), bundles the
// command, and the page of `depeche report` into dist/explorer. The page is made anew only when its sources changed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { bundleCommand } from './bundle.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const dist = path.join(root, 'dist')
const stamp = path.join(dist, 'explorer/.stamp')

/** Digest of the page's sources, of what it shares with the program, and of the versions that package.json asks for. */
function pageDigest() {
  const hash = createHash('sha256')
  const shared = [
    'pipeline/report/contract.ts',
    'pipeline/core/accents.ts',
    'pipeline/core/day.ts',
    'pipeline/core/hash.ts',
    'pipeline/core/reasons.ts',
    'pipeline/report/words.ts',
    'package.json',
  ]
  const sources = readdirSync(path.join(root, 'explorer'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
  for (const file of [...shared, ...sources].sort())
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

const run = (...args) =>
  new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }).on('close', (code) => resolve(code ?? 1))
  })

async function buildPage() {
  const digest = pageDigest()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return 0
  const code = await run('node_modules/vite/bin/vite.js', 'build', '--config', 'explorer/vite.config.mjs')
  if (code === 0) writeFileSync(stamp, digest)
  return code
}

/** Every schema as a module that validates, `dist/schemas/NAME.cjs`. */
async function compileSchemas() {
  const { makeAjv } = await import('../dist/core/validate.js')
  const ajv = makeAjv({ source: true })
  mkdirSync(path.join(dist, 'schemas'))
  for (const file of readdirSync(path.join(root, 'schemas'))) {
    const validate = ajv.compile(JSON.parse(readFileSync(path.join(root, 'schemas', file), 'utf8')))
    const name = file.replace('.schema.json', '.cjs')
    writeFileSync(path.join(dist, 'schemas', name), standaloneCode.default(ajv, validate))
  }
}

mkdirSync(dist, { recursive: true })
for (const name of readdirSync(dist))
  if (name !== 'explorer') rmSync(path.join(dist, name), { recursive: true, force: true })
const codes = await Promise.all([
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'),
  buildPage(),
])
const failed = codes.find((code) => code !== 0)
if (failed !== undefined) process.exit(failed)
cpSync(path.join(root, 'pipeline'), dist, { recursive: true, filter: (file) => !file.endsWith('.ts') })
await compileSchemas()
await bundleCommand(dist)
