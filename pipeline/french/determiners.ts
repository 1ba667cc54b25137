/** Determiners and the two prepositions that contract with the article. All words are folded, as the `norm` of a token. */
import { loadLexicon } from '../core/lexicon.ts'

export interface Determiner {
  readonly kind: 'definite' | 'contracted' | 'indefinite' | 'demonstrative' | 'possessive' | "speaker's"
  /** Of the noun: « leur » is singular. */
  readonly number: 'singular' | 'plural'
  readonly gender: 'male' | 'female' | null
}

const determiners = loadLexicon<Determiner>(new URL('./lexicon/determiners.json', import.meta.url))
const prepositions = loadLexicon<'de' | 'à'>(new URL('./lexicon/prepositions.json', import.meta.url))

/** What a determiner tells; undefined for other words. */
export const determiner = (norm: string): Determiner | undefined => determiners.getFolded(norm)

/** Whether `norm` is a singular determiner of one of these kinds. */
export function isSingular(norm: string, ...kinds: readonly Determiner['kind'][]): boolean {
  const told = determiner(norm)
  return told?.number === 'singular' && kinds.includes(told.kind)
}

/** `le`, `la`, `l'`, `les`. */
export const isArticle = (norm: string): boolean => determiner(norm)?.kind === 'definite'

/** `le`, `du`, `ce`: the noun takes up something that is known. */
export const isDefinite = (norm: string): boolean => {
  const kind = determiner(norm)?.kind
  return kind === 'definite' || kind === 'contracted' || kind === 'demonstrative'
}

/** `son`, `leurs`: possessives of the third person. */
export const isPossessive = (norm: string): boolean => determiner(norm)?.kind === 'possessive'

/** « de » or « à », whatever its form; undefined for other words. */
export const preposition = (norm: string): 'de' | 'à' | undefined => prepositions.getFolded(norm)

/** `de`, `d'`, `du`, `des`. */
export const isDe = (norm: string): boolean => preposition(norm) === 'de'

/** `du`, `des`, `au`, `aux`: preposition and article in one word. */
export const isContraction = (norm: string): boolean =>
  preposition(norm) !== undefined && determiner(norm) !== undefined
