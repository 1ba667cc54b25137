/**
 * Training of a sequence model: the averaged structured perceptron (Collins 2002), with a margin. The weights are
 * the mean of all weights held during training, which is what makes a perceptron generalise.
 *
 * Reproducible: sentences are shuffled by a seeded generator, arithmetic is the same everywhere.
 */
import { SetupError } from '../core/errors.ts'
import { Features } from './features.ts'
import { indexOf, type RowIndex } from './rows.ts'
import { Decoder, IMPOSSIBLE, priorsOf, type Weights } from './viterbi.ts'

/** A sentence ready for learning. */
export interface TrainingSentence {
  /** Features as `Features` holds them: slots of all tokens, and where each token's end. */
  readonly items: Int32Array
  readonly ends: Int32Array
  /** Labels that each token may have; its gold label is added. */
  readonly allowed: Int32Array
  readonly gold: Uint8Array
}

export interface TrainingOptions {
  readonly labels: number
  /** Features are hashed to `2 ** bits` slots. */
  readonly bits: number
  readonly epochs: number
  /** One run of training for each; their weights are averaged, so that little hangs on the order of sentences. */
  readonly seeds: readonly number[]
  /** What a wrong label must fall short by; 0 is the plain perceptron. */
  readonly margin: number
  /** Features that fewer tokens of the training text have stay without weight. */
  readonly minCount: number
  /** Share of the features that each visit to a sentence leaves out, so that none is relied on alone. */
  readonly drop: number
  /** Same layout as `Weights.steps`: 0 where a step is impossible. */
  readonly possible: Uint8Array
}

/** Pseudo-random numbers in [0, 1): mulberry32. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle<T>(items: T[], random: () => number): T[] {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const held = items[at] as T
    items[at] = items[other] as T
    items[other] = held
  }
  return items
}

/** Copies the features of one sentence out of the shared buffer. */
export const frozen = (features: Features): Pick<TrainingSentence, 'items' | 'ends'> => ({
  items: features.items.slice(0, features.length),
  ends: features.ends.slice(0, features.tokens),
})

/** Learns weights, and tells which slots have them. */
export function train(
  sentences: readonly TrainingSentence[],
  options: TrainingOptions,
): { readonly weights: Weights; readonly index: RowIndex } {
  const index = frequentSlots(sentences, options)
  const learnable = sentences.map((sentence) => withRows(sentence, index))
  const [first, ...others] = options.seeds.map((seed) => run(learnable, index.rows, options, seed))
  if (first === undefined) throw new SetupError('Expected at least one seed to train with')
  for (const { emissions, steps } of others) {
    for (let at = 0; at < emissions.length; at++)
      first.emissions[at] = (first.emissions[at] as number) + (emissions[at] as number)
    for (let at = 0; at < steps.length; at++)
      first.steps[at] = (first.steps[at] as number) + (steps[at] as number)
  }
  return { weights: first, index }
}

/** One averaged perceptron. */
function run(
  sentences: readonly TrainingSentence[],
  rows: number,
  options: TrainingOptions,
  seed: number,
): Weights {
  const { labels, possible } = options
  const emissions = new Float32Array(rows * labels)
  const steps = Float32Array.from(possible, (is) => (is ? 0 : IMPOSSIBLE))
  const weights: Weights = { labels, emissions, steps, priors: priorsOf(steps, labels) }
  // Daumé's trick: mean = weights − (sum of update × time) / time.
  const emissionSums = new Float64Array(emissions.length)
  const stepSums = new Float64Array(steps.length)
  const decoder = new Decoder()
  const features = new Features(options.bits)
  const random = seeded(seed)
  const order = sentences.map((_, at) => at)
  let time = 1
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    for (const at of shuffle(order, random)) {
      const { allowed, gold } = sentences[at] as TrainingSentence
      thin(sentences[at] as TrainingSentence, options.drop, random, features)
      const { items, ends, tokens: length } = features
      for (let token = 0; token < length; token++)
        allowed[token] = (allowed[token] as number) | (1 << (gold[token] as number))
      decoder.decode(weights, features, allowed, options.margin, gold)
      const { path } = decoder
      for (let token = 0; token < length; token++) {
        const truth = gold[token] as number
        const guess = path[token] as number
        const before = token === 0 ? 0 : (gold[token - 1] as number) + 1
        const guessBefore = token === 0 ? 0 : (path[token - 1] as number) + 1
        if (truth !== guess)
          for (
            let next = token === 0 ? 0 : (ends[token - 1] as number);
            next < (ends[token] as number);
            next++
          ) {
            const base = (items[next] as number) * labels
            bump(emissions, emissionSums, base + truth, 1, time)
            bump(emissions, emissionSums, base + guess, -1, time)
          }
        if (truth !== guess || before !== guessBefore) {
          bump(steps, stepSums, before * labels + truth, 1, time)
          bump(steps, stepSums, guessBefore * labels + guess, -1, time)
        }
      }
      time++
    }
  }
  for (let at = 0; at < emissions.length; at++)
    emissions[at] = (emissions[at] as number) - (emissionSums[at] as number) / time
  for (let at = 0; at < steps.length; at++)
    steps[at] = (steps[at] as number) - (stepSums[at] as number) / time
  return weights
}

/** Copies a sentence's features into `into`, but for a share `drop` of them. */
function thin({ items, ends }: TrainingSentence, drop: number, random: () => number, into: Features): void {
  into.clear()
  let at = 0
  for (const end of ends) {
    for (; at < end; at++) if (drop === 0 || random() >= drop) into.push(items[at] as number)
    into.endToken()
  }
}

function bump(weights: Float32Array, sums: Float64Array, at: number, by: number, time: number): void {
  weights[at] = (weights[at] as number) + by
  sums[at] = (sums[at] as number) + by * time
}

/** The slots that at least `minCount` tokens have. */
function frequentSlots(sentences: readonly TrainingSentence[], options: TrainingOptions): RowIndex {
  const counts = new Uint8Array(1 << options.bits)
  for (const { items } of sentences)
    for (const slot of items) counts[slot] = Math.min(255, (counts[slot] as number) + 1)
  return indexOf(options.bits, (slot) => (counts[slot] as number) >= options.minCount)
}

/** The sentence with the rows of its features instead of their slots, and without those that have none. */
function withRows(sentence: TrainingSentence, index: RowIndex): TrainingSentence {
  const rows: number[] = []
  let at = 0
  const ends = sentence.ends.map((end) => {
    for (; at < end; at++) {
      const row = index.row(sentence.items[at] as number)
      if (row >= 0) rows.push(row)
    }
    return rows.length
  })
  return { ...sentence, items: Int32Array.from(rows), ends }
}
