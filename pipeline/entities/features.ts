/**
 * Features of the entity models: the word and its neighbours, what the gazetteers and the morphology say of them,
 * the run of capitals that it stands in, and how the rest of the article writes the same word.
 */
import type { Features } from '../perceptron/features.ts'
import { mix } from '../perceptron/hash.ts'
import type { Evidence } from './evidence.ts'
import { GAZETTEER } from './gazetteer.ts'
import { ALL_LABELS, CLOSED, CONTINUING, OUTSIDE, PERSON } from './labels.ts'
import type { NameToken } from './sentence.ts'
import type { NameWord } from './words.ts'

/** Changes with the templates below: a model trained with others is refused. */
export const FEATURES = 'entities-4'

const EDGE = 0x5eed
/** Groups of features of one word; those of the neighbours are three each, by the capital of the word between. */
const GROUP = { itself: 0, first: 1, left: 2, right: 5, left2: 8, right2: 9 }
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
  edge: NameWord,
  allowed: Int32Array,
  evidence: ReadonlyMap<string, Evidence>,
  features: Features,
): void {
  features.clear()
  for (let at = 0; at < tokens.length; at++) {
    const mask = allowed[at] as number
    if (mask & (mask - 1)) {
      const cased = tokens[at]?.word.capital ? (at === 0 ? 1 : 2) : 0
      addWords(tokens, at, edge, cased, features)
      addPairs(tokens, at, cased, features)
      addRun(tokens[at] as NameToken, at, features)
      addEvidence(tokens[at] as NameToken, cased, evidence, features)
    }
    features.endToken()
  }
}

const itself = (known: NameWord, features: Features): void => addItself(known, 0, features)
const itselfFirst = (known: NameWord, features: Features): void => addItself(known, 1, features)

function addItself({ word }: NameWord, first: 0 | 1, features: Features): void {
  const cased = word.capital ? (first ? 1 : 2) : 0
  features.add(0, word.hash)
  features.add(1, word.hash, cased)
  features.add(2, word.shape, first)
  features.add(3, word.endings[1], cased)
  features.add(4, word.endings[2], cased)
  features.add(5, word.endings[3])
  features.add(6, word.start)
}

/** Features of a neighbour, by `cased` of the word that it stands beside. */
const asLeft = [0, 1, 2].map((cased) => ({ word }: NameWord, features: Features): void => {
  features.add(8, word.hash)
  features.add(19, word.endings[2], cased)
})
const asRight = [0, 1, 2].map((cased) => ({ word }: NameWord, features: Features): void => {
  features.add(9, word.hash)
  features.add(20, word.endings[2], cased)
})
const asLeft2 = ({ word }: NameWord, features: Features): void => features.add(10, word.hash)
const asRight2 = ({ word }: NameWord, features: Features): void => features.add(11, word.hash)

/** What the word and its neighbours say each by itself. */
function addWords(
  tokens: readonly NameToken[],
  at: number,
  edge: NameWord,
  cased: number,
  features: Features,
): void {
  const known = (tokens[at] as NameToken).known
  if (at === 0) features.addGroup(known, GROUP.first, itselfFirst)
  else features.addGroup(known, GROUP.itself, itself)
  features.addGroup(tokens[at - 1]?.known ?? edge, GROUP.left + cased, asLeft[cased] as typeof itself)
  features.addGroup(tokens[at + 1]?.known ?? edge, GROUP.right + cased, asRight[cased] as typeof itself)
  features.addGroup(tokens[at - 2]?.known ?? edge, GROUP.left2, asLeft2)
  features.addGroup(tokens[at + 2]?.known ?? edge, GROUP.right2, asRight2)
}

/** What words say together. */
function addPairs(tokens: readonly NameToken[], at: number, cased: number, features: Features): void {
  const { word, gazetteer, upos } = tokens[at] as NameToken
  const left = tokens[at - 1]
  const right = tokens[at + 1]
  const leftHash = left?.word.hash ?? EDGE
  const rightHash = right?.word.hash ?? EDGE
  const leftShape = left?.word.shape ?? EDGE
  const rightShape = right?.word.shape ?? EDGE
  features.add(7, upos, word.shape)
  features.add(12, leftHash, word.hash)
  features.add(13, word.hash, rightHash)
  features.add(14, tokens[at - 2]?.word.hash ?? EDGE, leftHash)
  features.add(15, rightHash, tokens[at + 2]?.word.hash ?? EDGE)
  features.add(16, leftHash, word.shape)
  features.add(17, rightHash, word.shape)
  features.add(18, mix(0, leftShape, word.shape), rightShape)
  features.add(21, gazetteer, cased)
  features.add(22, left?.gazetteer ?? EDGE, gazetteer)
  features.add(23, gazetteer, right?.gazetteer ?? EDGE)
  features.add(24, left?.upos ?? EDGE, mix(0, upos, right?.upos ?? EDGE))
  features.add(25, gazetteer, leftHash)
  features.add(26, gazetteer, rightHash)
}

/** The run of capitals that the word stands in, and the words on its two sides. */
function addRun({ gazetteer, run }: NameToken, at: number, features: Features): void {
  if (run === null) return
  features.add(30, mix(0, run.length, at - run.from), gazetteer)
  features.add(31, run.before)
  features.add(32, run.after)
  features.add(33, run.firstHash, at - run.from)
  features.add(34, run.lastHash, run.to - at)
  features.add(35, run.firstGazetteer, mix(0, at - run.from, run.to - at))
  features.add(36, run.before, run.length)
}

/** How the rest of the article writes the same word. */
function addEvidence(
  { word, gazetteer }: NameToken,
  cased: number,
  evidence: ReadonlyMap<string, Evidence>,
  features: Features,
): void {
  const { written, company } = evidence.get(word.norm) ?? NO_EVIDENCE
  features.add(40, written, cased)
  features.add(41, written, gazetteer)
  features.add(42, company)
  features.add(43, company, gazetteer)
}
