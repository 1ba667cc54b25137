/**
 * Which of `2 ** bits` slots have weights, and in which row of the weight table: the row of a slot is the number of
 * slots with weights below it. Slots may so be many, and seldom shared by two features, while the table stays small;
 * most features of new text have no weights, and one bit tells so.
 */
export class RowIndex {
  readonly bits: number
  /** A bit per slot. */
  readonly stored: Uint8Array
  readonly rows: number
  private readonly words: Int32Array
  /** Slots with weights before each word of 32 slots. */
  private readonly before: Int32Array

  constructor(bits: number, stored: Uint8Array) {
    this.bits = bits
    this.stored = stored
    this.words = new Int32Array(stored.length >> 2)
    for (let at = 0; at < stored.length; at++)
      this.words[at >> 2] = (this.words[at >> 2] as number) | ((stored[at] as number) << ((at & 3) * 8))
    this.before = new Int32Array(this.words.length)
    let count = 0
    for (let at = 0; at < this.words.length; at++) {
      this.before[at] = count
      count += ones(this.words[at] as number)
    }
    this.rows = count
  }

  /** Row of a slot; -1 when it has no weights. */
  row(slot: number): number {
    const at = slot >>> 5
    const word = this.words[at] as number
    const bit = 1 << (slot & 31)
    return word & bit ? (this.before[at] as number) + ones(word & (bit - 1)) : -1
  }

  /** The slots with weights, ascending: the slot of each row. */
  slots(): Int32Array {
    const slots = new Int32Array(this.rows)
    let row = 0
    for (let slot = 0; slot < 1 << this.bits; slot++)
      if ((this.stored[slot >> 3] as number) & (1 << (slot & 7))) slots[row++] = slot
    return slots
  }
}

/** Number of bits that are set. */
function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** An index of the slots for which `isStored` holds; `bits` is at least 5. */
export function indexOf(bits: number, isStored: (slot: number) => boolean): RowIndex {
  const stored = new Uint8Array(1 << (bits - 3))
  for (let slot = 0; slot < 1 << bits; slot++)
    if (isStored(slot)) stored[slot >> 3] = (stored[slot >> 3] as number) | (1 << (slot & 7))
  return new RowIndex(bits, stored)
}
