/**
 * Tags the names of an article in two passes: the first reads each sentence, the second reads it again knowing how
 * the first tagged the same words elsewhere in the article.
 */
import type { Doc } from '../core/doc.ts'
import { WordCache } from '../morphology/words.ts'
import { FeatureRows } from '../perceptron/hash.ts'
import type { Model } from '../perceptron/model.ts'
import { Decoder } from '../perceptron/viterbi.ts'
import { documentEvidence } from './evidence.ts'
import { addFeatures, allowedLabels } from './features.ts'
import { ALL_LABELS, decode, type Name } from './labels.ts'
import { type NameToken, nameTokens } from './sentence.ts'

const cache = new WordCache()

/** The sentences of an article, ready for tagging. */
export function prepare(doc: Pick<Doc<'tokens' | 'morphology'>, 'tokens' | 'morphology'>): NameToken[][] {
  const { all, ranges } = doc.tokens
  const words = all.map((token) => cache.get(token))
  return ranges.map(({ from, to }) => nameTokens(all, words, doc.morphology, from, to) as NameToken[])
}

/** Calls `visit` with the features and allowed labels of each sentence; both are only lent. */
export function eachSentence(
  sentences: readonly (readonly NameToken[])[],
  paths: readonly Uint8Array[] | null,
  rows: FeatureRows,
  visit: (allowed: Int32Array) => void,
): void {
  const evidence = documentEvidence(sentences, paths)
  for (const [at, tokens] of sentences.entries()) {
    const allowed = allowedLabels(tokens, ALL_LABELS)
    addFeatures(tokens, allowed, evidence[at] as never, rows)
    visit(allowed)
  }
}

/** Label numbers of every sentence under one model. */
export function tagPass(
  sentences: readonly (readonly NameToken[])[],
  paths: readonly Uint8Array[] | null,
  model: Model,
  rows: FeatureRows,
  decoder: Decoder,
): Uint8Array[] {
  const tagged: Uint8Array[] = []
  eachSentence(sentences, paths, rows, (allowed) => {
    decoder.decode(model.weights, rows, allowed)
    tagged.push(decoder.path.slice(0, rows.tokens))
  })
  return tagged
}

/** The two models together. */
export class NameTagger {
  private readonly first: Model
  private readonly second: Model
  private readonly rows: readonly [FeatureRows, FeatureRows]
  private readonly decoder = new Decoder()

  constructor(first: Model, second: Model) {
    this.first = first
    this.second = second
    this.rows = [new FeatureRows(first.bits), new FeatureRows(second.bits)]
  }

  /** Names of each sentence, by tokens counted from the sentence's first. */
  tag(sentences: readonly (readonly NameToken[])[]): Name[][] {
    const drafts = tagPass(sentences, null, this.first, this.rows[0], this.decoder)
    return tagPass(sentences, drafts, this.second, this.rows[1], this.decoder).map((path) =>
      decode(path, path.length),
    )
  }
}
