/** A table of weights that grows as words are met: each row is the sum of the rows of some features. */
import type { Weights } from './viterbi.ts'

export class Sums {
  /** `row * labels + label`. */
  table = new Int32Array(1 << 12)
  private used = 0
  private readonly weights: Weights

  constructor(weights: Weights) {
    this.weights = weights
  }

  /** Forgets all rows: their owners must be forgotten as well. */
  clear(): void {
    this.used = 0
  }

  /** Sums rows `items[from]` to `items[to - 1]` of the weights into a new row, and gives its number. */
  add(items: Int32Array, from: number, to: number): number {
    const { labels, emissions } = this.weights
    const start = this.used * labels
    if (start + labels > this.table.length) {
      const larger = new Int32Array(this.table.length * 2)
      larger.set(this.table)
      this.table = larger
    }
    this.table.fill(0, start, start + labels)
    for (let next = from; next < to; next++) {
      const row = (items[next] as number) * labels
      for (let label = 0; label < labels; label++)
        this.table[start + label] = (this.table[start + label] as number) + (emissions[row + label] as number)
    }
    return this.used++
  }
}
