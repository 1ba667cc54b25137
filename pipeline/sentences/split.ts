/**
 * Finds where sentences end. A terminator (`.`, `!`, `?`, `…`) ends one unless it belongs to an abbreviation, a
 * number or a bracketed ellipsis, or the text goes on in lower case or with a comma: `« Vraiment ? », a-t-il dit`.
 * Not `Intl.Segmenter`: it splits after `M.` and `art.`, and before a closing `»`.
 */
import { type Span, trimSpan } from '../core/span.ts'
import { periodEnds, wordBefore } from './abbreviations.ts'
import { afterClosers, skipSpace, straightMarks } from './closers.ts'

const TERMINATORS = /[.!?…‥‽]+/g
/** Marks that may stand before the first word of a sentence. */
const OPENING = /[«“„‹([‘"'’–—\-•¿¡*\s.…\])]/u
/** So many of them at most: bounds the search. */
const MOST_OPENING = 24
const BEGINS = /[\p{Lu}\p{Lt}\p{Lo}\p{N}#@]/u
/** « (...) » and « […] » stand for words left out, inside a sentence. */
const BRACKETED = /[([]\s?$/u
/** « fin.Le lendemain »: the space is missing. */
const GLUED = /^[\p{L}\p{N}][\p{Ll}\p{N}]{2}[.!?…]+(?:\p{Lu}\p{Ll}|[LDJCMNST]['’])/u

/** Offset of the first letter or figure (`[...] Elle`, `« (…) Il`) from `at` on. */
function firstWord(text: string, at: number): number {
  let first = at
  const limit = Math.min(text.length, at + MOST_OPENING)
  while (first < limit && OPENING.test(text[first] as string)) first++
  return first
}

/** Whether the word at `first`, behind opening marks that begin at `next`, can begin a sentence. */
function begins(text: string, next: number, first: number): boolean {
  if (first >= text.length) return false
  const unit = String.fromCodePoint(text.codePointAt(first) as number)
  return BEGINS.test(unit) || (first === next && /\p{Extended_Pictographic}/u.test(unit))
}

/** Sentences of one block, in order, without white space at their ends. Linear in the length of the block. */
export function splitSentences(text: string, block: Span): readonly Span[] {
  // a copy of its own: searches must not run on into the blocks that follow
  const own = text.slice(block.start, block.end)
  return splitText(own).map(({ start, end }) => ({ start: block.start + start, end: block.start + end }))
}

function splitText(text: string): readonly Span[] {
  const end = text.length
  const closes = straightMarks(text)
  const sentences: Span[] = []
  let from = skipSpace(text, 0)
  let read = 0
  const push = (to: number) => {
    const span = trimSpan(text, { start: from, end: to })
    if (span.end > span.start) sentences.push(span)
    from = skipSpace(text, to)
  }
  for (const { 0: run, index: start } of text.matchAll(TERMINATORS)) {
    const stop = start + run.length
    // already read as a mark that follows the terminator before: « Oui ! ». Il part.
    if (start < read) continue
    if (run !== '.' && BRACKETED.test(text.slice(Math.max(from, start - 2), start))) continue
    const close = afterClosers(text, stop, closes)
    read = close
    const next = skipSpace(text, close)
    if (next >= end) break
    if (next === close && close === stop && !GLUED.test(text.slice(Math.max(from, start - 3), stop + 2)))
      continue
    const first = firstWord(text, next)
    if (!begins(text, next, first)) continue
    const word = run === '.' ? wordBefore(text, start, from) : ''
    if (word === '' || periodEnds(text, word, start - word.length, first, from)) push(close)
  }
  push(end)
  return sentences
}
