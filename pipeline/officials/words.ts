/**
 * What every word of a document can be for the officials' rules. Most words are nothing to them, and each rule goes
 * through all words: what they can be is looked up once.
 */
import type { Token } from '../core/doc.ts'
import { fold } from '../core/fold.ts'
import { remembered } from '../core/remember.ts'
import { civilityOf } from '../french/civilities.ts'
import { determiner } from '../french/determiners.ts'
import { countriesOfDemonym } from '../world/index.ts'
import { isNameWord } from './reading.ts'
import { opensOffice } from './roles/openings.ts'

/** One bit for each thing that a word can be. */
export const WORD = {
  /** A word of a name. */
  name: 1,
  civility: 2,
  determiner: 4,
  /** Begins an office or is an adjective before one. */
  office: 8,
  demonym: 16,
} as const

function kindsOf(token: Pick<Token, 'text' | 'norm'>): number {
  let kinds = 0
  if (isNameWord(token)) kinds |= WORD.name
  if (civilityOf(token) !== undefined) kinds |= WORD.civility
  if (determiner(token.norm)) kinds |= WORD.determiner
  if (opensOffice(token.norm)) kinds |= WORD.office
  if (countriesOfDemonym(token.norm).length > 0) kinds |= WORD.demonym
  return kinds
}

const kindsOfText = remembered((text: string): number => kindsOf({ text, norm: fold(text) }))

const read = new WeakMap<readonly Token[], Uint8Array>()

/** For each token the bits of `WORD` that it has. */
export function wordKinds(tokens: readonly Token[]): Uint8Array {
  const known = read.get(tokens)
  if (known) return known
  // Words hyphenated at a line's end have a shorter norm, which their text does not tell.
  const kinds = new Uint8Array(tokens.length)
  for (const [at, token] of tokens.entries())
    kinds[at] = token.norm.length === token.text.length ? kindsOfText(token.text) : kindsOf(token)
  read.set(tokens, kinds)
  return kinds
}
