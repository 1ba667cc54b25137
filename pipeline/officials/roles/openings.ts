/** The words that a role phrase can begin with: determiners, adjectives before the noun, first words of offices. */
import { loadLexicon } from '../../core/lexicon.ts'
import { mostWords } from './nouns.ts'
import type { Status } from './phrase.ts'

const adjectives = loadLexicon<Status>(new URL('../lexicon/adjectives-before.json', import.meta.url))

/** What an adjective before an office says of it (`ancien`, `futur`); undefined for words that cannot stand there. */
export const adjectiveBefore = (norm: string): Status | undefined => adjectives.getFolded(norm)

/** `ex-ministre` → `ministre`. */
export const withoutEx = (norm: string): string => (norm.startsWith('ex-') ? norm.slice(3) : norm)

/** Whether an office, or the adjective before one, can begin with the word. */
export const opensOffice = (norm: string): boolean =>
  mostWords(withoutEx(norm)) > 0 || adjectiveBefore(norm) !== undefined
