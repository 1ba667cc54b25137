/** Tags the names of an article, sentence by sentence, with what the article as a whole says of its words. */
import type { Doc } from '../core/doc.ts'
import { Features } from '../perceptron/features.ts'
import type { Model } from '../perceptron/model.ts'
import { Decoder } from '../perceptron/viterbi.ts'
import { documentEvidence } from './evidence.ts'
import { addFeatures, allowedLabels } from './features.ts'
import { decode, type Name } from './labels.ts'
import { type NameToken, nameTokens } from './sentence.ts'
import { NameWords } from './words.ts'

type Tokenized = Pick<Doc<'tokens' | 'morphology'>, 'tokens' | 'morphology'>

/**
 * Calls `visit` with the features and the allowed labels of each sentence, in order; both are only lent. Training
 * and tagging read articles through this one function. `words` is for `features` alone.
 */
export function eachSentence(
  { tokens: { all, ranges }, morphology }: Tokenized,
  words: NameWords,
  features: Features,
  visit: (allowed: Int32Array) => void,
): void {
  const sentences = ranges.map(({ from, to }): readonly NameToken[] =>
    nameTokens(all, words, morphology, from, to),
  )
  const evidence = documentEvidence(sentences)
  for (const tokens of sentences) {
    const allowed = allowedLabels(tokens)
    addFeatures(tokens, words.edge, allowed, evidence, features)
    visit(allowed)
  }
}

export class NameTagger {
  private readonly model: Model
  private readonly features: Features
  private readonly words = new NameWords()
  private readonly decoder = new Decoder()

  constructor(model: Model) {
    this.model = model
    this.features = new Features(model)
  }

  /** Names of each sentence, by tokens counted from the sentence's first. */
  tag(doc: Tokenized): Name[][] {
    if (this.words.full) {
      this.words.clear()
      this.features.sums?.clear()
    }
    const names: Name[][] = []
    eachSentence(doc, this.words, this.features, (allowed) => {
      this.decoder.decode(this.model.weights, this.features, allowed)
      names.push(decode(this.decoder.path, this.features.tokens))
    })
    return names
  }
}
