/**
 * The lines of a stream, decoded one by one: a file of any size takes the memory of its longest line, and one line in
 * another charset harms no other.
 */
import { byteOrder, decodeNarrow, iconv } from './charset.ts'
import type { Source } from './types.ts'

export interface Line {
  /** One-based. */
  readonly number: number
  /** Without its line end; null when it is longer than the limit. */
  readonly text: string | null
  /** The line end, empty at the end of a file that does not end in one. */
  readonly end: '\n' | '\r\n' | ''
}

const NEWLINE = 0x0a
const RETURN = 0x0d

/** Gives each line, `\n` or `\r\n` apart. Throws what `source` throws. */
export async function* readLines(source: Source, maxBytes: number): AsyncGenerator<Line> {
  let number = 1
  let held: Uint8Array[] = []
  let size = 0
  const hold = (piece: Uint8Array): void => {
    size += piece.length
    if (size <= maxBytes) held.push(piece)
    else held = []
  }
  const take = async (end: '\n' | ''): Promise<Line> => {
    const bytes = held.length === 1 ? (held[0] as Uint8Array) : Buffer.concat(held)
    const returns = end === '\n' && bytes.at(-1) === RETURN
    const body = returns ? bytes.subarray(0, -1) : bytes
    const text = size > maxBytes ? null : await decodeNarrow(body)
    const line: Line = { number, text, end: returns ? '\r\n' : end }
    number++
    held = []
    size = 0
    return line
  }
  for await (const chunk of asBytesOfLines(source)) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, end))
      yield await take('\n')
      from = end + 1
    }
    if (from < chunk.length) hold(chunk.subarray(from))
  }
  if (size > 0) yield await take('')
}

/** The same bytes without byte order mark, in UTF-8 when they were UTF-16 or UTF-32. */
async function* asBytesOfLines(source: Source): Source {
  let decoder: { write(chunk: Buffer): string; end(): string | undefined } | null = null
  let first = true
  for await (const chunk of source) {
    let bytes = chunk
    if (first) {
      first = false
      const order = byteOrder(bytes)
      bytes = bytes.subarray(order?.skip ?? 0)
      if (order && order.charset !== 'utf-8') decoder = (await iconv()).getDecoder(order.charset)
    }
    yield decoder ? Buffer.from(decoder.write(Buffer.from(bytes))) : bytes
  }
  if (decoder) yield Buffer.from(decoder.end() ?? '')
}
