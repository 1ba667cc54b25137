/**
 * A report takes the place of the one before in one step: it is written beside it, under a name that nobody has, and
 * whatever fails leaves the old one as it was.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../core/errors.ts'

/** Throws unless `folder` may be replaced: nothing is there, or a report. */
function checkTarget(folder: string): void {
  if (!existsSync(folder)) return
  if (!statSync(folder).isDirectory()) throw new UsageError(`${folder} is a file; name a folder with --out`)
  if (readdirSync(folder).length > 0 && !existsSync(path.join(folder, 'data', 'overview.js')))
    throw new UsageError(`${folder} exists and is no report; name another folder with --out`)
}

/** A new folder beside `out`, so that renaming from one to the other is one step of the file system. */
function makeBeside(out: string): string {
  try {
    mkdirSync(path.dirname(out), { recursive: true })
    return mkdtempSync(`${out}.next-`)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new UsageError(
      `Cannot write to ${out} (${code}). Name a folder that you may write to with --out.`,
      {
        cause,
      },
    )
  }
}

/** Puts `fresh` where `out` is, which is kept in `aside` until then and comes back when that fails. */
function swap(fresh: string, out: string, aside: string): void {
  const replaces = existsSync(out)
  if (replaces) renameSync(out, aside)
  try {
    renameSync(fresh, out)
  } catch (error) {
    if (replaces) renameSync(aside, out)
    throw error
  }
}

/** Has `write` fill a folder that then replaces `target`. Throws `UsageError` when `target` may not be replaced. */
export async function replaceFolder(target: string, write: (folder: string) => Promise<void>): Promise<void> {
  const out = path.resolve(target)
  checkTarget(out)
  const beside = makeBeside(out)
  try {
    const fresh = path.join(beside, 'report')
    mkdirSync(fresh)
    await write(fresh)
    swap(fresh, out, path.join(beside, 'replaced'))
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}
