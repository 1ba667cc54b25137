/**
 * What this program wrote is no input: `depeche extract .` must not read the dataset that lies there, nor a report of it,
 * as articles.
 */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { FILES } from '../dataset/files.ts'

/** Files of a dataset, and the folders that reports and exports are written to when no other is named. */
const IN_DATASET = new RegExp(`^(?:${Object.values(FILES).join('|')}|(?:report|export)(?:\\..*)?)$`)

/** Which of a folder's entries this program wrote, by name. */
export function isOurs(folder: string, names: readonly string[]): (name: string) => boolean {
  if (names.includes(FILES.manifest) && names.includes(FILES.articles)) return (name) => IN_DATASET.test(name)
  const isReport = names.includes('index.html') && existsSync(path.join(folder, 'data', 'overview.js'))
  return () => isReport
}

/** Asks whether a file that a glob matched lies in something that this program wrote; each folder is listed once. */
export function makeWithinOurs(): (file: string) => Promise<boolean> {
  const known = new Map<string, (name: string) => boolean>()
  return async (file) => {
    for (let inner = file; ; ) {
      const folder = path.dirname(inner)
      if (folder === inner) return false
      const ours = known.get(folder) ?? isOurs(folder, await readdir(folder).catch(() => []))
      known.set(folder, ours)
      if (ours(path.basename(inner))) return true
      inner = folder
    }
  }
}
