/** Names of persons that name something else: streets, schools, prizes, laws, storms, ships, works. */
import type { Token } from '../../core/doc.ts'
import { loadLexicon } from '../../core/lexicon.ts'
import type { TaggedDoc, TokenRange } from '../reading.ts'

const nouns = loadLexicon<string>(new URL('../lexicon/vetoes.json', import.meta.url))

/** Prepositions that can stand between the noun and the name: `place de la Victoire`, `stade de France`. */
const BETWEEN = /^(?:du|de|d'|des|la|le|l')$/

/** Kinds that stay vetoed when a preposition stands between; `rue de X` is a street, `le rapport de X` is X's. */
const THROUGH: ReadonlySet<string> = new Set(['storm'])

/**
 * What the name at `range` names instead of a person; null when nothing speaks against a person.
 * The noun must be singular grammar of a proper name: right before the name, without article (`rue Victor-Hugo`).
 */
export function vetoOf(
  { tokens: { all: tokens }, morphology }: TaggedDoc,
  range: TokenRange,
  sentenceStart: number,
): string | null {
  let before = range.from - 1
  // `tempête tropicale Grace`
  if (
    morphology[before]?.upos === 'ADJ' &&
    THROUGH.has(nouns.getFolded(tokens[before - 1]?.norm ?? '') ?? '')
  )
    before--
  let through = false
  while (before >= sentenceStart && BETWEEN.test((tokens[before] as Token).norm)) {
    before--
    through = true
  }
  if (before < sentenceStart) return null
  const token = tokens[before] as Token
  const kind = nouns.getFolded(token.norm)
  if (kind === undefined || (through && !THROUGH.has(kind))) return null
  return kind
}
