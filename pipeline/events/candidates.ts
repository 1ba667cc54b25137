/** Finds the words of a sentence that can name an event: verbs by infinitive, nouns in singular and plural, constructions. */
import { preposition } from '../french/determiners.ts'
import { isVerb, morphAt, normAt, type Scene, tokenAt } from './scene.ts'
import { isSkippedWord, type Trigger, triggers } from './trigger.ts'
import { type VerbGroup, verbGroup } from './verb.ts'

export interface Candidate {
  /** Tokens of the trigger, half-open; the first is its head. */
  readonly from: number
  readonly to: number
  /** Readings of the word, the most specific first. */
  readonly readings: readonly { readonly trigger: Trigger; readonly to: number }[]
  /** Null for nouns. */
  readonly verb: VerbGroup | null
}

const NONE: readonly Trigger[] = []

/** What a word of a construction may end in beyond its own letters: plural, feminine. */
const ENDINGS = new Set(['', 's', 'x', 'e', 'es'])
const sameWord = (norm: string, word: string): boolean =>
  (norm.startsWith(word) && ENDINGS.has(norm.slice(word.length))) || preposition(norm) === word

/** End of the construction that begins after token `head`, or -1: the words in order, with few words between. */
function restEnd(scene: Scene, head: number, rest: readonly string[], gap: number): number {
  let at = head + 1
  let end = head + 1
  for (const word of rest) {
    let free = gap
    for (; ; at++) {
      if (at >= scene.to) return -1
      const norm = normAt(scene, at)
      if (sameWord(norm, word)) break
      const morph = morphAt(scene, at)
      if (morph.upos === 'PUNCT' || (isVerb(morph) && morph.verbForm === 'Fin')) return -1
      if (isSkippedWord(norm)) continue
      if (free-- === 0) return -1
    }
    end = ++at
  }
  return end
}

/** Whether the word stands in the verb's group before the verb itself: `s'[en] est pris`. */
function hasBefore(scene: Scene, { first, head }: VerbGroup, word: string): boolean {
  for (let at = first; at < head; at++) if (normAt(scene, at) === word) return true
  return false
}

function verbCandidate(scene: Scene, at: number): Candidate | null {
  const { lemma } = morphAt(scene, at)
  const known = (lemma !== null && triggers.verb.get(lemma)) || NONE
  if (known.length === 0) return null
  const verb = verbGroup(scene, at)
  if (verb === null) return null
  const readings = []
  for (const trigger of known) {
    if (trigger.reflexive && verb.voice !== 'reflexive') continue
    if (trigger.notReflexive && verb.voice === 'reflexive') continue
    if (trigger.voice && verb.voice !== trigger.voice) continue
    if (trigger.en && !hasBefore(scene, verb, 'en')) continue
    const to = trigger.rest.length === 0 ? at + 1 : restEnd(scene, at, trigger.rest, 4)
    if (to > 0) readings.push({ trigger, to })
  }
  return readings.length === 0 ? null : { from: at, to: at + 1, readings, verb }
}

/** Whether the sentence is printed in capitals, as some titles are. */
const isAllCapitals = ({ doc, sentence }: Scene): boolean =>
  !/\p{Ll}/u.test(doc.text.slice(sentence.start, sentence.end))

/** A capital inside a sentence makes a name of the word: `La Réunion`, `le Rassemblement national`, `le RAID`. */
function isNameLike(scene: Scene, at: number): boolean {
  const { text } = tokenAt(scene, at)
  if (/^\p{Lu}{2,}$/u.test(text)) return !isAllCapitals(scene)
  if (at === scene.from || !/^\p{Lu}\p{Ll}/u.test(text)) return false
  return !/^[:.!?«"“–—-]$/.test(normAt(scene, at - 1))
}

const singulars = (norm: string): string[] => {
  if (norm.endsWith('aux')) return [norm, `${norm.slice(0, -3)}al`, norm.slice(0, -1)]
  return norm.endsWith('s') || norm.endsWith('x') ? [norm, norm.slice(0, -1)] : [norm]
}

function nounCandidate(scene: Scene, at: number): Candidate | null {
  for (const form of singulars(normAt(scene, at))) {
    const known = triggers.noun.get(form)
    if (known === undefined) continue
    const isName = isNameLike(scene, at)
    const readings = []
    for (const trigger of known) {
      if (isName && trigger.rest.length === 0) continue
      const to = trigger.rest.length === 0 ? at + 1 : restEnd(scene, at, trigger.rest, 0)
      if (to > 0) readings.push({ trigger, to })
    }
    if (readings.length > 0) return { from: at, to: at + 1, readings, verb: null }
  }
  return null
}

/** Words before which a verb form is a noun: `la [visite]`, `une [marche]`. */
const NOUNS = new Set(['NOUN', 'PROPN', 'X', 'ADJ'])

const memory = new WeakMap<Scene, readonly Candidate[]>()

/** Candidates of the sentence in order, found once. Of overlapping ones the first stays. */
export function candidatesOf(scene: Scene): readonly Candidate[] {
  let known = memory.get(scene)
  if (known === undefined) {
    known = findCandidates(scene)
    memory.set(scene, known)
  }
  return known
}

function findCandidates(scene: Scene): readonly Candidate[] {
  const found: Candidate[] = []
  for (let at = scene.from; at < scene.to; at++) {
    const morph = morphAt(scene, at)
    const candidate = isVerb(morph)
      ? verbCandidate(scene, at)
      : NOUNS.has(morph.upos)
        ? nounCandidate(scene, at)
        : null
    if (candidate) found.push(candidate)
  }
  return found
}
