/**
 * The features of a sentence's tokens, in a buffer that is reused from sentence to sentence. While learning they are
 * slots (hashes); at work they are rows of the model's weights, and groups of features that always come together
 * (all that a word says by itself) are summed once and kept.
 */
import { mix } from './hash.ts'
import type { Model } from './model.ts'
import { Sums } from './sums.ts'

/** Something that has groups of features of its own, such as a word; `groups` is for `addGroup` alone, zeros at first. */
export interface GroupOwner {
  readonly groups: Int32Array
}

export class Features {
  /** Slots; at work rows, or `~row` of `sums`. */
  items = new Int32Array(1 << 14)
  /** `ends[t]`: where token `t`'s features end; they start where those of `t - 1` end. */
  ends = new Int32Array(1 << 9)
  length = 0
  tokens = 0
  readonly sums: Sums | null
  private readonly model: Pick<Model, 'index'> | null
  private readonly mask: number

  /** For learning with `2 ** bits` slots, or for work with a model. */
  constructor(use: number | Model) {
    this.mask = (1 << (typeof use === 'number' ? use : use.bits)) - 1
    this.model = typeof use === 'number' ? null : use
    this.sums = typeof use === 'number' ? null : new Sums(use.weights)
  }

  clear(): void {
    this.length = 0
    this.tokens = 0
  }

  /** Adds a feature of one value, or of a pair of values. */
  add(template: number, value: number, second = 0): void {
    const slot = mix(template, value, second) & this.mask
    if (this.model === null) this.push(slot)
    else {
      const row = this.model.index.row(slot)
      if (row >= 0) this.push(row)
    }
  }

  /** Adds what `fill` adds for `owner`, always the same: group number `group` of its owner. */
  addGroup<Owner extends GroupOwner>(
    owner: Owner,
    group: number,
    fill: (owner: Owner, features: Features) => void,
  ): void {
    if (this.sums === null) fill(owner, this)
    else {
      let known = owner.groups[group] as number
      if (known === 0) {
        const from = this.length
        fill(owner, this)
        known = ~this.sums.add(this.items, from, this.length)
        owner.groups[group] = known
        this.length = from
      }
      this.push(known)
    }
  }

  /** Adds a slot or row as it is. */
  push(item: number): void {
    if (this.length === this.items.length) this.items = grown(this.items)
    this.items[this.length++] = item
  }

  /** Closes the token whose features were added since the last call. */
  endToken(): void {
    if (this.tokens === this.ends.length) this.ends = grown(this.ends)
    this.ends[this.tokens++] = this.length
  }
}

function grown(full: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(full.length * 2)
  larger.set(full)
  return larger
}
