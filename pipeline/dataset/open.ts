/** What a dataset holds already, as a later batch must know it. */
import { existsSync, readFileSync } from 'node:fs'
import { UsageError } from '../core/errors.ts'
import type { Article, InputErrorRecord, Manifest } from '../core/records.generated.ts'
import { datasetPath } from './files.ts'
import { readRecords } from './lines.ts'
import { isInterrupted } from './transaction.ts'

/** Throws `UsageError` when `folder` holds no dataset, or one whose files are not all of one run. */
export function readManifest(folder: string): Manifest {
  const file = datasetPath(folder, 'manifest')
  if (isInterrupted(folder))
    throw new UsageError(
      `A run into ${folder} is putting its files in place, or was interrupted while it did so. Run depeche extract again, which completes it.`,
    )
  if (!existsSync(file))
    throw new UsageError(
      `${folder} holds no dataset (no manifest.json). Make one with: depeche extract INPUT --out ${folder}`,
    )
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest
  } catch (cause) {
    throw new UsageError(`${file} is no valid JSON: ${(cause as Error).message}`, { cause })
  }
}

/** The manifest, or null for a folder without a dataset. */
export const manifestOf = (folder: string): Manifest | null =>
  isInterrupted(folder) || existsSync(datasetPath(folder, 'manifest')) ? readManifest(folder) : null

/** The dataset's articles, one at a time, in order of id. */
export const readArticles = (folder: string): AsyncGenerator<Article> =>
  readRecords<Article>(datasetPath(folder, 'articles'))

export async function readErrors(folder: string): Promise<InputErrorRecord[]> {
  const errors: InputErrorRecord[] = []
  for await (const error of readRecords<InputErrorRecord>(datasetPath(folder, 'errors'))) errors.push(error)
  return errors
}
