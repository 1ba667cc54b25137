/** Names of persons that name something else: streets, schools, prizes, laws, storms, ships, works; and nicknames. */
import type { Token } from '../../core/doc.ts'
import { loadLexicon } from '../../core/lexicon.ts'
import { isDe, isSingular } from '../../french/determiners.ts'
import { isGivenName } from '../../names/index.ts'
import { isCapitalised, isNameWord, type TaggedDoc, type TokenRange } from '../reading.ts'

const nouns = loadLexicon<string>(new URL('../lexicon/vetoes.json', import.meta.url))

/** Words before another name of a person; `speech` for those that also report what somebody says. */
const nicknames = loadLexicon<'name' | 'speech'>(new URL('../lexicon/nicknames.json', import.meta.url))

/** Prepositions that can stand between the noun and the name: `place de la Victoire`, `stade de France`. */
const isBetween = (norm: string): boolean => isDe(norm) || isSingular(norm, 'definite')

/** Kinds that stay vetoed when a preposition stands between; `rue de X` is a street, `le rapport de X` is X's. */
const THROUGH: ReadonlySet<string> = new Set(['storm', 'disease'])

const OPENS: ReadonlySet<string> = new Set(['«', '“', '"', "'", '‘'])

/**
 * `Karim Benali, dit « Abou Salem »`, `alias Abou Salem`: another name for who is named already. `dit` is a verb of
 * speech as well, so a name must stand before it.
 */
function isNickname(tokens: readonly Token[], { from }: TokenRange, sentenceStart: number): boolean {
  const cue = OPENS.has(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1
  if (cue < sentenceStart) return false
  const kind = nicknames.getFolded((tokens[cue] as Token).norm)
  if (kind !== 'speech') return kind !== undefined
  const named = tokens[cue - 1]?.norm === ',' ? cue - 2 : cue - 1
  return named >= sentenceStart && isNameWord(tokens[named])
}

/**
 * What the name at `range` names instead of a person; null when nothing speaks against a person.
 * The noun must be singular grammar of a proper name: right before the name, without article (`rue Victor-Hugo`).
 */
export function vetoOf(
  { tokens: { all: tokens }, morphology }: TaggedDoc,
  range: TokenRange,
  sentenceStart: number,
): string | null {
  if (isNickname(tokens, range, sentenceStart)) return 'nickname'
  let before = range.from - 1
  // `fondation Bill et Melinda Gates`
  if (tokens[before]?.norm === 'et' && isGivenName(tokens[before - 1]?.text ?? '')) before -= 2
  // `tempête tropicale Grace`
  if (
    morphology[before]?.upos === 'ADJ' &&
    THROUGH.has(nouns.getFolded(tokens[before - 1]?.norm ?? '') ?? '')
  )
    before--
  // `le porte-avions Amiral Kouznetsov`
  if (isCapitalised(tokens[before]) && nouns.getFolded(tokens[before - 1]?.norm ?? '') === 'ship') before--
  let through = false
  while (before >= sentenceStart && isBetween((tokens[before] as Token).norm)) {
    before--
    through = true
  }
  if (before < sentenceStart) return null
  const token = tokens[before] as Token
  const kind = nouns.getFolded(token.norm)
  if (kind === undefined || (through && !THROUGH.has(kind))) return null
  return kind
}
