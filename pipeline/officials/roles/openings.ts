/** The words that a role phrase can begin with: determiners, adjectives before the noun, first words of offices. */
import { loadLexicon } from '../../core/lexicon.ts'
import { mostWords } from './nouns.ts'
import type { Status } from './phrase.ts'

const adjectives = loadLexicon<Status>(new URL('../lexicon/adjectives-before.json', import.meta.url))

const DETERMINERS: ReadonlySet<string> = new Set(
  "le la l' les un une des du au aux ce cet cette ces son sa ses leur leurs mon ma notre nos votre vos".split(
    ' ',
  ),
)

/** Whether a noun phrase can begin with the word: an article, demonstrative or possessive. */
export const isDeterminer = (norm: string): boolean => DETERMINERS.has(norm)

/** What an adjective before an office says of it (`ancien`, `futur`); undefined for words that cannot stand there. */
export const adjectiveBefore = (norm: string): Status | undefined => adjectives.getFolded(norm)

/** `ex-ministre` → `ministre`. */
export const withoutEx = (norm: string): string => (norm.startsWith('ex-') ? norm.slice(3) : norm)

/** Whether an office, or the adjective before one, can begin with the word. */
export const opensOffice = (norm: string): boolean =>
  mostWords(withoutEx(norm)) > 0 || adjectiveBefore(norm) !== undefined
