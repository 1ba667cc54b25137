/** What a dataset holds, as files. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** File name → content of a dataset, hidden files left out. */
export function dataset(folder: string): Record<string, string> {
  const files = readdirSync(folder)
    .filter((file) => !file.startsWith('.'))
    .sort()
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]))
}

export const records = <T>(folder: string, file: string): T[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
