/**
 * Offsets in the unit of the reader: JavaScript and Java count UTF-16 code units, Python and brat code points,
 * Rust and Go bytes of UTF-8. The dataset holds UTF-16; exports convert.
 */

export const OFFSET_UNITS = ['utf16', 'codepoint', 'byte'] as const
export type OffsetUnit = (typeof OFFSET_UNITS)[number]

/** Converts a UTF-16 offset of one text. */
export type ToUnit = (offset: number) => number

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000

/** UTF-8 bytes of the code unit; a surrogate pair counts four on its first half, a lone surrogate three (U+FFFD). */
function bytesAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(at + 1))) return 4
  if (isLowSurrogate(unit) && at > 0 && isHighSurrogate(text.charCodeAt(at - 1))) return 0
  return 3
}

function codePointsAt(text: string, at: number): number {
  const second = isLowSurrogate(text.charCodeAt(at)) && at > 0 && isHighSurrogate(text.charCodeAt(at - 1))
  return second ? 0 : 1
}

/** A converter for `text`. Costs one pass over the text, then O(1) an offset. */
export function offsetsOf(text: string, unit: OffsetUnit): ToUnit {
  if (unit === 'utf16') return (offset) => offset
  const width = unit === 'byte' ? bytesAt : codePointsAt
  const before = new Uint32Array(text.length + 1)
  for (let at = 0; at < text.length; at++) before[at + 1] = (before[at] as number) + width(text, at)
  return (offset) => before[offset] as number
}
