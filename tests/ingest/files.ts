/** Folders of files for a test, and what ingest makes of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'
import type { SourceArticle } from '../../pipeline/core/doc.ts'
import type { InputError } from '../../pipeline/core/errors.ts'
import { type IngestOptions, readInputs } from '../../pipeline/ingest/index.ts'

const made: string[] = []

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new folder with these files; names may hold folders. Removed after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ingest-'))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

export const jsonl = (...records: readonly unknown[]): string =>
  records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('')

export interface Ingested {
  readonly articles: readonly SourceArticle[]
  readonly errors: readonly InputError[]
}

/** Everything that the inputs give. */
export async function ingest(inputs: readonly string[], options?: IngestOptions): Promise<Ingested> {
  const articles: SourceArticle[] = []
  const errors: InputError[] = []
  for await (const item of readInputs(inputs, options))
    if (item.kind === 'article') articles.push(item.article)
    else if (item.kind === 'refused') errors.push(item.error)
  return { articles, errors }
}

/** The same for a folder of these files. */
export const ingestFiles = (
  files: Readonly<Record<string, string | Uint8Array>>,
  options?: IngestOptions,
): Promise<Ingested> => ingest([folderOf(files)], options)

/** An error as `code file:line field`, with the file's name only. */
export const brief = (error: InputError): string =>
  [
    error.code,
    `${path.basename(error.file)}${error.line === null ? '' : `:${error.line}`}`,
    ...(error.field === null ? [] : [error.field]),
  ].join(' ')
