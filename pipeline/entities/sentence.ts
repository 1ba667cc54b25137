/** A sentence as the entity models see it: words with gazetteer classes, parts of speech and runs of capitals. */
import type { Morph, Token, Upos } from '../core/doc.ts'
import { hashText } from '../core/hash.ts'
import type { Word } from '../morphology/words.ts'
import { mix } from '../perceptron/hash.ts'
import { eachWorldToken } from './gazetteer.ts'
import type { NameWord, NameWords } from './words.ts'

/** A stretch of capitalised words with the particles between them: `Ursula von der Leyen`. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly length: number
  readonly firstHash: number
  readonly lastHash: number
  readonly firstGazetteer: number
  /** Hash of the word before and after the run. */
  readonly before: number
  readonly after: number
}

export interface NameToken {
  readonly known: NameWord
  readonly word: Word
  /** Hash of the part of speech. */
  readonly upos: number
  /** Bit set of `GAZETTEER`. */
  readonly gazetteer: number
  /** Whether a name may begin here: at a capital, or at a noun in lower case that opens names (`armée syrienne`). */
  readonly begins: boolean
  /** Whether a name that began before may go on here: not over verbs, pronouns, commas. */
  readonly continues: boolean
  readonly run: Run | null
}

type Making = { -readonly [Key in keyof NameToken]: NameToken[Key] }

const EDGE = 0x5eed
/** Parts of speech that stand inside names. */
const INSIDE: ReadonlySet<Upos> = new Set(['NOUN', 'ADJ', 'ADP', 'DET', 'PROPN', 'X', 'CCONJ', 'NUM'])
/** Parts of speech that begin no name though they begin a sentence: `Pour Merkel`; particles do (`De Gendt`). */
const LINKING: ReadonlySet<Upos> = new Set(['ADP', 'CCONJ', 'SCONJ', 'PRON', 'AUX'])
const uposHashes = new Map<string, number>()

function uposHash(upos: string): number {
  let hash = uposHashes.get(upos)
  if (hash === undefined) {
    hash = hashText(upos)
    uposHashes.set(upos, hash)
  }
  return hash
}

/** Prepares tokens `[from, to)` of an article. */
export function nameTokens(
  tokens: readonly Token[],
  words: NameWords,
  morphology: readonly Morph[],
  from: number,
  to: number,
): readonly NameToken[] {
  const made: Making[] = []
  for (let at = from; at < to; at++)
    made.push(nameToken(words.get(tokens[at] as Token), morphology[at] as Morph))
  eachWorldToken(tokens, from, to, (at, classes) => {
    const token = made[at - from] as Making
    token.gazetteer |= classes
  })
  addRuns(made)
  return made
}

function nameToken(known: NameWord, { upos, verbForm }: Morph): Making {
  const { word, classes } = known
  return {
    known,
    word,
    upos: uposHash(upos),
    gazetteer: classes,
    begins: word.capital ? known.particle || !LINKING.has(upos) : known.opens && upos === 'NOUN',
    continues:
      word.kind === 'mark' ? known.inside : INSIDE.has(upos) || (verbForm === 'Part' && upos === 'VERB'),
    run: null,
  }
}

/** Finds the runs of capitals, which begin where a name may begin, and gives each to its tokens. */
function addRuns(made: Making[]): void {
  for (let at = 0; at < made.length; at++) {
    const first = made[at] as Making
    if (!first.word.capital || !first.begins) continue
    let end = at + 1
    for (let next = end; next < made.length; next++) {
      const { word, known } = made[next] as Making
      if (word.capital) end = next + 1
      else if (!known.particle || next - end >= 3) break
    }
    const run: Run = {
      from: at,
      to: end,
      length: end - at,
      firstHash: first.word.hash,
      lastHash: (made[end - 1] as Making).word.hash,
      firstGazetteer: first.gazetteer,
      before: mix(1, made[at - 1]?.word.hash ?? EDGE),
      after: made[end]?.word.hash ?? EDGE,
    }
    for (let inside = at; inside < end; inside++) (made[inside] as Making).run = run
    at = end - 1
  }
}
