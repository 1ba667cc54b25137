/**
 * Metadata beside the articles: `metadata.jsonl` or `metadata.csv`, a record an article, named by `file` (relative to
 * the metadata file) or `id`. Where both files exist the first to describe an article wins.
 */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { InputError } from '../core/errors.ts'
import { DEFAULT_MAX_BYTES, unreadable } from './bytes.ts'
import { formatOf, METADATA_FILES } from './formats.ts'
import { readJsonl } from './jsonl.ts'
import { checkMetadata } from './metadata-record.ts'
import { factsOf } from './records.ts'
import type { Facts, RawRecord } from './types.ts'

/** The metadata of one folder. */
export interface Metadata {
  /** By `fileKey` of the path relative to the folder. */
  readonly byFile: ReadonlyMap<string, Facts>
  /** By id; records that name no file. */
  readonly byId: ReadonlyMap<string, Facts>
  readonly refused: readonly InputError[]
}

/** A name as records are looked up by: `/`, no `./`, Unicode NFC (macOS stores é as two characters). */
export const fileKey = (name: string): string =>
  path.posix.normalize(name.replaceAll('\\', '/')).normalize('NFC')

/** Reads the metadata of `folder`; empty when it has none. Does not throw. */
export async function readMetadata(folder: string): Promise<Metadata> {
  const byFile = new Map<string, Facts>()
  const byId = new Map<string, Facts>()
  const refused: InputError[] = []
  const places = new Map<string, string>()
  const columns = new Set<string>()
  for (const name of METADATA_FILES) {
    const file = path.join(folder, name)
    for await (const record of rawRecords(file)) {
      if (record instanceof InputError) {
        refused.push(record)
        continue
      }
      const { fields, refused: wrong } = checkMetadata(record, file)
      refused.push(...wrong.filter((error) => !isRepeated(error, columns)))
      const key = typeof fields.file === 'string' ? fileKey(fields.file) : null
      if (key === null && fields.id === undefined) continue
      const subject = key === null ? `id ${String(fields.id)}` : `file ${key}`
      const first = places.get(subject)
      if (first === undefined) {
        places.set(subject, `${file}:${record.line}`)
        if (key === null) byId.set(String(fields.id), factsOf(fields))
        else byFile.set(key, factsOf(fields))
      } else {
        const message = `A second record for ${subject}; the first, ${first}, is used: remove one of them`
        const field = key === null ? 'id' : 'file'
        const where = { file, line: record.line, field, severity: 'ignored' } as const
        refused.push(new InputError('duplicate-id', message, where))
      }
    }
  }
  return { byFile, byId, refused }
}

/** An unknown column is one mistake, not one for each row. */
function isRepeated(error: InputError, columns: Set<string>): boolean {
  if (!error.message.startsWith('Unknown field')) return false
  const column = `${error.file} ${error.field}`
  if (columns.has(column)) return true
  columns.add(column)
  return false
}

async function* rawRecords(file: string): AsyncGenerator<RawRecord | InputError> {
  if (!(await stat(file).catch(() => null))) return
  try {
    const stream = createReadStream(file)
    if (formatOf(file) === 'jsonl') yield* readJsonl(stream, file, DEFAULT_MAX_BYTES)
    else yield* (await import('./csv.ts')).readCsv(stream, file, DEFAULT_MAX_BYTES, ['file', 'id'])
  } catch (cause) {
    yield unreadable(file, cause)
  }
}
