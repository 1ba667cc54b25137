/** Standard input has no name to tell its format by; its first bytes do. */
import { byteOrder, decode } from './charset.ts'
import type { Format, Source } from './types.ts'

const ENOUGH = 512

/** The first bytes of a stream, and a stream that gives them again and then the rest. */
export interface Peeked {
  readonly head: Uint8Array
  readonly source: Source
}

/** Reads the beginning of a stream. Throws what the stream throws. */
export async function peek(stream: Source): Promise<Peeked> {
  const chunks = stream[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let size = 0
  while (size < ENOUGH) {
    const next = await chunks.next()
    if (next.done) break
    read.push(next.value)
    size += next.value.length
  }
  const head = Buffer.concat(read)
  async function* all(): Source {
    yield head
    yield* { [Symbol.asyncIterator]: () => chunks }
  }
  return { head, source: all() }
}

/** Whether nothing, or only a line end, came: a feed without news. */
export const isBlank = (head: Uint8Array): boolean =>
  head.length < ENOUGH && Buffer.from(head).toString('latin1').trim() === ''

/** JSONL when the input begins with a brace and a quoted name, HTML when it begins with a tag, else plain text. */
export async function sniff(head: Uint8Array): Promise<Format> {
  const order = byteOrder(head)
  const start = (await decode(order ? head : head.subarray(0, ENOUGH))).trimStart()
  if (/^\{\s*"/.test(start)) return 'jsonl'
  return /^<(?:!doctype|!--|\?xml|[a-z][a-z0-9]*[\s>])/i.test(start) ? 'html' : 'text'
}
