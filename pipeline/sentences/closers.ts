/** What belongs to a sentence after its terminator: closing marks and brackets, with French spaces before them. */
import type { Span } from '../core/span.ts'

const SPACE = /\s/u
const STRAIGHT = '"'
const CLOSING_SPACED = new Set(['»', '”', '›'])
const CLOSING_TIGHT = new Set([...CLOSING_SPACED, '’', "'", ')', ']', '.', '!', '?', '…'])

/** Skips white space from `at`, at most to `end`. */
export function skipSpace(text: string, at: number, end: number): number {
  let next = at
  while (next < end && SPACE.test(text[next] as string)) next++
  return next
}

/** Tells whether the straight mark at an offset closes. */
export type ClosesAt = (at: number) => boolean

/**
 * Straight marks open and close alike. The spaces around one tell which; where they do not (`" oui "`), every other
 * one of the block closes.
 */
export function straightMarks(text: string, block: Span): ClosesAt {
  const order = new Map<number, number>()
  for (
    let at = text.indexOf(STRAIGHT, block.start);
    at >= 0 && at < block.end;
    at = text.indexOf(STRAIGHT, at + 1)
  )
    order.set(at, order.size)
  return (at) => {
    const before = at > block.start && !/[\s(«“[]/u.test(text[at - 1] as string)
    const after = at + 1 < block.end && /[\p{L}\p{N}(]/u.test(text[at + 1] as string)
    return before === after ? (order.get(at) ?? 0) % 2 === 1 : before
  }
}

/** End of the closing marks that follow a terminator which stops at `at`. */
export function afterClosers(text: string, at: number, end: number, closes: ClosesAt): number {
  let last = at
  for (;;) {
    const next = skipSpace(text, last, end)
    if (next >= end) return last
    const unit = text[next] as string
    const closing =
      unit === STRAIGHT ? closes(next) : (next === last ? CLOSING_TIGHT : CLOSING_SPACED).has(unit)
    if (!closing) return last
    last = next + 1
  }
}
