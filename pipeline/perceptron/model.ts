/**
 * Model files. A table of some 100,000 rows × 20 labels is mostly zeros, so only the rows that are not empty are
 * stored, with a bit per label and one byte per weight. The bytes hold square roots (companding): small weights
 * are many and matter, and linear bytes would round them away.
 *
 * Layout, little-endian: `DPM1`, u32 length of the header, header (JSON, UTF-8), a bit per row (is it stored?),
 * the label masks of the stored rows, the bytes of their weights, the bytes of the steps.
 */
import { readFileSync } from 'node:fs'
import { SetupError } from '../core/errors.ts'
import type { Weights } from './viterbi.ts'

export interface ModelHeader {
  /** What the model does, `morphology.upos`. */
  readonly id: string
  /** Version of the feature templates that it was trained with; the code must speak the same. */
  readonly features: string
  readonly labels: readonly string[]
  readonly bits: number
  /** What else the tagger needs, such as a dictionary. */
  readonly data: unknown
}

export interface Model extends ModelHeader {
  readonly weights: Weights
}

const MAGIC = 'DPM1'
/** Byte 127 stands for the largest weight and is read as this. Sums of 100 features stay far below 2 ** 31. */
const LARGEST = 32767

const expanded = (byte: number): number => Math.sign(byte) * Math.round((byte / 127) ** 2 * LARGEST)

const largestOf = (values: ArrayLike<number>): number => {
  let largest = 0
  for (let at = 0; at < values.length; at++) largest = Math.max(largest, Math.abs(values[at] as number))
  return largest || 1
}

/** Writes a model. Weights are scaled: only their proportions matter. */
export function writeModel(header: ModelHeader, { labels, emissions, steps }: Weights): Uint8Array {
  const rows = 1 << header.bits
  const largest = Math.max(largestOf(emissions), largestOf(steps))
  const byte = (weight: number) => Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / largest) * 127)
  const maskBytes = (labels + 7) >> 3
  const stored = new Uint8Array((rows + 7) >> 3)
  const masks: number[] = []
  const values: number[] = []
  for (let row = 0; row < rows; row++) {
    const bytes = Array.from({ length: labels }, (_, label) =>
      byte(emissions[row * labels + label] as number),
    )
    if (bytes.every((value) => value === 0)) continue
    stored[row >> 3] = (stored[row >> 3] as number) | (1 << (row & 7))
    for (let part = 0; part < maskBytes; part++)
      masks.push(
        bytes.slice(part * 8, part * 8 + 8).reduce((mask, value, bit) => mask | (value ? 1 << bit : 0), 0),
      )
    values.push(...bytes.filter((value) => value !== 0))
  }
  const head = Buffer.from(JSON.stringify(header))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(head.length)
  const bytes = Int8Array.from([...values, ...Array.from(steps, byte)])
  return Buffer.concat([
    Buffer.from(MAGIC),
    size,
    head,
    stored,
    Uint8Array.from(masks),
    new Uint8Array(bytes.buffer),
  ])
}

/** Every step between labels is possible. */
export const everyStep = (labels: readonly string[]): Uint8Array =>
  new Uint8Array((labels.length + 1) * labels.length).fill(1)

/** Reads the bytes of `writeModel`. Throws `SetupError` when they are something else or of other features. */
export function readModel(bytes: Uint8Array, features: string, possible = everyStep) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || Buffer.from(bytes.subarray(0, 4)).toString() !== MAGIC)
    throw new SetupError(`Expected a model file that starts with ${MAGIC}`)
  let at = 8 + view.getUint32(4, true)
  const header = JSON.parse(Buffer.from(bytes.subarray(8, at)).toString()) as ModelHeader
  if (header.features !== features)
    throw new SetupError(
      `Expected model ${header.id} of features ${features}, got ${header.features}; train it again`,
    )
  const labels = header.labels.length
  const rows = 1 << header.bits
  const maskBytes = (labels + 7) >> 3
  const take = (length: number): Uint8Array => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const stored = take((rows + 7) >> 3)
  let storedRows = 0
  for (const part of stored) for (let bits = part; bits; bits &= bits - 1) storedRows++
  const masks = take(storedRows * maskBytes)
  const emissions = new Int16Array(rows * labels)
  const values = new Int16Array(256)
  for (let byte = 0; byte < 256; byte++) values[byte] = expanded((byte << 24) >> 24)
  let mask = 0
  for (let row = 0; row < rows; row++) {
    if (((stored[row >> 3] as number) & (1 << (row & 7))) === 0) continue
    for (let part = 0; part < maskBytes; part++) {
      const bits = masks[mask++] as number
      for (let bit = 0; bit < 8; bit++)
        if (bits & (1 << bit))
          emissions[row * labels + part * 8 + bit] = values[bytes[at++] as number] as number
    }
  }
  const steps = Int32Array.from(
    bytes.subarray(at, at + (labels + 1) * labels),
    (byte) => values[byte] as number,
  )
  const weights: Weights = { labels, emissions, steps, possible: possible(header.labels) }
  return { ...header, weights } satisfies Model
}

/** Reads a model file beside the code, e.g. `loadModel(new URL('./model/upos.bin', import.meta.url), …)`. */
export function loadModel(url: URL, features: string, possible = everyStep): Model {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(url)
  } catch (cause) {
    throw new SetupError(`Cannot read model ${url.pathname}: ${(cause as Error).message}`, { cause })
  }
  return readModel(bytes, features, possible)
}
