/** Lines of a text without their white space, and how many line breaks stand before each. */
import { type Span, trimSpan } from '../core/span.ts'

export interface Line extends Span {
  /** Line breaks between the line before and this one: 1 for the next line, 2 after a blank one, 0 for the first. */
  readonly breaks: number
}

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/g
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** Lines of `text` that hold more than white space. Linear. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let last = 0
  for (const match of text.matchAll(LINE)) {
    const span = trimSpan(text, { start: match.index, end: match.index + match[0].length })
    if (span.end === span.start) continue
    const breaks = lines.length === 0 ? 0 : (text.slice(last, span.start).match(BREAK)?.length ?? 0)
    lines.push({ start: span.start, end: span.end, breaks })
    last = span.end
  }
  return lines
}
