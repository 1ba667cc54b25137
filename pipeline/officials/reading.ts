/** What the officials' rules read of a document, and small questions about its tokens. */
import { startsUpper } from '../core/capital.ts'
import type { Doc, Token } from '../core/doc.ts'
import { isArticle, isParticle } from '../names/index.ts'

/** What role phrases are read from. */
export type TaggedDoc = Doc<'tokens' | 'morphology'>

export type OfficialsDoc = Doc<'sentences' | 'tokens' | 'morphology' | 'entities'>

/** Half-open range of indexes into `tokens.all`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** A word as printed and folded. */
type Word = Pick<Token, 'text' | 'norm'>

export const isCapitalised = (token: Word | undefined): boolean =>
  token !== undefined && startsUpper(token.text)

/** `B.`, `J.-C.`, `W`: an initial of a name. */
export const isInitial = (token: Word | undefined): boolean =>
  isCapitalised(token) && /^\p{Lu}(?:h?\.(?:-?\p{Lu}h?\.)*)?$/u.test((token as Word).text)

const JOINTS = "-'’"

/** `al-Assad`, `d'Estaing`, `ben-Gvir`: a small particle and a capital in one token. */
const hasParticle = (token: Word): boolean => {
  const { text } = token
  let cut = 0
  while (cut < text.length && !JOINTS.includes(text[cut] as string)) cut++
  return (
    cut > 0 &&
    cut < text.length - 1 &&
    startsUpper(text.slice(cut + 1)) &&
    isParticle(token.norm.slice(0, cut))
  )
}

/** A word that can stand in a name: capitalised, or with a particle before its capital. */
export const isNameWord = (token: Word | undefined): boolean =>
  token !== undefined &&
  ((startsUpper(token.text) && /^.[\p{L}\p{M}]/u.test(token.text)) || hasParticle(token))

/** A particle by itself: `de`, `van`, `ben`, `al`, `d'`. */
export const isNameParticle = (token: Word | undefined): boolean =>
  token !== undefined && (isParticle(token.norm.replace('’', "'")) || isArticle(token.norm))

const NUMERAL = /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X{1,2}|X{0,2}I{1,3}|X{0,2}IV|X{0,2}VI{0,3}|Ier|Jr\.?)$/

/** `II`, `XVI`, `Jr` after a name. */
export const isNumeral = (token: Word | undefined): boolean => token !== undefined && NUMERAL.test(token.text)

/** Text that a range of tokens covers. */
export const textOf = (doc: OfficialsDoc, { from, to }: TokenRange): string => {
  const first = doc.tokens.all[from]
  const last = doc.tokens.all[to - 1]
  return first && last ? doc.text.slice(first.start, last.end) : ''
}

/** `de Gaulle`: a particle in small letters at token `at`, and a name word. */
export const particleAt = (tokens: readonly Token[], at: number): boolean =>
  /^(?:de|d')$/.test(tokens[at]?.text ?? '') && isNameWord(tokens[at + 1])

/** Words of tokens `[from, to)` on one line. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string => {
  let joined = ''
  for (let at = from; at < to; at++) {
    const [before, token] = [tokens[at - 1], tokens[at] as Token]
    joined += at > from && before && token.start > before.end ? ` ${token.text}` : token.text
  }
  return joined
}
