/** Runs the report rules over a frame and keeps reports that hold no marked fragment of the same source. */
import { contains, type Span } from '../core/span.ts'
import { isEnd, type Range } from './clause.ts'
import { type Item, spanOf } from './frame.ts'
import type { Report, ReportRule } from './rules/complement.ts'
import type { Reading } from './site.ts'

export interface FoundReport {
  readonly report: Report
  readonly rule: string
}

/** A marked quote of the frame with its cue. */
export interface MarkedQuote {
  readonly span: Span
  readonly cue: Span | null
}

/**
 * Indirect reports of a frame. A clause that holds a marked fragment is reported by its fragment alone, but for
 * one that another source speaks: « Granma précise que le ministre a dit “…” ».
 */
export function findReports(
  reading: Reading,
  rules: readonly ReportRule[],
  quotes: readonly MarkedQuote[],
): FoundReport[] {
  const found: FoundReport[] = []
  const keep = (report: Report | null, rule: string): boolean => {
    if (!report) return false
    const span = spanOf(reading.items, report.clause)
    const nested = rule === NESTING
    const own = spanOf(reading.items, report.cue)
    const held = quotes.some(
      (each) =>
        (contains(span, each.span) && !(nested && each.cue && contains(span, each.cue))) ||
        // « rappelle qu'une enquête est en cours, menée par …, pour “fraude” »
        (each.cue?.start === own.start && goesOn(reading, report.clause, each.span)),
    )
    if (!held && !quotes.some((each) => contains(each.span, span))) found.push({ report, rule })
    return true
  }
  for (const cue of reading.verbs) rules.some((rule) => keep(rule.byVerb?.(reading, cue) ?? null, rule.id))
  for (const cue of reading.prepositions)
    rules.some((rule) => keep(rule.byPreposition?.(reading, cue) ?? null, rule.id))
  // A wish or demand within what somebody else reports is part of that report.
  return found.filter(
    ({ report, rule }) =>
      (rule === NESTING &&
        !found.some(
          (other) =>
            other.rule !== NESTING && other.report !== report && encloses(other.report.clause, report.clause),
        )) ||
      !found.some((other) => other.report !== report && encloses(other.report.clause, report.clause)),
  )
}

/** Whether the marked span stands in the sentence part that begins with the report: no colon or stop between. */
function goesOn({ items }: Reading, { from, to }: Range, quote: Span): boolean {
  const between = items.slice(to).filter(({ start }) => start < quote.start)
  return (items[from] as Item).start < quote.start && !between.some((item) => isEnd(item))
}

const encloses = (outer: Range, inner: Range) =>
  outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from

/** Only clauses of `que` hold reports of their own: « X rapporte que Y a dit que … ». */
const NESTING = 'quote.that'
