/** Tokens of one sentence: raw pieces, split at clitics, with abbreviations joined to their period. */
import type { Token } from '../core/doc.ts'
import type { Span } from '../core/span.ts'
import { abbreviationKind, wordBefore } from '../sentences/abbreviations.ts'
import { isApostrophe, splitClitics } from './clitics.ts'
import { scan } from './scan.ts'

const BROKEN = /[-\u2010\u00ad]\s+/gu
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g
const WORD = /^[\p{L}\p{N}]/u

/** Folded form of a token, with the hyphen at a line end taken out. */
function norm(folded: string): string {
  const joined = /\s/.test(folded) && /\p{L}/u.test(folded) ? folded.replace(BROKEN, '') : folded
  return joined.replace(INVISIBLE, '')
}

/** Whether the period at `period` belongs to the word before it. At the sentence's end only lexical ones keep it. */
function takesPeriod(text: string, start: number, period: number, sentenceEnd: number): boolean {
  const word = wordBefore(text, period, start)
  const kind = abbreviationKind(word)
  if (kind === null || word.length !== period - start) return false
  const atEnd = text.slice(period + 1, sentenceEnd).trim() === ''
  return atEnd ? kind === 'last' || kind === 'closing' : true
}

/** Appends the tokens of `sentence` to `tokens`. */
export function tokenize(text: string, folded: string, sentence: Span, tokens: Token[]): void {
  const first = tokens.length
  const push = (start: number, end: number) =>
    tokens.push({ start, end, text: text.slice(start, end), norm: norm(folded.slice(start, end)) })
  scan(text, sentence.start, sentence.end, (start, end) => {
    const piece = text.slice(start, end)
    const before = tokens.at(-1)
    if (piece === '.' && before && tokens.length > first && before.end === start) {
      if (takesPeriod(text, before.start, start, sentence.end)) {
        tokens.pop()
        push(before.start, end)
        return
      }
    }
    if (!WORD.test(piece)) {
      push(start, end)
      return
    }
    const trailing = isApostrophe(piece.at(-1)) && !isElision(folded.slice(start, end)) ? 1 : 0
    let at = start
    for (const part of splitClitics(
      piece.slice(0, piece.length - trailing),
      folded.slice(start, end - trailing),
      tokens.length === first,
    )) {
      push(at, at + part)
      at += part
    }
    if (trailing) push(at, end)
  })
}

/** A piece that ends in an apostrophe is an elision when the word stands before a mark or a space: `qu' «`. */
function isElision(piece: string): boolean {
  return /^(?:[ldjnsmtcç]|qu|jusqu|lorsqu|puisqu|quoiqu)'$/.test(piece)
}
