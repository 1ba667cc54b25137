/**
 * Feature hashing: a feature is a template number with one or two values, mixed into a slot number of `bits` bits.
 * Strings are hashed once per word form (callers cache them); templates only mix integers.
 */

/** Mixes a template number with a value and, where the feature is a pair, a second one. Not reduced to a slot yet. */
export function mix(template: number, value: number, second = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ value
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ Math.imul(second, 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
