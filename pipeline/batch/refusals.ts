/** Refusals of earlier batches: those that this one settles, and those that still stand. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { InputErrorRecord } from '../core/records.generated.ts'
import { METADATA_FILES } from '../ingest/formats.ts'
import type { ListResult } from '../ingest/index.ts'

const isAtOrBelow = (folder: string, file: string): boolean => {
  const relative = path.relative(folder, file)
  return !relative.startsWith('..') && !path.isAbsolute(relative)
}

const isGone = (file: string): boolean => !existsSync(file) && existsSync(path.dirname(file))

/**
 * Gives a test for refusals of an earlier batch. One is settled when its file was read again, by whatever path (what is
 * still wrong with it is listed anew), lies in a folder that was listed again, or is gone.
 */
export function makeStands({ files, folders, refused }: ListResult): (error: InputErrorRecord) => boolean {
  const read = new Set(
    [...files.map((file) => file.path), ...refused.map((error) => error.file)].map(resolved),
  )
  for (const { path: file } of files)
    if (file !== '-') for (const name of METADATA_FILES) read.add(path.resolve(path.dirname(file), name))
  return ({ file }) =>
    !read.has(resolved(file)) &&
    !folders.some((folder) => isAtOrBelow(folder, file)) &&
    (file === '-' || !isGone(file))
}

const resolved = (file: string): string => (file === '-' ? file : path.resolve(file))
