/**
 * Splits a raw piece at elided words (`l'|élu`, `jusqu'|à`) and inverted pronouns (`a|-t-il`), and keeps whole
 * what only looks like them: `aujourd'hui`, `O'Brien`, `N'Diaye`, `rendez-vous`, `celui-ci`.
 */
import { loadLexicon } from '../core/lexicon.ts'
import { APOSTROPHES } from './scan.ts'

const clitics = loadLexicon<'elided' | 'inverted'>(new URL('./lexicon/clitics.json', import.meta.url))
const wholes = loadLexicon<string>(new URL('./lexicon/wholes.json', import.meta.url))

const isCapital = (unit: string | undefined): boolean => unit !== undefined && /\p{Lu}/u.test(unit)
const isSmall = (unit: string | undefined): boolean => unit !== undefined && /\p{Ll}/u.test(unit)

/** `D'Achery`, `N'Diaye`, `O'Brien`: a capital before the apostrophe and a capitalised name after it. */
function isName(piece: string, apostrophe: number, sentenceStart: boolean): boolean {
  if (!isCapital(piece[0]) || !isCapital(piece[apostrophe + 1]) || !isSmall(piece[apostrophe + 2]))
    return false
  const elided = piece.slice(0, apostrophe).toLowerCase()
  return elided === 'd' ? !sentenceStart : 'nmst'.includes(elided)
}

/** Lengths of the parts of `piece`, left to right; one length when it stays whole. */
export function splitClitics(piece: string, folded: string, sentenceStart: boolean): readonly number[] {
  const parts: number[] = []
  let from = 0
  for (;;) {
    const rest = folded.slice(from)
    const apostrophe = rest.indexOf("'")
    if (apostrophe < 1 || apostrophe > 7 || apostrophe === rest.length - 1) break
    if (wholes.has(rest)) break
    if (clitics.get(rest.slice(0, apostrophe + 1)) !== 'elided') break
    if (isName(piece.slice(from), apostrophe, sentenceStart && from === 0)) break
    parts.push(apostrophe + 1)
    from += apostrophe + 1
  }
  const tail = invertedFrom(piece, folded, from)
  let last = from
  for (const at of tail) {
    parts.push(at - last)
    last = at
  }
  parts.push(piece.length - last)
  return parts
}

/** Offsets at which inverted pronouns begin, ascending: `donnez|-le|-moi`. */
function invertedFrom(piece: string, folded: string, from: number): readonly number[] {
  const offsets: number[] = []
  let end = piece.length
  if (folded.indexOf('-', from) < 0 || wholes.has(folded.slice(from))) return offsets
  for (let count = 0; count < 2; count++) {
    const hyphen = folded.lastIndexOf('-', end - 1)
    if (hyphen <= from) break
    const joined =
      folded.slice(Math.max(from, hyphen - 2), hyphen) === '-t' && hyphen - 2 > from ? hyphen - 2 : hyphen
    if (clitics.get(folded.slice(joined, end)) !== 'inverted' || isCapital(piece[hyphen + 1])) break
    offsets.unshift(joined)
    end = joined
  }
  return offsets
}

/** Whether `unit` is printed as an apostrophe. */
export const isApostrophe = (unit: string | undefined): boolean =>
  unit !== undefined && APOSTROPHES.includes(unit)
