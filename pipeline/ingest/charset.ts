/**
 * Bytes to text. French news comes in UTF-8, UTF-16 and in the one-byte charsets of old systems, with or without a
 * word about it, and concatenated files mix two of them. Strict UTF-8 first: text of another charset hardly ever
 * passes for it. Detectors come last, since on a short text they take French for Romanian or Chinese.
 */
import { repairUtf8 } from './utf8.ts'

export type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

/** A byte order mark and how many bytes it takes. */
export interface ByteOrder {
  readonly charset: 'utf-8' | Wide
  readonly skip: number
}

const MARKS: readonly (readonly [charset: 'utf-8' | Wide, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Charset told by a byte order mark, or by where the zeros of the first 4 KB are; null when neither tells. */
export function byteOrder(bytes: Uint8Array): ByteOrder | null {
  for (const [charset, mark] of MARKS)
    if (mark.every((byte, at) => bytes[at] === byte)) return { charset, skip: mark.length }
  const pairs = Math.min(bytes.length, 4096) >> 1
  let even = 0
  let odd = 0
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) even++
    if (bytes[2 * pair + 1] === 0) odd++
  }
  // Latin letters have a zero in their high byte; other scripts and `’` do not.
  if (odd > 0.5 * pairs && even < 0.05 * pairs) return { charset: 'utf-16le', skip: 0 }
  if (even > 0.5 * pairs && odd < 0.05 * pairs) return { charset: 'utf-16be', skip: 0 }
  return null
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The text of `bytes`, without byte order mark, otherwise as it stands. `declared` is a charset that the file names
 * itself (HTML); it counts when the bytes are no UTF-8. Never throws on any bytes.
 */
export async function decode(bytes: Uint8Array, declared?: string): Promise<string> {
  const order = byteOrder(bytes)
  const body = order ? bytes.subarray(order.skip) : bytes
  if (order && order.charset !== 'utf-8')
    return (await iconv()).decode(body, order.charset, { stripBOM: false })
  return decodeNarrow(body, declared)
}

/** As `decode`, for bytes that are known to be neither UTF-16 nor UTF-32 and to have no byte order mark. */
export async function decodeNarrow(bytes: Uint8Array, declared?: string): Promise<string> {
  try {
    return strict.decode(bytes)
  } catch {
    const repaired = repairUtf8(bytes)
    return repaired.valid >= repaired.invalid ? repaired.text : decodeLegacy(bytes, declared)
  }
}

/** One-byte charsets of Western Europe; the first wins a tie, since it is by far the most frequent. */
const WESTERN = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850'] as const

/** What the high half of a charset stands for in French. */
const FRENCH = /[àâäçéèêëîïôöùûüÿæœÀÂÇÉÈÊËÎÏÔÙÛÜŒ«»‹›“”‘’–—…€°·•№²³\u00a0]/gu
const HIGH = /[\u0080-\uffff]/gu

async function decodeLegacy(bytes: Uint8Array, declared: string | undefined): Promise<string> {
  const { decode: convert, encodingExists } = await iconv()
  if (declared && !/^utf/i.test(declared) && encodingExists(declared)) return convert(bytes, declared)
  const high = bytes.filter((byte) => byte >= 0x80).subarray(0, 10_000)
  const [best] = WESTERN.map((charset) => ({ charset, share: frenchShare(convert(high, charset)) })).sort(
    (a, b) => b.share - a.share,
  )
  if (best && best.share >= 0.8) return convert(bytes, best.charset)
  const { analyse } = await import('chardet')
  const guess = analyse(bytes.subarray(0, 65_536)).find(
    ({ name, confidence }) => confidence >= 10 && encodingExists(name),
  )
  return convert(
    bytes,
    guess && !/^(?:ascii|utf-8|iso-8859-1)$/i.test(guess.name) ? guess.name : 'windows-1252',
  )
}

const frenchShare = (letters: string): number =>
  (letters.match(FRENCH)?.length ?? 0) / (letters.match(HIGH)?.length ?? 1)

/** The converter, loaded when a file is not UTF-8. */
export async function iconv(): Promise<typeof import('iconv-lite')> {
  const loaded = await import('iconv-lite')
  return loaded.default ?? loaded
}
