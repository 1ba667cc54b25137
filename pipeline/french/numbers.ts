/** Simple number words with their values; those made of several (« vingt-deux ») are added up from these. */
import { type Lexicon, loadLexicon } from '../core/lexicon.ts'

export const numbers: Lexicon<number> = loadLexicon(new URL('./lexicon/numbers.json', import.meta.url))
