/**
 * Pairs quotation marks. Real text leaves quotes open, closes them with the wrong mark, lets one mark close two
 * quotes and opens a quote again in every paragraph; pairing must survive all of it in one pass.
 */
import type { Report } from '../../core/diagnostics.ts'
import { type Span, trimSpan } from '../../core/span.ts'
import { type Family, type Mark, scanMarks } from './scan.ts'

/** How a marked span ends: as it should, or how else. */
export type Ending = 'closed' | 'shared' | 'wrong-mark' | 'unclosed'

/** Words between marks: the span is the content without marks and padding. */
export interface Marked extends Span {
  /** The span with its marks. */
  readonly outer: Span
  readonly family: Family | 'dash' | 'label' | 'answer'
  readonly ending: Ending
  /** 0 for marks that stand within no others. */
  readonly depth: number
  /** Where an interview names who answers; set on answers only. */
  readonly speakerAt?: number
}

interface Open {
  readonly mark: Mark
  /** First mark of another family that could close this one by mistake. */
  wrong?: Mark
  /** Closed by the mark that closes the quote inside it: « il parle de « paix ». */
  shared?: boolean
}

/** Quotes in single marks and apostrophes count only when they are closed in their paragraph. */
const WEAK: ReadonlySet<Family> = new Set<Family>(['single', 'apostrophe', 'angle'])
/** A quote may go on over this many paragraphs without being opened again. */
const MAX_PARAGRAPHS = 8
/** Quotes within quotes within quotes: deeper nesting is no French, but a damaged text. */
const MAX_DEPTH = 8

const closesFamily = (closer: Mark, family: Family) =>
  closer.closes && (closer.family === family || (family === 'single' && closer.family === 'apostrophe'))

/**
 * The marked spans of `paragraphs`, in order, nested ones after their outer ones. Oddities go to `report`.
 */
export function pairMarks(text: string, paragraphs: readonly Span[], report: Report): Marked[] {
  const marks = paragraphs.map((each) => scanMarks(text, each.start, each.end))
  const found: Omit<Marked, 'depth'>[] = []
  const stack: Open[] = []
  const open = new Map<Family, number>()
  const count = (family: Family) => open.get(family) ?? 0

  const odd = (rule: string, at: Span, message: string) =>
    report({ rule: `quote.marks.${rule}`, start: at.start, end: at.end, message })

  function emit(item: Open, contentEnd: number, outerEnd: number, ending: Ending) {
    open.set(item.mark.family, count(item.mark.family) - 1)
    const content = trimSpan(text, { start: item.mark.end, end: Math.max(item.mark.end, contentEnd) })
    if (ending !== 'closed' && !(WEAK.has(item.mark.family) && ending === 'unclosed'))
      odd(
        ending,
        item.mark,
        `Quotation mark ${text.slice(item.mark.start, item.mark.end)} is ${WORDING[ending]}`,
      )
    if (
      !/[\p{L}\p{N}]/u.test(text.slice(content.start, content.end)) ||
      (WEAK.has(item.mark.family) && ending === 'unclosed')
    )
      return
    found.push({
      start: content.start,
      end: content.end,
      outer: { start: item.mark.start, end: outerEnd },
      family: item.mark.family,
      ending,
    })
  }

  /** Ends an open quote that finds no mark of its own. */
  function giveUp(item: Open, limit: number) {
    if (item.wrong) return emit(item, item.wrong.start, item.wrong.end, 'wrong-mark')
    emit(item, limit, limit, 'unclosed')
  }

  function close(mark: Mark) {
    let item = stack.pop()
    while (item && !closesFamily(mark, item.mark.family)) {
      giveUp(item, mark.start)
      item = stack.pop()
    }
    if (!item) return
    emit(item, mark.start, mark.end, 'closed')
    for (let outer = stack.at(-1); outer?.shared; outer = stack.at(-1)) {
      stack.pop()
      emit(outer, mark.start, mark.end, 'shared')
    }
  }

  /** Opens a quote inside one of the same family only when enough closing marks follow. */
  function push(mark: Mark, rest: readonly Mark[]) {
    const top = stack.at(-1)
    if (stack.length >= MAX_DEPTH) return odd('stray', mark, 'Quotation marks are nested too deep')
    if (top && top.mark.family === mark.family) {
      const spare = balance(rest, mark.family)
      if (
        top.wrong ||
        (spare < count(mark.family) + 1 && /[.!?…,;][\s\u00a0\u202f]*$/u.test(lead(text, mark)))
      ) {
        stack.pop()
        giveUp(top, mark.start)
      } else if (spare < count(mark.family) + 1 && spare > 0) top.shared = true
    }
    stack.push({ mark })
    open.set(mark.family, count(mark.family) + 1)
  }

  for (const [at, paragraph] of paragraphs.entries()) {
    const here = marks[at] as readonly Mark[]
    for (const [index, mark] of here.entries()) {
      const top = stack.at(-1)
      const onTop = top !== undefined && top.mark.family === mark.family
      if (onTop && top.mark.end < paragraphOrLine(text, mark.start, paragraph)) continue // « taken up again
      const closable = count(mark.family) > 0 || (mark.family === 'apostrophe' && count('single') > 0)
      const opening = mark.opens && (mark.family !== 'apostrophe' || closedLater(here, index))
      if (mark.closes && closable && (!mark.opens || onTop)) close(mark)
      else if (opening) push(mark, here.slice(index + 1, index + 200))
      else if (mark.closes && top && !WEAK.has(top.mark.family)) top.wrong ??= mark
      else if (mark.closes && mark.family !== 'apostrophe' && !inch(text, mark))
        odd('stray', mark, `Quotation mark ${text.slice(mark.start, mark.end)} closes nothing`)
    }
    while (stack.length > 0 && !continues(stack.at(-1) as Open, at))
      giveUp(stack.pop() as Open, paragraph.end)
  }

  /** Whether an open quote goes on in the next paragraphs: opened again there, or closed there by its own mark. */
  function continues(item: Open, at: number): boolean {
    if (item.wrong || WEAK.has(item.mark.family)) return false
    for (let next = at + 1; next < paragraphs.length && next <= at + MAX_PARAGRAPHS; next++) {
      const mark = marks[next]?.find((each) => each.family === item.mark.family)
      if (!mark) continue
      const paragraph = paragraphs[next] as Span
      const atStart = text.slice(paragraph.start, mark.start).trim() === ''
      if (mark.closes && !mark.opens) return true
      return (
        atStart &&
        next === at + 1 &&
        balance(marks[next] as readonly Mark[], mark.family) <= 0 &&
        ends(text, paragraphs[at] as Span)
      )
    }
    return false
  }

  return withDepth(found)
}

