/** A sentence as the entity models see it: words with gazetteer classes, parts of speech and runs of capitals. */
import type { Morph, Token, Upos } from '../core/doc.ts'
import type { Word } from '../morphology/words.ts'
import { hashText, mix } from '../perceptron/hash.ts'
import { gazetteerClasses } from './gazetteer.ts'

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
  readonly word: Word
  /** Hash of the part of speech. */
  readonly upos: number
  /** Bit set of `gazetteerClasses`. */
  readonly gazetteer: number
  /** Whether a name may begin here: at a capital, or at a noun in lower case that opens names (`armée syrienne`). */
  readonly begins: boolean
  /** Whether a name that began before may go on here: not over verbs, pronouns, commas. */
  readonly continues: boolean
  readonly run: Run | null
}

const EDGE = 0x5eed
/** Parts of speech that stand inside names. */
const INSIDE: ReadonlySet<Upos> = new Set(['NOUN', 'ADJ', 'ADP', 'DET', 'PROPN', 'X', 'CCONJ', 'NUM'])
/** Parts of speech that begin no name though they begin a sentence: `Pour Merkel`; particles do (`De Gendt`). */
const LINKING: ReadonlySet<Upos> = new Set(['ADP', 'CCONJ', 'SCONJ', 'PRON', 'AUX'])
/** Marks that stand inside names: `Yahoo!`, `Canal+`, `Val-d’Oise`. */
const INSIDE_MARKS = /^[-–&.+!'’/]$/
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
  words: readonly Word[],
  morphology: readonly Morph[],
  from: number,
  to: number,
): readonly NameToken[] {
  const { classes, openers, particles } = gazetteerClasses(tokens, words, from, to)
  const made: { -readonly [Key in keyof NameToken]: NameToken[Key] }[] = []
  for (let at = from; at < to; at++) {
    const word = words[at] as Word
    const morph = morphology[at] as Morph
    made.push({
      word,
      upos: uposHash(morph.upos),
      gazetteer: classes[at - from] as number,
      begins: word.capital
        ? !LINKING.has(morph.upos) || particles[at - from] === 1
        : openers[at - from] === 1 && morph.upos === 'NOUN',
      continues:
        word.kind === 'mark'
          ? INSIDE_MARKS.test(word.norm)
          : INSIDE.has(morph.upos) || (morph.verbForm === 'Part' && morph.upos === 'VERB'),
      run: null,
    })
  }
  for (let at = 0; at < made.length; at++) {
    if (!made[at]?.word.capital || !made[at]?.begins) continue
    let end = at + 1
    for (let next = end; next < made.length; next++)
      if (made[next]?.word.capital) end = next + 1
      else if (particles[next] !== 1 || next - end >= 3) break
    const run: Run = {
      from: at,
      to: end,
      length: end - at,
      firstHash: (made[at] as NameToken).word.hash,
      lastHash: (made[end - 1] as NameToken).word.hash,
      firstGazetteer: (made[at] as NameToken).gazetteer,
      before: mix(1, made[at - 1]?.word.hash ?? EDGE),
      after: made[end]?.word.hash ?? EDGE,
    }
    for (let inside = at; inside < end; inside++) (made[inside] as { run: Run | null }).run = run
    at = end - 1
  }
  return made
}
