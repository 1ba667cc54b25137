/**
 * Model files. Of some million slots × 20 labels most weights are zero, so only the rows that are not empty are
 * stored, with a bit per label and one byte per weight. The bytes hold square roots (companding): small weights
 * are many and matter, and linear bytes would round them away.
 *
 * Layout, little-endian: `DPM1`, u32 length of the header, header (JSON, UTF-8), a bit per slot (is it stored?),
 * the label masks of the stored rows, the bytes of their weights, the bytes of the steps.
 */
import { readFileSync } from 'node:fs'
import { SetupError } from '../core/errors.ts'
import { indexOf, RowIndex } from './rows.ts'
import { IMPOSSIBLE, priorsOf, type Weights } from './viterbi.ts'

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
  readonly index: RowIndex
}

const MAGIC = 'DPM1'
/** Byte 127 stands for the largest weight and is read as this. Sums of 100 features stay far below 2 ** 31. */
const LARGEST = 32767

const expanded = (byte: number): number => Math.sign(byte) * Math.round((byte / 127) ** 2 * LARGEST)

const largestOf = (values: ArrayLike<number>): number => {
  let largest = 0
  for (let at = 0; at < values.length; at++)
    if ((values[at] as number) > IMPOSSIBLE) largest = Math.max(largest, Math.abs(values[at] as number))
  return largest || 1
}

/** Writes a model. Weights are scaled: only their proportions matter. */
export function writeModel(
  header: ModelHeader,
  { labels, emissions, steps }: Weights,
  index: RowIndex,
): Uint8Array {
  const largest = Math.max(largestOf(emissions), largestOf(steps))
  const byte = (weight: number) =>
    weight <= IMPOSSIBLE ? 0 : Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / largest) * 127)
  const maskBytes = (labels + 7) >> 3
  const stored = new Set<number>()
  const masks: number[] = []
  const values: number[] = []
  for (const [row, slot] of index.slots().entries()) {
    const bytes = Array.from(emissions.subarray(row * labels, (row + 1) * labels), byte)
    if (bytes.every((value) => value === 0)) continue
    stored.add(slot)
    for (let part = 0; part < maskBytes; part++)
      masks.push(
        bytes.slice(part * 8, part * 8 + 8).reduce((mask, value, bit) => mask | (value ? 1 << bit : 0), 0),
      )
    for (const value of bytes) if (value !== 0) values.push(value)
  }
  const head = Buffer.from(JSON.stringify(header))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(head.length)
  const bytes = Int8Array.from([...values, ...Array.from(steps, byte)])
  return Buffer.concat([
    Buffer.from(MAGIC),
    size,
    head,
    indexOf(header.bits, (slot) => stored.has(slot)).stored,
    Uint8Array.from(masks),
    new Uint8Array(bytes.buffer),
  ])
}

/** Every step between labels is possible. */
export const everyStep = (labels: readonly string[]): Uint8Array =>
  new Uint8Array((labels.length + 1) * labels.length).fill(1)

/** Reads the bytes of `writeModel`. Throws `SetupError` when they are something else or of other features. */
export function readModel(bytes: Uint8Array, features: string, possible = everyStep): Model {
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
  const maskBytes = (labels + 7) >> 3
  const take = (length: number): Uint8Array => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const index = new RowIndex(header.bits, take(1 << (header.bits - 3)))
  const masks = take(index.rows * maskBytes)
  const emissions = new Int16Array(index.rows * labels)
  const values = new Int16Array(256)
  for (let byte = 0; byte < 256; byte++) values[byte] = expanded((byte << 24) >> 24)
  let mask = 0
  for (let row = 0; row < index.rows; row++)
    for (let part = 0; part < maskBytes; part++) {
      const first = row * labels + part * 8
      // From the lowest bit that is set to the next one: most are not.
      for (let bits = masks[mask++] as number; bits !== 0; bits &= bits - 1)
        emissions[first + 31 - Math.clz32(bits & -bits)] = values[bytes[at++] as number] as number
    }
  const canBe = possible(header.labels)
  const steps = Int32Array.from(canBe, (is, step) =>
    is ? (values[bytes[at + step] as number] as number) : IMPOSSIBLE,
  )
  return { weights: { labels, emissions, steps, priors: priorsOf(steps, labels) }, index, ...header }
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
