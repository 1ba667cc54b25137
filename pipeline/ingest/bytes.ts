/** Reading files and streams within a limit of size, and the refusals that tell what to do when that fails. */
import { open } from 'node:fs/promises'
import { InputError } from '../core/errors.ts'
import type { Source } from './types.ts'

/** Limit for the text of one article, unless the caller sets another: 20 MB. */
export const DEFAULT_MAX_BYTES = 20_000_000

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'the file is gone; run again if it was moved',
  EACCES: 'no permission to read it; change its permissions',
  EPERM: 'no permission to read it; change its permissions',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many open files; raise the limit with ulimit -n',
}

/** The refusal of a file that the system would not open or read. */
export function unreadable(file: string, cause: unknown): InputError {
  const { code, message } = cause as NodeJS.ErrnoException
  return new InputError('unreadable', `Cannot read the file: ${REASONS[code ?? ''] ?? message}`, {
    file,
    cause,
  })
}

/** The refusal of an article (or, with a line, a record) that is larger than the limit. */
export function tooLarge(file: string, maxBytes: number, line: number | null = null): InputError {
  const what = line === null ? 'The article' : 'The record'
  const message = `${what} has more than ${maxBytes} bytes; raise the limit with --max-bytes, or split it`
  return new InputError('too-large', message, { file, line })
}

/** All bytes of a file. Throws `InputError` when it cannot be read or is larger than `maxBytes`. */
export async function readWhole(file: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const handle = await open(file, 'r')
    try {
      if ((await handle.stat()).size <= maxBytes) return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (cause) {
    throw unreadable(file, cause)
  }
  throw tooLarge(file, maxBytes)
}

/** All bytes of a stream. Throws `InputError` as soon as they exceed `maxBytes`. */
export async function collect(source: Source, file: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge(file, maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
