/**
 * Feature hashing: a feature is a template number with one or two values, mixed into a slot number of `bits` bits.
 * Strings are hashed once per word form (callers cache them); templates only mix integers.
 */

/** FNV-1a over UTF-16 code units of `text[from, to)`, as an unsigned 32-bit number. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Mixes a template number with a value and, where the feature is a pair, a second one. Not reduced to a slot yet. */
export function mix(template: number, value: number, second = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ value
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ Math.imul(second, 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
