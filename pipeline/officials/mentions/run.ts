/** How far a name reaches from its first word: `Tamim ben Hamad Al Thani`, `Valéry Giscard d'Estaing`, `George W. Bush`. */
import type { Token } from '../../core/doc.ts'
import { isGivenName } from '../../names/index.ts'
import { countryOfDemonym } from '../../world/index.ts'
import { isInitial, isNameParticle, isNameWord, isNumeral } from '../reading.ts'
import { isRoleNoun } from '../roles/nouns.ts'

const touches = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && right.start - left.end <= 2

/** Words that are capitalised without being part of the name before them: offices and demonyms. */
const ends = (token: Token): boolean => isRoleNoun(token.norm) || countryOfDemonym(token.norm) !== null

/** After a full name, a given name with a surname after it is the next person's: `de Jacques Morel | Paul Vidal`. */
const beginsAnother = (tokens: readonly Token[], at: number): boolean =>
  !isGivenName((tokens[at - 1] as Token).text) &&
  isGivenName((tokens[at] as Token).text) &&
  isNameWord(tokens[at + 1]) &&
  touches(tokens[at], tokens[at + 1])

/**
 * End (exclusive) of the name that begins at token `from`, at most `to`; `from` itself when it is no name word.
 * Six words at most.
 */
export function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  if (!isNameWord(tokens[from]) && !isInitial(tokens[from])) return from
  let end = from + 1
  let words = 1
  while (end < to && words < 6) {
    const [token, next] = [tokens[end] as Token, tokens[end + 1]]
    if (!touches(tokens[end - 1], token)) break
    if (isNumeral(token) && words > 0) return end + 1
    if (words >= 2 && beginsAnother(tokens, end)) break
    if ((isNameWord(token) && !ends(token)) || (isInitial(token) && isNameWord(next))) {
      end++
      words++
    } else if (
      isNameParticle(token) &&
      end + 1 < to &&
      touches(token, next) &&
      (isNameWord(next) || (isNameParticle(next) && isNameWord(tokens[end + 2])))
    )
      end++
    else break
  }
  return end
}
