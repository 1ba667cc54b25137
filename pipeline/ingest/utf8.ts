/**
 * UTF-8 with some wrong bytes: texts of two charsets put together, a sequence cut in two. What is valid is kept, and
 * each other byte is read as Windows-1252, so that one bad byte does not turn every « é » of a file into « Ã© ».
 */

export interface Repaired {
  readonly text: string
  /** Number of valid sequences of two bytes or more. */
  readonly valid: number
  /** Number of bytes that are part of no valid sequence. */
  readonly invalid: number
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const western = new TextDecoder('windows-1252')

/** Decodes any bytes, valid UTF-8 as such. Linear. */
export function repairUtf8(bytes: Uint8Array): Repaired {
  const parts: string[] = []
  let valid = 0
  let invalid = 0
  let from = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length > 1) valid++
    if (length === 0) {
      parts.push(utf8.decode(bytes.subarray(from, at)), western.decode(bytes.subarray(at, at + 1)))
      invalid++
      from = at + 1
    }
    at += length || 1
  }
  parts.push(utf8.decode(bytes.subarray(from)))
  return { text: parts.join(''), valid, invalid }
}

/** Length of the valid sequence at `at` (RFC 3629: no overlong forms, no surrogates), 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead <= 0xf4 ? 4 : 0
  if (length === 0 || lead < 0xc2) return 0
  const second = bytes[at + 1] ?? 0
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < lowest || second > highest) return 0
  for (let next = 2; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
