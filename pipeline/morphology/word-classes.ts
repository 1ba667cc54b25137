/**
 * What a French word list knows of a form: noun (masculine, feminine), adjective, adverb. 100,000 forms in a hash
 * table that is read as it stands, so that it costs no time at start: each slot holds 12 bits of the form's hash and
 * 4 bits of classes, and a form that is not in the list is taken for one once in 1,000 times.
 */
import { readFileSync } from 'node:fs'
import { SetupError } from '../core/errors.ts'
import { hashText } from '../core/hash.ts'

export const WORD_CLASS = { masculineNoun: 1, feminineNoun: 2, adjective: 4, adverb: 8 } as const

/** A second hash, independent of the slot. */
const mark = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 20

/** Fills a table of `2 ** bits` slots, little-endian. Throws `SetupError` when it is too small. */
export function makeWordTable(classes: ReadonlyMap<string, number>, bits: number): Uint8Array {
  const bytes = new Uint8Array(2 << bits)
  const view = new DataView(bytes.buffer)
  if (classes.size > (1 << bits) * 0.9)
    throw new SetupError(`Expected at most ${Math.floor((1 << bits) * 0.9)} forms, got ${classes.size}`)
  for (const [form, bitsOfForm] of classes) {
    const hash = hashText(form)
    let slot = hash & ((1 << bits) - 1)
    while (view.getUint16(slot * 2, true) !== 0) slot = (slot + 1) & ((1 << bits) - 1)
    view.setUint16(slot * 2, (mark(hash) << 4) | bitsOfForm, true)
  }
  return bytes
}

/** Reads a table: gives the classes of a folded form as bits of `WORD_CLASS`, 0 for an unknown one. */
export function readWordTable(bytes: Uint8Array): (form: string) => number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mask = bytes.length / 2 - 1
  return (form) => {
    const hash = hashText(form)
    const wanted = mark(hash)
    let found = 0
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const value = view.getUint16(slot * 2, true)
      if (value === 0) return found
      if (value >> 4 === wanted) found |= value & 15
    }
  }
}

export const wordClasses = readWordTable(readFileSync(new URL('./model/words.bin', import.meta.url)))
