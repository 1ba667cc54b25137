/**
 * The best label sequence of a sentence under a linear model: the sum of each token's feature weights and of the
 * weight of each step from label to label. Exact (Viterbi); a token may be held to some of the labels, which is
 * also what makes tagging fast: most words have only one or two.
 */
import type { FeatureRows } from './hash.ts'

/** Weights of a model, learning (floats) or at work (integers). */
export interface Weights {
  readonly labels: number
  /** `row * labels + label`. */
  readonly emissions: Float32Array | Int16Array
  /** `(previous + 1) * labels + label`; row 0 is the start of the sentence. */
  readonly steps: Float32Array | Int32Array
  /** Same layout as `steps`: 0 where a step is impossible (inside of a name after outside). */
  readonly possible: Uint8Array
}

/** Lower than any sum of weights. */
const IMPOSSIBLE = -1e12

/** Scratch space, grown as sentences need it, so that decoding allocates nothing. */
export class Decoder {
  private scores = new Float64Array(0)
  private back = new Int16Array(0)
  /** Labels of the last sentence decoded. */
  path = new Uint8Array(0)

  /**
   * Decodes the tokens of `features` into `path`. `allowed[t]`: bit mask of the labels that token `t` may have
   * (at most 31 labels). `bonus` is added to every label but `gold[t]`: a margin, in training only.
   */
  decode(
    weights: Weights,
    features: FeatureRows,
    allowed: Int32Array,
    bonus = 0,
    gold: Uint8Array | null = null,
  ): void {
    const { labels, steps, possible } = weights
    const length = features.tokens
    if (this.path.length < length) {
      this.scores = new Float64Array(length * 2 * labels)
      this.back = new Int16Array(length * 2 * labels)
      this.path = new Uint8Array(length * 2)
    }
    const { scores, back, path } = this
    let previous = -1
    for (let token = 0; token < length; token++) {
      const base = token * labels
      const mask = allowed[token] as number
      this.emit(weights, features, token, mask)
      for (let label = 0; label < labels; label++) {
        if ((mask & (1 << label)) === 0) continue
        let best = IMPOSSIBLE
        let from = -1
        if (token === 0) best = possible[label] ? (steps[label] as number) : IMPOSSIBLE
        else
          for (let prior = 0; prior < labels; prior++) {
            if ((previous & (1 << prior)) === 0) continue
            const step = (prior + 1) * labels + label
            if (!possible[step]) continue
            const score = (scores[base - labels + prior] as number) + (steps[step] as number)
            if (score > best) {
              best = score
              from = prior
            }
          }
        if (gold !== null && gold[token] !== label) best += bonus
        scores[base + label] = best + (scores[base + label] as number)
        back[base + label] = from
      }
      previous = mask
    }
    if (length === 0) return
    let best = -1
    const last = (length - 1) * labels
    for (let label = 0; label < labels; label++)
      if (
        previous & (1 << label) &&
        (best < 0 || (scores[last + label] as number) > (scores[last + best] as number))
      )
        best = label
    for (let token = length - 1; token >= 0; token--) {
      path[token] = best
      best = Math.max(0, back[token * labels + best] as number)
    }
  }

  /** Sums the weights of one token's features for each allowed label into `scores`. */
  private emit(weights: Weights, features: FeatureRows, token: number, mask: number): void {
    const { labels, emissions } = weights
    const { scores } = this
    const { rows } = features
    const base = token * labels
    const end = features.ends[token] as number
    const start = token === 0 ? 0 : (features.ends[token - 1] as number)
    for (let label = 0; label < labels; label++) {
      if ((mask & (1 << label)) === 0) continue
      let sum = 0
      for (let at = start; at < end; at++) sum += emissions[(rows[at] as number) * labels + label] as number
      scores[base + label] = sum
    }
  }
}
