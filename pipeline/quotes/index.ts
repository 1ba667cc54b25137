/** Quotations: every marked span and reported clause with its cue and its speaker. */
import type { Report } from '../core/diagnostics.ts'
import type { Quote } from '../core/records.generated.ts'
import { spanText } from '../core/span.ts'
import { stage } from '../core/stage.ts'
import { classify } from './classify.ts'
import { buildFrames, innerItems, type QuotesDoc, spanOf } from './frame.ts'
import { findReports, type MarkedQuote } from './indirect.ts'
import type { Marked } from './marks/pair.ts'
import { indexPeople, type People } from './people.ts'
import { attributionRules } from './rules/index.ts'
import { reportRules } from './rules/indirect.ts'
import { type Attribution, type Reading, read, type Site } from './site.ts'
import { spokenSpans } from './spans.ts'
import { resolveSpeaker } from './speaker.ts'

type Draft = Omit<Quote, 'id'>

/** Quotes of the outermost marked spans of one frame. */
function markedQuotes(
  site: Omit<Site, 'at' | 'marked' | 'inner' | 'earlier'>,
  marked: readonly Marked[],
  people: People,
  earlier: Map<number, Attribution | null>,
): Draft[] {
  const { doc, reading } = site
  const found: Draft[] = []
  for (const [at, item] of reading.items.entries()) {
    if (item.quote < 0) continue
    const span = marked[item.quote] as Marked
    const here: Site = {
      ...site,
      at,
      marked: span,
      earlier,
      inner: () => read(reading.frame, innerItems(doc, span)),
    }
    const hit = firstHit(here)
    const verdict = classify(here, doc.text.slice(span.start, span.end), hit?.attribution ?? null)
    earlier.set(item.quote, verdict.type === null ? null : (hit?.attribution ?? null))
    if (verdict.type === null) continue
    const { start, end } = span
    found.push({
      ...spanText(doc.text, { start, end }),
      type: verdict.type,
      ...describe(doc, people, site.readings, hit?.attribution ?? null),
      rule: hit?.rule ?? 'quotes.unattributed',
    })
  }
  return found
}

function firstHit(site: Site) {
  for (const rule of attributionRules) {
    const attribution = rule.attribute(site)
    if (attribution) return { attribution, rule: rule.id }
  }
  return null
}

function describe(
  doc: QuotesDoc,
  people: People,
  readings: readonly Reading[],
  attribution: Attribution | null,
): Pick<Quote, 'cue' | 'speaker'> {
  if (!attribution) return { cue: null, speaker: null }
  const { cue, speaker, reading } = attribution
  return {
    cue: cue && { ...spanText(doc.text, spanOf(reading.items, cue)), lemma: cue.lemma },
    speaker: speaker && resolveSpeaker({ doc, people, readings, reading }, speaker),
  }
}

function reported(
  doc: QuotesDoc,
  readings: readonly Reading[],
  reading: Reading,
  people: People,
  quotes: readonly MarkedQuote[],
): Draft[] {
  return findReports(reading, reportRules, quotes).map(({ report, rule }) => ({
    ...spanText(doc.text, spanOf(reading.items, report.clause)),
    type: 'indirect',
    ...describe(doc, people, readings, { reading, cue: report.cue, speaker: report.speaker }),
    rule,
  }))
}

/** Every quotation of the article, in order of position. */
export function findQuotes(doc: QuotesDoc, report: Report): Draft[] {
  const paragraphs = doc.blocks.filter(({ kind }) => kind === 'title' || kind === 'body')
  const marked = spokenSpans(doc, paragraphs, report)
  const readings = buildFrames(doc, marked).map((frame) => read(frame))
  const people = indexPeople(doc)
  const earlier = new Map<number, Attribution | null>()
  const found: Draft[] = []
  for (const reading of readings) {
    const quotes = markedQuotes({ doc, readings, reading }, marked, people, earlier)
    found.push(
      ...quotes,
      ...reported(
        doc,
        readings,
        reading,
        people,
        quotes.map((each) => ({ span: each, cue: each.cue })),
      ),
    )
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

export const quotesStage = stage({
  name: 'quotes',
  needs: ['blocks', 'sentences', 'tokens', 'morphology', 'entities', 'dates', 'people', 'references'],
  run(doc, report): readonly Quote[] {
    return findQuotes(doc, report).map((quote, at) => ({ id: `q${at + 1}`, ...quote }))
  },
})
