/**
 * Joins lines to paragraphs. Most news text has one paragraph a line; text from PDF or mail is hard-wrapped, and
 * page breaks leave blank lines inside a sentence. A line break is soft when the next word would not have fitted
 * into the width that the lines share, or when the text plainly goes on after it.
 */
import type { Span } from '../core/span.ts'
import { type Line, linesOf } from './lines.ts'
import { isByline } from './shape.ts'

/** Widest column that is taken for a hard-wrapped one, in code units. */
const WIDEST = 130
const NARROWEST = 25
/** Proportional type: a line of this share of the width is full. */
const FULL = 0.82

const SENTENCE_END = /[.!?…:;]["'”’»)\]\s]*$/u
const FIRST_WORD = /^\S+/u

const lengthOf = (line: Span): number => line.end - line.start

/** Text at the end of a line, enough to see its last word and marks. */
const tail = (text: string, line: Span): string => text.slice(Math.max(line.start, line.end - 12), line.end)

/** Whether `next` goes on in the middle of a sentence: a small letter after a letter, a comma or a hyphen. */
function goesOn(text: string, line: Span, next: Span): boolean {
  return (
    /[\p{L}\p{N},’'-]$/u.test(tail(text, line)) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
  )
}

const firstWordLength = (text: string, line: Span): number =>
  FIRST_WORD.exec(text.slice(line.start, Math.min(line.end, line.start + 40)))?.[0].length ?? 0

/** The width that lines are wrapped at, or null when they are not hard-wrapped. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const lengths: number[] = []
  let open = 0
  let middle = 0
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (next?.breaks !== 1 || lengthOf(line) < NARROWEST) continue
    lengths.push(lengthOf(line))
    if (!SENTENCE_END.test(tail(text, line))) open++
    if (goesOn(text, line, next)) middle++
  }
  if (lengths.length < 2) return null
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] as number
  const full = lengths.filter((length) => length >= width * FULL).length
  const most = lengths.length * 0.6
  return width <= WIDEST && open >= most && full >= most && middle >= most / 2 ? width : null
}

/** Whether the line break between `line` and `next` is one of layout only. */
function isSoft(text: string, line: Line, next: Line, width: number | null): boolean {
  if (goesOn(text, line, next) && (width !== null || next.breaks === 1))
    return !isByline(text.slice(next.start, next.end))
  if (width === null || next.breaks !== 1) return false
  return lengthOf(line) + 1 + firstWordLength(text, next) > width * FULL
}

/** Paragraphs of `text`, in order, each from its first to its last character that is not white. */
export function paragraphsOf(text: string): readonly Span[] {
  const lines = linesOf(text)
  const width = wrapWidth(text, lines)
  const paragraphs: { start: number; end: number }[] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const open = paragraphs.at(-1)
    if (open && before && isSoft(text, before, line, width)) open.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  }
  return paragraphs
}
