/** Names of months and days of the week, with their numbers. */
import { type Lexicon, loadLexicon } from '../core/lexicon.ts'

/** Month → 1 to 12; with the abbreviations of the press. */
export const months: Lexicon<number> = loadLexicon(new URL('./lexicon/months.json', import.meta.url))

/** Day of the week, singular or plural → ISO number: Monday is 1. */
export const weekdays: Lexicon<number> = loadLexicon(new URL('./lexicon/weekdays.json', import.meta.url))
