/**
 * Joins lines to paragraphs. Most news text has one paragraph a line; text from PDF or mail is hard-wrapped, and
 * page breaks leave blank lines inside a sentence. A line break is soft when the next word would not have fitted
 * into the width that the lines share, or when the text plainly goes on after it.
 */
import { fold } from '../core/fold.ts'
import type { Span } from '../core/span.ts'
import { abbreviationKind, wordBefore } from '../sentences/abbreviations.ts'
import { cueOf } from './cues.ts'
import { type Line, linesOf } from './lines.ts'
import { menuKind } from './menu.ts'
import { isByline, isLoneDate } from './shape.ts'

/** Widest column that is taken for a hard-wrapped one, in code units. */
const WIDEST = 130
const NARROWEST = 25
/** Proportional type: a line of this share of the width is full. */
const FULL = 0.82
const FULL_HEADLINE = 0.97
/** A line before a page break is at least so full. */
const HALF = 0.5

const SENTENCE_END = /[.!?…:;]["'”’»)\]\s]*$/u
const FIRST_WORD = /^\S+/u

const lengthOf = (line: Span): number => line.end - line.start

/** Text at the end of a line, enough to see its last word and marks. */
const tail = (text: string, line: Span): string => text.slice(Math.max(line.start, line.end - 12), line.end)

/** `Selon M.` at the end of a line: a name must follow. */
function endsInTitle(text: string, line: Span): boolean {
  const last = line.end - 1
  return text[last] === '.' && abbreviationKind(wordBefore(text, last, line.start)) === 'title'
}

/**
 * Whether `next` goes on in the middle of a sentence: a small letter after a letter, a comma or a hyphen, or
 * anything after a civility.
 */
function goesOn(text: string, line: Span, next: Span): boolean {
  return (
    endsInTitle(text, line) ||
    (/[\p{L}\p{N},’'-]$/u.test(tail(text, line)) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)))
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

/** Whether a line is furniture by itself, which no paragraph takes in: a menu, a byline, a share line. */
const standsAlone = (line: string): boolean =>
  isByline(line) || cueOf(line) !== null || menuKind(line) !== null

/** A lone date below a headline or a finished sentence; elsewhere the sentence breaks before its date. */
const isDateline = (line: string, above: string): boolean =>
  isLoneDate(fold(line)) && (/[–—-]$/.test(line) || SENTENCE_END.test(above))

/** Whether the line break between `line` and `next` is one of layout only. `first` tells that no line stands above. */
function isSoft(text: string, line: Line, next: Line, width: number | null, first: boolean): boolean {
  const middle = goesOn(text, line, next)
  if (width === null) return middle && next.breaks === 1 && !isByline(text.slice(next.start, next.end))
  if (middle) return next.breaks === 1 || lengthOf(line) >= width * HALF
  if (next.breaks !== 1) return false
  // a headline may be nearly as long as the lines below it
  const full = width * (first && !SENTENCE_END.test(tail(text, line)) ? FULL_HEADLINE : FULL)
  if (lengthOf(line) + 1 + firstWordLength(text, next) <= full) return false
  const [own, below] = [line, next].map((each) => text.slice(each.start, each.end)) as [string, string]
  return !standsAlone(own) && !standsAlone(below) && !isDateline(below, own) && !isLoneDate(fold(own))
}

/** Paragraphs of `text`, in order, each from its first to its last character that is not white. */
export function paragraphsOf(text: string): readonly Span[] {
  const lines = linesOf(text)
  const width = wrapWidth(text, lines)
  const paragraphs: { start: number; end: number }[] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const open = paragraphs.at(-1)
    if (open && before && isSoft(text, before, line, width, at === 1)) open.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  }
  return paragraphs
}
