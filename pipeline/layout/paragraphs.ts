/**
 * Paragraphs: lines, or, where lines are hard-wrapped (PDF, mail), the lines up to a blank one. A page break inside
 * a sentence leaves blank lines: the text goes on in lower case after a line without final punctuation.
 */
import { type Span, trimSpan } from '../core/span.ts'

const LINE = /[^\n\r\u2028\u2029]+/g

interface Line extends Span {
  /** Line breaks between the line before and this one. */
  readonly breaks: number
}

function lines(text: string): readonly Line[] {
  const found: Line[] = []
  let last = 0
  for (const match of text.matchAll(LINE)) {
    const span = trimSpan(text, { start: match.index, end: match.index + match[0].length })
    if (span.end === span.start) continue
    const gap = text.slice(last, span.start)
    found.push({ ...span, breaks: gap.replace(/\r\n/g, '\n').replace(/[^\n\r\u2028\u2029]/g, '').length })
    last = span.end
  }
  return found
}

/** Whether lines that another follows at once are of even length: at least four of them, most near the longest. */
function isWrapped(all: readonly Line[]): boolean {
  const inner = all.filter((_, at) => all[at + 1]?.breaks === 1).map((line) => line.end - line.start)
  if (inner.length < 4) return false
  const longest = [...inner].sort((a, b) => a - b)[Math.floor(inner.length * 0.9)] as number
  const even = inner.filter((length) => length >= longest * 0.8 && length <= longest * 1.1).length
  return longest <= 140 && even >= inner.length * 0.7
}

/** Paragraphs of `text`, in order, without white space at their ends. */
export function paragraphs(text: string): readonly Span[] {
  const all = lines(text)
  const wrapped = isWrapped(all)
  const found: { start: number; end: number }[] = []
  for (const line of all) {
    const before = found.at(-1)
    const goesOn =
      before !== undefined &&
      /[\p{L},]$/u.test(text.slice(before.end - 1, before.end)) &&
      /^\p{Ll}/u.test(text.slice(line.start, line.start + 1))
    if (before && (goesOn || (wrapped && line.breaks === 1))) before.end = line.end
    else found.push({ start: line.start, end: line.end })
  }
  return found
}
