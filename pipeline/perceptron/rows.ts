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
  /** Of each word of 32 slots the bits, and beside them how many slots with weights stand before it. */
  private readonly words: Int32Array

  constructor(bits: number, stored: Uint8Array) {
    this.bits = bits
    this.stored = stored
    this.words = new Int32Array(stored.length >> 1)
    let count = 0
    for (let at = 0; at < stored.length; at += 4) {
      let word = 0
      for (let byte = 0; byte < 4; byte++) word |= (stored[at + byte] as number) << (byte * 8)
      this.words[at >> 1] = word
      this.words[(at >> 1) + 1] = count
      count += ones(word)
    }
    this.rows = count
  }

  /** Row of a slot; -1 when it has no weights. */
  row(slot: number): number {
    const at = (slot >>> 5) << 1
    const word = this.words[at] as number
    const bit = 1 << (slot & 31)
    return word & bit ? (this.words[at + 1] as number) + ones(word & (bit - 1)) : -1
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
