/** Tokens of one sentence: raw pieces, cut at clitics, with abbreviations joined to their period. */
import type { Token } from '../core/doc.ts'
import type { Span } from '../core/span.ts'
import { abbreviationKind, wordBefore } from '../sentences/abbreviations.ts'
import { cliticCuts, isElision } from './clitics.ts'
import { scan } from './scan.ts'

/** Hyphen and line break inside a word, and characters that do not show. */
const BROKEN = /[-\u2010\u00ad]\s+|[\u00ad\u200b-\u200d\u2060]/g
const WORD = /^[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]/u
const WORDLESS = /^[^\p{L}\p{N}]*$/u
/** Closing marks that may follow the last period of a sentence. */
const MOST_CLOSERS = 8

/** Whether the period at `period` belongs to the word from `start`. A sentence's last one only to `etc.` and such. */
function takesPeriod(text: string, start: number, period: number, end: number): boolean {
  const word = wordBefore(text, period, start)
  if (word.length !== period - start) return false
  const kind = abbreviationKind(word)
  const isLast = end - period <= MOST_CLOSERS && WORDLESS.test(text.slice(period + 1, end))
  return isLast ? kind === 'last' || kind === 'closing' : kind !== null
}

/** Appends the tokens of `sentence` to `tokens`. `folded` is `fold(text)`. */
export function tokenize(text: string, folded: string, sentence: Span, tokens: Token[]): void {
  const first = tokens.length
  const push = (start: number, end: number) => {
    const norm = folded.slice(start, end)
    tokens.push({ start, end, text: text.slice(start, end), norm: norm.replace(BROKEN, '') })
  }
  const pushWord = (start: number, end: number) => {
    const word = folded.slice(start, end)
    // an apostrophe after a word is a closing mark, unless the word is elided: « qu' “il” »
    const stop = word.endsWith("'") && !isElision(word) ? end - 1 : end
    let from = start
    for (const cut of cliticCuts(
      text.slice(start, stop),
      folded.slice(start, stop),
      tokens.length === first,
    )) {
      push(from, start + cut)
      from = start + cut
    }
    push(from, stop)
    if (stop < end) push(stop, end)
  }
  scan(text, sentence.start, sentence.end, (start, end, plain) => {
    if (plain) {
      tokens.push({ start, end, text: text.slice(start, end), norm: folded.slice(start, end) })
      return
    }
    const before = tokens.at(-1)
    if (WORD.test(text.slice(start, start + 1)) || WORD.test(text.slice(start, start + 2)))
      pushWord(start, end)
    else if (
      before !== undefined &&
      tokens.length > first &&
      before.end === start &&
      text.slice(start, end) === '.' &&
      takesPeriod(text, before.start, start, sentence.end)
    ) {
      tokens.pop()
      push(before.start, end)
    } else push(start, end)
  })
}
