/** The spans that may be speech: what stands between marks, turns of dialogue, answers of interviews. */
import type { Report } from '../core/diagnostics.ts'
import { type Span, trimSpan, within } from '../core/span.ts'
import { isComma, isFiniteVerb } from './clause.ts'
import { innerItems, type QuotesDoc } from './frame.ts'
import { unmarkedSpeech } from './marks/dialogue.ts'
import { type Marked, pairMarks } from './marks/pair.ts'
import { invertedSubject } from './rules/inverted.ts'
import { isStop, read } from './site.ts'

/** Outermost spans in order, without overlap. */
export function spokenSpans(doc: QuotesDoc, paragraphs: readonly Span[], report: Report): Marked[] {
  const marked = pairMarks(doc.text, paragraphs, report).filter((each) => each.depth === 0)
  const outer = marked.map((each) => each.outer)
  const turns = unmarkedSpeech(doc.text, paragraphs).filter((each) => within(outer, each.outer).length === 0)
  return [...marked, ...turns]
    .map((each) => (each.ending === 'unclosed' || each.family === 'dash' ? withoutIncise(doc, each) : each))
    .sort((a, b) => a.start - b.start)
}

/**
 * A span that no mark closes ends where the reporter goes on: « Nous partons, a dit le maire. », — Demain, dit-elle.
 * An incise in the middle of a sentence stays within.
 */
function withoutIncise(doc: QuotesDoc, marked: Marked): Marked {
  const items = innerItems(doc, marked)
  const reading = read({ start: marked.start, end: marked.end, items, title: false, paragraph: 0, index: 0 })
  for (const cue of reading.verbs) {
    const before = items[cue.start - 1]
    const subject = /^[,!?…]$/u.test(before?.norm ?? '') ? invertedSubject(reading, cue) : null
    if (!subject || !before) continue
    let at = Math.max(subject.to, cue.to)
    while (at < items.length && !isStop(items[at]) && !isFiniteVerb(items[at])) at++
    if (isFiniteVerb(items[at])) continue
    const { start, end } = trimSpan(doc.text, {
      start: marked.start,
      end: isComma(before) ? before.start : before.end,
    })
    return { ...marked, start, end, outer: { start: marked.outer.start, end } }
  }
  return marked
}
