/** Tags the names of an article, sentence by sentence, with what the article as a whole says of its words. */
import type { Doc } from '../core/doc.ts'
import { WordCache } from '../morphology/words.ts'
import { FeatureRows } from '../perceptron/hash.ts'
import type { Model } from '../perceptron/model.ts'
import { Decoder } from '../perceptron/viterbi.ts'
import { documentEvidence } from './evidence.ts'
import { addFeatures, allowedLabels } from './features.ts'
import { decode, type Name } from './labels.ts'
import { type NameToken, nameTokens } from './sentence.ts'

const cache = new WordCache()

type Tokenized = Pick<Doc<'tokens' | 'morphology'>, 'tokens' | 'morphology'>

/**
 * Calls `visit` with the features and the allowed labels of each sentence, in order; both are only lent. Training
 * and tagging read articles through this one function.
 */
export function eachSentence(
  { tokens: { all, ranges }, morphology }: Tokenized,
  rows: FeatureRows,
  visit: (allowed: Int32Array) => void,
): void {
  const words = all.map((token) => cache.get(token))
  const sentences = ranges.map(({ from, to }): readonly NameToken[] =>
    nameTokens(all, words, morphology, from, to),
  )
  const evidence = documentEvidence(sentences)
  for (const tokens of sentences) {
    const allowed = allowedLabels(tokens)
    addFeatures(tokens, allowed, evidence, rows)
    visit(allowed)
  }
}

export class NameTagger {
  private readonly model: Model
  private readonly rows: FeatureRows
  private readonly decoder = new Decoder()

  constructor(model: Model) {
    this.model = model
    this.rows = new FeatureRows(model.bits)
  }

  /** Names of each sentence, by tokens counted from the sentence's first. */
  tag(doc: Tokenized): Name[][] {
    const names: Name[][] = []
    eachSentence(doc, this.rows, (allowed) => {
      this.decoder.decode(this.model.weights, this.rows, allowed)
      names.push(decode(this.decoder.path, this.rows.tokens))
    })
    return names
  }
}
