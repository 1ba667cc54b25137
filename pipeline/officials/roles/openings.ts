/** Words around the noun of an office: those that a role phrase begins with, and the adjectives that belong to it. */
import { loadLexicon } from '../../core/lexicon.ts'
import { mostWords } from './nouns.ts'
import type { Status } from './phrase.ts'

const adjectives = loadLexicon<Status>(new URL('../lexicon/adjectives-before.json', import.meta.url))

/** What an adjective before an office says of it (`ancien`, `futur`); undefined for words that cannot stand there. */
export const adjectiveBefore = (norm: string): Status | undefined => adjectives.getFolded(norm)

const following = loadLexicon<Status>(new URL('../lexicon/adjectives-after.json', import.meta.url))

/** What adjectives after the noun of an office say of it (`élu`, `par intérim`, `municipal`); undefined for other words. */
export const adjectiveAfter = (norm: string): Status | undefined => following.getFolded(norm)

/** `ex-ministre` → `ministre`. */
export const withoutEx = (norm: string): string => (norm.startsWith('ex-') ? norm.slice(3) : norm)

/** Whether an office, or the adjective before one, can begin with the word. */
export const opensOffice = (norm: string): boolean =>
  mostWords(withoutEx(norm)) > 0 || adjectiveBefore(norm) !== undefined
