/** One sentence as the events stage reads it: its tokens with their morphology, and who and what is named in it. */
import type { Doc, Morph, Sentence, Token } from '../core/doc.ts'
import type { Person, Quote } from '../core/records.generated.ts'
import { findWorldNames, type WorldSpan } from '../world/index.ts'
import type { Actor } from './actors/actor.ts'

export type EventDoc = Doc<
  'blocks' | 'sentences' | 'tokens' | 'morphology' | 'entities' | 'dates' | 'people' | 'references' | 'quotes'
>

export interface Scene {
  readonly doc: EventDoc
  readonly sentence: Sentence
  /** Index of the sentence. */
  readonly at: number
  /** Range of token indexes, half-open. */
  readonly from: number
  readonly to: number
  /** Whoever is named in the sentence, in order, without overlap. */
  readonly actors: readonly Actor[]
  /** Whoever is named before the sentence, in order of reading. */
  readonly before: readonly Actor[]
  /** Quotes whose words stand in the sentence, or some of them. */
  readonly quotes: readonly Quote[]
  /** Quotes whose cue stands in the sentence. */
  readonly reports: readonly Quote[]
}

const NO_MORPH: Morph = { upos: 'X', lemma: null }

export const tokenAt = (scene: Scene, index: number): Token => scene.doc.tokens.all[index] as Token

/** Folded word of a token; empty outside the sentence. */
export const normAt = (scene: Scene, index: number): string =>
  index < scene.from || index >= scene.to ? '' : (scene.doc.tokens.all[index] as Token).norm

export const morphAt = (scene: Scene, index: number): Morph => scene.doc.morphology[index] ?? NO_MORPH

export const isVerb = ({ upos }: Morph): boolean => upos === 'VERB' || upos === 'AUX'

/** Finite verb or auxiliary: the sign of a clause. */
export const isFiniteVerb = (morph: Morph): boolean => isVerb(morph) && morph.verbForm === 'Fin'

/** Index of the first token of the sentence that ends after `offset`. */
export function tokenFrom(scene: Scene, offset: number): number {
  let low = scene.from
  let high = scene.to
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokenAt(scene, middle).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

interface People {
  readonly byId: ReadonlyMap<string, Person>
  /** Of namesakes the first. */
  readonly byName: ReadonlyMap<string, Person>
}

const people = new WeakMap<EventDoc, People>()

/** The people of the article by id and name, indexed once. */
export function peopleOf(doc: EventDoc): People {
  const known = people.get(doc)
  if (known) return known
  const found = {
    byId: new Map(doc.people.map((person) => [person.id, person])),
    byName: new Map(doc.people.toReversed().map((person) => [person.name, person])),
  }
  people.set(doc, found)
  return found
}

const worldNames = new WeakMap<Scene['sentence'], readonly WorldSpan[]>()

/** Names of countries, places and bodies in the sentence, found once. */
export function worldNamesOf(scene: Scene): readonly WorldSpan[] {
  let known = worldNames.get(scene.sentence)
  if (known === undefined) {
    known = findWorldNames(scene.doc.tokens.all, scene.from, scene.to)
    worldNames.set(scene.sentence, known)
  }
  return known
}
