/** Which files ingest reads, told by their names alone. */
import path from 'node:path'
import { InputError } from '../core/errors.ts'
import type { Format } from './types.ts'

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
}

/** For messages: `.txt, .html, …`. */
export const EXTENSIONS: string = Object.keys(FORMATS).join(', ')

/** Format of a file by its extension, in either case; null when it is none of ours. */
export const formatOf = (file: string): Format | null => FORMATS[path.extname(file).toLowerCase()] ?? null

/** Names of metadata files, in the order in which they are read: the first to describe an article wins. */
export const METADATA_FILES: readonly string[] = ['metadata.jsonl', 'metadata.csv']

/** Whether the file describes the articles beside it and is no input itself. */
export const isMetadata = (file: string): boolean =>
  METADATA_FILES.includes(path.basename(file).toLowerCase())

/** The refusal of a file that the user named but that ingest does not read. */
export function unsupported(file: string): InputError {
  const extension = path.extname(file).toLowerCase()
  if (isMetadata(file))
    return new InputError('unsupported', 'Metadata is read with the articles beside it; name those', { file })
  const advice =
    extension === '.json'
      ? `; turn a JSON array into one record a line: jq -c '.[]' ${file}`
      : '; convert it to plain text or HTML first'
  return new InputError('unsupported', `Expected a ${EXTENSIONS} file${advice}`, { file })
}
