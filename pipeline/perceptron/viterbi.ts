/**
 * The best label sequence of a sentence under a linear model: the sum of each token's feature weights and of the
 * weight of each step from label to label. Exact (Viterbi); a token may be held to some of the labels, which is
 * also what makes tagging fast: most words have only one or two.
 */
import type { Features } from './features.ts'

/** Weights of a model, learning (floats) or at work (integers). */
export interface Weights {
  readonly labels: number
  /** `row * labels + label`. */
  readonly emissions: Float32Array | Int16Array
  /** `(previous + 1) * labels + label`; row 0 is the start of the sentence. `IMPOSSIBLE` where a step is. */
  readonly steps: Float32Array | Int32Array
  /** By label: bit mask of the labels that it may follow. */
  readonly priors: Int32Array
}

/** Weight of a step that cannot be (inside of a name after outside): no sum of other weights outweighs it. */
export const IMPOSSIBLE = -(2 ** 30)

const NO_SUMS = new Int32Array(0)

/** `Weights.priors` of steps. */
export function priorsOf(steps: ArrayLike<number>, labels: number): Int32Array {
  const priors = new Int32Array(labels)
  for (let label = 0; label < labels; label++)
    for (let prior = 0; prior < labels; prior++)
      if ((steps[(prior + 1) * labels + label] as number) > IMPOSSIBLE)
        priors[label] = (priors[label] as number) | (1 << prior)
  return priors
}

/** Decodes with scratch space of its own, grown as sentences need it, so that decoding allocates nothing. */
export class Decoder {
  private scores = new Float64Array(0)
  private back = new Int16Array(0)
  /** Labels allowed for this token. */
  private readonly here = new Uint8Array(32)
  private readonly sums = new Float64Array(32)
  /** Labels of the last sentence decoded. */
  path = new Uint8Array(0)

  /**
   * Decodes the tokens of `features` into `path`. `allowed[t]`: bit mask of the labels that token `t` may have
   * (at most 31 labels). `margin` is added to every label but `gold[t]`: in training only.
   */
  decode(
    weights: Weights,
    features: Features,
    allowed: Int32Array,
    margin = 0,
    gold: Uint8Array | null = null,
  ): void {
    const { labels } = weights
    const length = features.tokens
    if (this.path.length < length) {
      this.scores = new Float64Array(length * 2 * labels)
      this.back = new Int16Array(length * 2 * labels)
      this.path = new Uint8Array(length * 2)
    }
    let count = 0
    for (let token = 0; token < length; token++) {
      count = candidates(allowed[token] as number, this.here)
      this.emit(weights, features, token, count)
      if (gold !== null)
        for (let at = 0; at < count; at++)
          if (this.here[at] !== gold[token]) this.sums[at] = (this.sums[at] as number) + margin
      this.step(weights, token, count, token === 0 ? 0 : (allowed[token - 1] as number))
    }
    this.trace(labels, length, count)
  }

  /** Sums the weights of one token's features for each of its labels. */
  private emit({ labels, emissions }: Weights, features: Features, token: number, count: number): void {
    const { here, sums } = this
    const { items, ends } = features
    const known = features.sums?.table ?? NO_SUMS
    const from = token === 0 ? 0 : (ends[token - 1] as number)
    const end = ends[token] as number
    for (let at = 0; at < count; at++) {
      const label = here[at] as number
      let sum = 0
      for (let next = from; next < end; next++) {
        const item = items[next] as number
        sum += (item >= 0 ? emissions[item * labels + label] : known[~item * labels + label]) as number
      }
      sums[at] = sum
    }
  }

  /** Finds the best way to each label of `token` from those of the token before, given as a mask. */
  private step({ labels, steps, priors }: Weights, token: number, count: number, previous: number): void {
    const { scores, back, here, sums } = this
    const base = token * labels
    for (let at = 0; at < count; at++) {
      const label = here[at] as number
      let best = Number.NEGATIVE_INFINITY
      let from = 0
      if (token === 0) best = steps[label] as number
      else
        for (let rest = (priors[label] as number) & previous; rest !== 0; rest &= rest - 1) {
          const other = 31 - Math.clz32(rest & -rest)
          const score =
            (scores[base - labels + other] as number) + (steps[(other + 1) * labels + label] as number)
          if (score > best) {
            best = score
            from = other
          }
        }
      scores[base + label] = best + (sums[at] as number)
      back[base + label] = from
    }
  }

  /** Follows the best ways back from the best last label; `count` labels are allowed there. */
  private trace(labels: number, length: number, count: number): void {
    if (length === 0) return
    const { scores, back, path, here } = this
    const last = (length - 1) * labels
    let best = here[0] as number
    for (let at = 1; at < count; at++) {
      const label = here[at] as number
      if ((scores[last + label] as number) > (scores[last + best] as number)) best = label
    }
    for (let token = length - 1; token >= 0; token--) {
      path[token] = best
      best = back[token * labels + best] as number
    }
  }
}

/** Writes the labels of a mask, ascending, and tells how many. */
function candidates(mask: number, into: Uint8Array): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) into[count++] = 31 - Math.clz32(rest & -rest)
  return count
}
