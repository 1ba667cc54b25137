#!/usr/bin/env node
// Compiles pipeline/ to dist/ and copies what the program reads at run time: lexicons, models and schemas.
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const dist = path.join(root, 'dist')
rmSync(dist, { recursive: true, force: true })
const tsc = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
)
if (tsc.status !== 0) process.exit(tsc.status ?? 1)
cpSync(path.join(root, 'pipeline'), dist, { recursive: true, filter: (file) => !file.endsWith('.ts') })
cpSync(path.join(root, 'schemas'), path.join(dist, 'schemas'), { recursive: true })