const WORDING: Readonly<Record<Ending, string>> = {
  closed: 'closed',
  shared: 'closed by the mark of the quote inside it',
  'wrong-mark': 'closed by a mark of another kind',
  unclosed: 'never closed',
}

const lead = (text: string, mark: Mark) => text.slice(Math.max(0, mark.start - 3), mark.start)
const ends = (text: string, paragraph: Span) =>
  /[.!?…]["'’)\]]*\s*$/u.test(text.slice(Math.max(paragraph.start, paragraph.end - 6), paragraph.end))
const inch = (text: string, mark: Mark) => /\d/.test(text[mark.start - 1] ?? '')

/** Closing marks minus opening marks of a family. */
const balance = (marks: readonly Mark[], family: Family): number =>
  marks.reduce(
    (sum, each) =>
      each.family !== family
        ? sum
        : sum + (each.closes && !each.opens ? 1 : each.opens && !each.closes ? -1 : 0),
    0,
  )

const closedLater = (marks: readonly Mark[], index: number): boolean =>
  marks.slice(index + 1, index + 20).some((each) => each.closes && each.family === 'apostrophe')

/** Start of the line when only white space stands between it and `at`, else 0: marks there continue a quote. */
function paragraphOrLine(text: string, at: number, paragraph: Span): number {
  let start = at
  while (start > paragraph.start && /[^\S\n\r]/u.test(text[start - 1] as string)) start--
  return start === paragraph.start || /[\n\r]/.test(text[start - 1] ?? '') ? start : 0
}

function withDepth(found: Omit<Marked, 'depth'>[]): Marked[] {
  found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)
  const ends: number[] = []
  return found.map((each) => {
    while (ends.length > 0 && (ends.at(-1) as number) <= each.outer.start) ends.pop()
    ends.push(each.outer.end)
    return { depth: ends.length - 1, ...each }
  })
}
