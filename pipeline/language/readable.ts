/**
 * Articles of which languages are extracted. The rules are French, so this is no list to add a language to: it says
 * what to do with articles that are not French for certain, or not as a whole.
 */

/** ISO 639-3 codes: French, too short to tell, several languages in one article. */
export const READABLE = ['fra', 'und', 'mul'] as const
export type Readable = (typeof READABLE)[number]

/** What is clearly another language is skipped, and nothing else. */
export const READ_BY_DEFAULT: readonly Readable[] = ['fra', 'und']

/** For who asks for another: why there is none. */
export const WHY_NO_OTHER =
  'the rules are written for French (fra); und reads articles too short to tell their language, mul the French parts of bilingual ones'
