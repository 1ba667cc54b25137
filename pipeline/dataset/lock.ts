/** One run at a time in a dataset: a lock file that names its holder, taken over when that process is gone. */
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { UsageError } from '../core/errors.ts'

interface Holder {
  readonly host: string
  readonly pid: number
  /** When the process began, in the system's own count; null where the system does not tell. */
  readonly started: string | null
}

/** Tells a process from a later one of the same number. Linux only: /proc. */
function startOf(pid: number): string | null {
  try {
    // After the name, which stands in brackets and may hold spaces, the start is field 22 of the line.
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? null
    )
  } catch {
    return null
  }
}

function isRunning({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return started === null || startOf(pid) === started
}

const readOrEmpty = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** null for a lock that names nobody. */
function holderOf(text: string): Holder | null {
  try {
    const holder = JSON.parse(text) as Holder
    return Number.isInteger(holder.pid) && typeof holder.host === 'string' ? holder : null
  } catch {
    return null
  }
}

/** Gives the lock file the content of `own` in one step, unless there is one: nobody ever sees it half written. */
function take(own: string, file: string): boolean {
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(code ?? '')) throw error
  }
  // File systems without hard links.
  try {
    copyFileSync(own, file, constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Throws `UsageError` when the lock is held; else puts it out of the way, unless another run was quicker. */
function clearStale(file: string, folder: string, aside: string): void {
  const text = readOrEmpty(file)
  const holder = holderOf(text)
  if (holder && (holder.host !== hostname() || isRunning(holder))) {
    const elsewhere = holder.host === hostname() ? '' : ` on ${holder.host}`
    throw new UsageError(
      `Another run (process ${holder.pid}${elsewhere}) is writing to ${folder}. Wait for it, or give another --out. If it runs no more, remove ${file}.`,
    )
  }
  try {
    renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return // its holder has removed it
    throw error
  }
  // What was moved may be the lock of a run that was quicker: it gets it back.
  if (readOrEmpty(aside) !== text) take(aside, file)
  rmSync(aside, { force: true })
}

/**
 * Takes the dataset for this run; makes the folder when it is missing. Returns the release.
 * Throws `UsageError` when another run holds it, in this process or another, or when the folder cannot be written.
 */
export function lock(folder: string): () => void {
  const file = path.join(folder, '.lock')
  const own = `${file}.${hostname()}.${process.pid}`
  const text = JSON.stringify({ host: hostname(), pid: process.pid, started: startOf(process.pid) })
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(own, text)
    while (!take(own, file)) clearStale(file, folder, `${own}.stale`)
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    const { code, message } = cause as NodeJS.ErrnoException
    throw new UsageError(
      `Cannot write to ${folder} (${code ?? message}). Give a folder that you may write to with --out.`,
      { cause },
    )
  } finally {
    if (existsSync(own)) rmSync(own)
  }
  return () => {
    if (readOrEmpty(file) === text) rmSync(file, { force: true })
  }
}
