/**
 * Features of the entity models: the word and its neighbours, what the gazetteers and the morphology say of them,
 * the run of capitals that it stands in, and how the rest of the article writes the same word.
 */
import { type FeatureRows, mix } from '../perceptron/hash.ts'
import type { Evidence } from './evidence.ts'
import { GAZETTEER } from './gazetteer.ts'
import { ALL_LABELS, CLOSED, CONTINUING, OUTSIDE, PERSON } from './labels.ts'
import type { NameToken } from './sentence.ts'

/** Changes with the templates below: a model trained with others is refused. */
export const FEATURES = 'entities-3'

const EDGE = 0x5eed
const NO_EVIDENCE: Evidence = { written: 0, company: 0 }
/** Most words in lower case that a name holds in a row: `Conseil de sécurité des Nations unies`. */
const REACH = 6

/**
 * Labels that each token may have. Names begin at few tokens, and go on over few others: most tokens are settled
 * as outside.
 */
export function allowedLabels(tokens: readonly NameToken[]): Int32Array {
  const allowed = new Int32Array(tokens.length)
  let reach = 0
  for (let at = 0; at < tokens.length; at++) {
    const { begins, continues } = tokens[at] as NameToken
    reach = begins ? REACH : continues ? reach - 1 : 0
    allowed[at] = begins
      ? afterTitle(tokens, at)
        ? PERSON
        : ALL_LABELS
      : reach > 0
        ? CONTINUING
        : 1 << OUTSIDE
  }
  if (tokens.length > 0) allowed[tokens.length - 1] = (allowed[tokens.length - 1] as number) & CLOSED
  return allowed
}

/** `Mme Le Pen`: a capital after a title is a person's; not in `Víctor M. Blanco`, where the title is an initial. */
function afterTitle(tokens: readonly NameToken[], at: number): boolean {
  const left = tokens[at - 1]
  return (
    left !== undefined &&
    (left.gazetteer & GAZETTEER.title) !== 0 &&
    tokens[at]?.word.capital === true &&
    tokens[at - 2]?.word.capital !== true
  )
}

/** Adds the features of a sentence, one `endToken` per token; tokens that are settled get none. */
export function addFeatures(
  tokens: readonly NameToken[],
  allowed: Int32Array,
  evidence: ReadonlyMap<string, Evidence>,
  rows: FeatureRows,
): void {
  rows.clear()
  for (let at = 0; at < tokens.length; at++) {
    const mask = allowed[at] as number
    if (mask & (mask - 1)) addToken(tokens, at, evidence, rows)
    rows.endToken()
  }
}

function addToken(
  tokens: readonly NameToken[],
  at: number,
  evidence: ReadonlyMap<string, Evidence>,
  rows: FeatureRows,
): void {
  const { word, gazetteer, upos, run } = tokens[at] as NameToken
  const [left2, left, right, right2] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  const leftHash = left?.word.hash ?? EDGE
  const rightHash = right?.word.hash ?? EDGE
  const left2Hash = left2?.word.hash ?? EDGE
  const right2Hash = right2?.word.hash ?? EDGE
  const leftShape = left?.word.shape ?? EDGE
  const rightShape = right?.word.shape ?? EDGE
  const leftGazetteer = left?.gazetteer ?? EDGE
  const rightGazetteer = right?.gazetteer ?? EDGE
  const cased = word.capital ? (at === 0 ? 1 : 2) : 0
  rows.add(0, word.hash)
  rows.add(1, word.hash, cased)
  rows.add(2, word.shape, at === 0 ? 1 : 0)
  rows.add(3, word.endings[1], cased)
  rows.add(4, word.endings[2], cased)
  rows.add(5, word.endings[3])
  rows.add(6, word.start)
  rows.add(7, upos, word.shape)
  rows.add(8, leftHash)
  rows.add(9, rightHash)
  rows.add(10, left2Hash)
  rows.add(11, right2Hash)
  rows.add(12, leftHash, word.hash)
  rows.add(13, word.hash, rightHash)
  rows.add(14, left2Hash, leftHash)
  rows.add(15, rightHash, right2Hash)
  rows.add(16, leftHash, word.shape)
  rows.add(17, rightHash, word.shape)
  rows.add(18, mix(0, leftShape, word.shape), rightShape)
  rows.add(19, left?.word.endings[2] ?? EDGE, cased)
  rows.add(20, right?.word.endings[2] ?? EDGE, cased)
  rows.add(21, gazetteer, cased)
  rows.add(22, leftGazetteer, gazetteer)
  rows.add(23, gazetteer, rightGazetteer)
  rows.add(24, left?.upos ?? EDGE, mix(0, upos, right?.upos ?? EDGE))
  rows.add(25, gazetteer, leftHash)
  rows.add(26, gazetteer, rightHash)
  if (run !== null) {
    rows.add(30, mix(0, run.length, at - run.from), gazetteer)
    rows.add(31, run.before)
    rows.add(32, run.after)
    rows.add(33, run.firstHash, at - run.from)
    rows.add(34, run.lastHash, run.to - at)
    rows.add(35, run.firstGazetteer, mix(0, at - run.from, run.to - at))
    rows.add(36, run.before, run.length)
  }
  const { written, company } = evidence.get(word.norm) ?? NO_EVIDENCE
  rows.add(40, written, cased)
  rows.add(41, written, gazetteer)
  rows.add(42, company)
  rows.add(43, company, gazetteer)
}
