/** Runs the built program as a user does. `npm test` builds it first. */
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const CLI = path.resolve('dist/cli.js')
if (!existsSync(CLI)) throw new Error('Expected dist/cli.js: run `npm run build` before these tests')

export const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), 'depeche-'))

/** Environment of a pipe: no colours forced by the terminal that runs the tests. */
const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' }

export function depeche(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', env })
  return { status, stdout, stderr }
}

/** Starts the program and kills it (SIGKILL) after some milliseconds. Says whether it had ended by itself. */
export function killAfter(milliseconds: number, ...args: string[]): Promise<'ended' | 'killed'> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], { stdio: 'ignore', env })
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.on('exit', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL' ? 'killed' : 'ended')
    })
  })
}

export { dataset, records } from '../dataset/files.ts'

/** A folder with some of the sample articles and their metadata. */
export function samples(ids: readonly string[]): string {
  const folder = path.join(temporaryFolder(), 'articles')
  mkdirSync(folder)
  for (const id of ids) copyFileSync(`input/${id}.txt`, path.join(folder, `${id}.txt`))
  copyFileSync('input/metadata.jsonl', path.join(folder, 'metadata.jsonl'))
  return folder
}
