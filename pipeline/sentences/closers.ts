/** What belongs to a sentence after its terminator: closing marks and brackets, with French spaces before them. */

const SPACE = /\s/u
const STRAIGHT = '"'
const CLOSING_SPACED = new Set(['»', '”', '›'])
const CLOSING_TIGHT = new Set([...CLOSING_SPACED, '’', "'", ')', ']', '.', '!', '?', '…'])
const BEFORE_OPENING = /[\s(«“[]/u
const AFTER_OPENING = /[\p{L}\p{N}(]/u

/** Offset of the next character that is not white, from `at` on. */
export function skipSpace(text: string, at: number): number {
  let next = at
  while (next < text.length && SPACE.test(text[next] as string)) next++
  return next
}

/** Tells whether the straight mark at an offset closes. */
export type ClosesAt = (at: number) => boolean

/**
 * Straight marks open and close alike. The spaces around one tell which; where they do not (`" oui "`), every other
 * one of the block closes.
 */
export function straightMarks(text: string): ClosesAt {
  const order = new Map<number, number>()
  for (let at = text.indexOf(STRAIGHT); at >= 0; at = text.indexOf(STRAIGHT, at + 1))
    order.set(at, order.size)
  return (at) => {
    const before = at > 0 && !BEFORE_OPENING.test(text[at - 1] as string)
    const after = AFTER_OPENING.test(text[at + 1] ?? '')
    return before === after ? (order.get(at) ?? 0) % 2 === 1 : before
  }
}

/** End of the closing marks that follow a terminator which stops at `at`. */
export function afterClosers(text: string, at: number, closes: ClosesAt): number {
  let last = at
  for (;;) {
    const next = skipSpace(text, last)
    const unit = text[next]
    if (unit === undefined) return last
    const tight = next === last
    if (!(unit === STRAIGHT ? closes(next) : (tight ? CLOSING_TIGHT : CLOSING_SPACED).has(unit))) return last
    last = next + 1
  }
}
