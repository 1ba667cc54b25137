/** The files of a dataset and the schema of each line. */
import path from 'node:path'
import type { SchemaName } from '../core/validate.ts'

export const FILES = {
  articles: 'articles.jsonl',
  events: 'events.jsonl',
  people: 'people.jsonl',
  errors: 'errors.jsonl',
  manifest: 'manifest.json',
} as const

export type DatasetFile = keyof typeof FILES

export const SCHEMA_OF: Readonly<Record<DatasetFile, SchemaName>> = {
  articles: 'article',
  events: 'event',
  people: 'person',
  errors: 'error',
  manifest: 'manifest',
}

export const datasetPath = (folder: string, file: DatasetFile): string => path.join(folder, FILES[file])

/** `$id` of the schema that a file's records follow (a test compares it with the schema files). */
export const schemaId = (file: DatasetFile): string =>
  `https://depeche.dev/schemas/${SCHEMA_OF[file]}.schema.json`
