/**
 * Finds where sentences end. A terminator (`.`, `!`, `?`, `…`) ends one unless it belongs to an abbreviation, a
 * number or a bracketed ellipsis, or the text goes on in lower case or with a comma: `« Vraiment ? », a-t-il dit`.
 */
import { type Span, trimSpan } from '../core/span.ts'
import { abbreviationKind, startsLikeSentence, wordBefore } from './abbreviations.ts'

const TERMINATORS = /[.!?…‥‽]+/g
const SPACE = /\s/
const OPENING = new Set(['«', '“', '„', '‹', '(', '[', '‘', '"', "'", '–', '—', '-', '•', '’', '¿', '¡'])
const CLOSING = new Set(['»', '”', '’', '›', ')', ']', '"', "'"])

/** Skips white space from `at`; gives `end` when there is nothing else. */
function skipSpace(text: string, at: number, end: number): number {
  let next = at
  while (next < end && SPACE.test(text[next] as string)) next++
  return next
}

/** Straight marks open and close alike: odd ones open, even ones close. Counted once per block. */
interface Marks {
  readonly isOpen: (at: number) => boolean
}

function countStraight(text: string, span: Span): Marks {
  const places: number[] = []
  for (let at = text.indexOf('"', span.start); at >= 0 && at < span.end; at = text.indexOf('"', at + 1))
    places.push(at)
  const order = new Map(places.map((place, index) => [place, index]))
  return { isOpen: (at) => (order.get(at) ?? 1) % 2 === 0 }
}

/** End of what belongs to the sentence after its terminator: closing marks, with spaces before them, more periods. */
function afterClosers(text: string, at: number, end: number, marks: Marks): number {
  let last = at
  for (;;) {
    const next = skipSpace(text, last, end)
    const unit = text[next] as string
    if (next >= end) return last
    const spaced = next > last
    if (unit === '»' || unit === '”' || unit === '›') last = next + 1
    else if (unit === '"' && !marks.isOpen(next)) last = next + 1
    else if (!spaced && (CLOSING.has(unit) || /[.!?…]/.test(unit)) && unit !== '"') last = next + 1
    else return last
  }
}

/** Whether the terminator run `[start, stop)` can end a sentence, judged by what stands before it. */
function mayEnd(text: string, span: Span, start: number, stop: number, next: number): boolean {
  const run = text.slice(start, stop)
  if (run !== '.') return !/[([]\s?$/.test(text.slice(Math.max(span.start, start - 2), start))
  const word = wordBefore(text, start, span.start)
  const kind = abbreviationKind(word)
  if (kind === null) return true
  if (kind === 'title' || kind === 'word') return false
  if (kind === 'number') return !/\p{N}/u.test(text[next] ?? '')
  return startsLikeSentence(text, next)
}

/** Sentences of one block, in order, without white space at their ends. Linear in the length of the block. */
export function splitSentences(text: string, block: Span): readonly Span[] {
  const marks = countStraight(text, block)
  const sentences: Span[] = []
  let from = block.start
  const push = (end: number) => {
    const span = trimSpan(text, { start: from, end })
    if (span.end > span.start) sentences.push(span)
    from = end
  }
  TERMINATORS.lastIndex = block.start
  for (let found = TERMINATORS.exec(text); found; found = TERMINATORS.exec(text)) {
    const start = found.index
    if (start >= block.end) break
    const stop = Math.min(start + found[0].length, block.end)
    const close = afterClosers(text, stop, block.end, marks)
    const next = skipSpace(text, close, block.end)
    TERMINATORS.lastIndex = Math.max(stop, close)
    if (next >= block.end) break
    if (next === close && !(close > stop && OPENING.has(text[next] as string))) continue
    let first = next
    while (first < block.end && (OPENING.has(text[first] as string) || SPACE.test(text[first] as string)))
      first++
    if (!/[\p{Lu}\p{Lt}\p{N}\p{Lo}]/u.test(text[first] ?? '') && first === next) continue
    if (/\p{Ll}/u.test(text[first] ?? '') && close === stop && !/[«“"‹([]/.test(text[next] as string))
      continue
    if (/\p{Ll}/u.test(text[first] ?? '')) continue
    if (mayEnd(text, block, start, stop, next)) push(close)
  }
  push(block.end)
  return sentences
}
