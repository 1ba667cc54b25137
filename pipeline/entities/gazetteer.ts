/** What word lists say of the tokens of a sentence, one bit per class. */
import type { Token } from '../core/doc.ts'
import { bare } from '../core/fold.ts'
import { loadLexicon } from '../core/lexicon.ts'
import type { Word } from '../morphology/words.ts'
import { countriesOfDemonym, findWorldNames, type WorldKind } from '../world/index.ts'

const firstNames = loadLexicon<'m' | 'f' | 'u'>(new URL('./lexicon/first-names.json', import.meta.url))
const contexts = loadLexicon<'title' | 'civility' | 'role' | 'kin' | 'particle' | 'opener' | 'street'>(
  new URL('./lexicon/contexts.json', import.meta.url),
)

const surnames = loadLexicon<true>(new URL('./lexicon/surnames.json', import.meta.url))

/** Bits of the classes. */
export const GAZETTEER = {
  firstName: 1,
  demonym: 2,
  civility: 4,
  role: 8,
  kin: 16,
  particle: 32,
  opener: 64,
  street: 128,
  country: 256,
  place: 512,
  organisation: 1024,
  seat: 2048,
  media: 4096,
  /** First token of a name of the world, and its other tokens. */
  first: 8192,
  rest: 16384,
  title: 32768,
  /** Last word of a well-known official's name: `Macron`. */
  surname: 65536,
}

const WORLD: Readonly<Record<WorldKind, number>> = {
  country: GAZETTEER.country,
  city: GAZETTEER.place,
  region: GAZETTEER.place,
  continent: GAZETTEER.country,
  area: GAZETTEER.place,
  water: GAZETTEER.place,
  mountain: GAZETTEER.place,
  seat: GAZETTEER.seat,
  organisation: GAZETTEER.organisation,
  institution: GAZETTEER.seat,
  media: GAZETTEER.media,
  company: GAZETTEER.media,
}

/** `Jean-Luc`, `Ali`: the whole word or its first part is a first name. */
function isFirstName(word: Word): boolean {
  if (!word.capital) return false
  return firstNames.has(word.norm) || firstNames.has(word.norm.split('-', 1)[0] as string)
}

/** Bits that a word has by itself, whatever is around it. */
export function classesOfWord(word: Word): number {
  const context = contexts.get(word.norm)
  let found = context === undefined ? 0 : GAZETTEER[context]
  if (isFirstName(word)) found |= GAZETTEER.firstName
  if (word.capital && surnames.has(bare(word.norm))) found |= GAZETTEER.surname
  if (countriesOfDemonym(word.norm).length > 0) found |= GAZETTEER.demonym
  return found
}

/** Calls `found` for each token of `[from, to)` that stands in a name of the world, with the bits that it has there. */
export function eachWorldToken(
  tokens: readonly Token[],
  from: number,
  to: number,
  found: (at: number, classes: number) => void,
): void {
  for (const name of findWorldNames(tokens, from, to))
    for (let at = name.from; at < name.to; at++)
      found(at, WORLD[name.entry.kind] | (at === name.from ? GAZETTEER.first : GAZETTEER.rest))
}
