/** One run at a time in a dataset: a lock file with the process id, taken over when that process is gone. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../core/errors.ts'

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function holder(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8')) || null
  } catch {
    return null
  }
}

/**
 * Takes the dataset for this process; makes the folder when it is missing. Returns the release.
 * Throws `UsageError` when another running process holds it or when the folder cannot be written.
 */
export function lock(folder: string): () => void {
  const file = path.join(folder, '.lock')
  try {
    mkdirSync(folder, { recursive: true })
    const pid = holder(file)
    if (pid !== null && pid !== process.pid && isRunning(pid))
      throw new UsageError(
        `Another run (process ${pid}) is writing to ${folder}. Wait for it, or give another --out.`,
      )
    if (pid !== null) rmSync(file, { force: true })
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === 'EEXIST' && holder(file) !== null)
      throw new UsageError(
        `Another run began writing to ${folder} just now. Wait for it, or give another --out.`,
        { cause },
      )
    throw new UsageError(
      `Cannot write to ${folder} (${code ?? message}). Give a folder that you may write to with --out.`,
      {
        cause,
      },
    )
  }
  return () => rmSync(file, { force: true })
}
