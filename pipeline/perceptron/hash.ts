/**
 * Feature hashing: a feature is a template number with one or two values, and becomes a row of the weight table.
 * Strings are hashed once per word form (callers cache them); templates only mix integers.
 */

/** FNV-1a over UTF-16 code units of `text[from, to)`, as an unsigned 32-bit number. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Mixes a template number with a value and, where the feature is a pair, a second one. Not reduced to a row yet. */
export function mix(template: number, value: number, second = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ value
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ Math.imul(second, 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** The features of a sentence's tokens, as rows of a table of `2 ** bits` rows. Reused from sentence to sentence. */
export class FeatureRows {
  rows = new Int32Array(1 << 14)
  /** `ends[t]`: where token `t`'s rows end; they start where those of `t - 1` end. */
  ends = new Int32Array(1 << 9)
  length = 0
  tokens = 0
  private readonly mask: number

  constructor(bits: number) {
    this.mask = (1 << bits) - 1
  }

  clear(): void {
    this.length = 0
    this.tokens = 0
  }

  add(template: number, value: number, second = 0): void {
    this.addRow(mix(template, value, second) & this.mask)
  }

  addRow(row: number): void {
    if (this.length === this.rows.length) this.rows = grown(this.rows)
    this.rows[this.length++] = row
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
