// Runs the program and says what it took: wall-clock and processor time, peak memory.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = path.join(path.dirname(fileURLToPath(import.meta.url)), '../dist/cli.js')
const atExit = `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  console.error('\\n@measured', JSON.stringify({ cpu: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }))
})`

/** `seconds` of wall-clock time, `cpu` seconds of all threads, peak `megabytes`, `stdout`. Throws when it failed. */
export function measured(...args) {
  const from = performance.now()
  const hook = `data:text/javascript,${encodeURIComponent(atExit)}`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', hook, cli, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`depeche ${args.join(' ')} ended with ${status}: ${stderr}`)
  const seconds = (performance.now() - from) / 1000
  return { seconds, stdout, ...JSON.parse(/@measured (.*)/.exec(stderr)[1]) }
}
