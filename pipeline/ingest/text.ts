/** Plain text: the file is the article, byte for byte but for its charset. */
import { InputError } from '../core/errors.ts'
import { binaryKind } from './binary.ts'
import { byteOrder, decode } from './charset.ts'

/** The refusal of a file that is no text; `kind` as `binaryKind` gives it. */
export const binary = (file: string, kind: string): InputError =>
  new InputError('binary', `Expected text, found ${kind}; convert it to plain text first`, { file })

/**
 * Decodes the bytes of a text or HTML file. Line ends and white space stay; only a byte order mark goes.
 * Throws `InputError` for a file that is empty, blank or no text.
 */
export async function readText(bytes: Uint8Array, file: string, declared?: string): Promise<string> {
  const kind = byteOrder(bytes) === null ? binaryKind(bytes) : null
  if (kind !== null) throw binary(file, kind)
  const text = await decode(bytes, declared)
  if (text.trim() === '') throw new InputError('empty', 'The file holds no text; remove it', { file })
  return text
}
