/** Quotations: every marked span and reported clause with its cue and its speaker. */
import type { Report } from '../core/diagnostics.ts'
import type { Quote } from '../core/records.generated.ts'
import { spanText } from '../core/span.ts'
import { stage } from '../core/stage.ts'
import { classify } from './classify.ts'
import { buildFrames, innerItems, type QuotesDoc } from './frame.ts'
import { type Marked, pairMarks } from './marks/pair.ts'
import { attributionRules } from './rules/index.ts'
import { type Attribution, type AttributionRule, read, type Site } from './site.ts'
import { indexPeople, type People, resolveSpeaker, spanOf } from './speaker.ts'

type Draft = Omit<Quote, 'id'>

/** Outermost marked spans, and their attributions. */
function markedQuotes(doc: QuotesDoc, rules: readonly AttributionRule[], report: Report): Draft[] {
  const paragraphs = doc.blocks.filter(({ kind }) => kind === 'title' || kind === 'body')
  const marked = pairMarks(doc.text, paragraphs, [], report).filter((each) => each.depth === 0)
  const readings = buildFrames(doc, marked).map((frame) => read(frame))
  const people = indexPeople(doc)
  const earlier = new Map<number, Attribution | null>()
  const found: Draft[] = []
  for (const reading of readings)
    for (const [at, item] of reading.items.entries()) {
      if (item.quote < 0) continue
      const span = marked[item.quote] as Marked
      const site: Site = {
        doc,
        readings,
        reading,
        at,
        marked: span,
        earlier,
        inner: () => read(reading.frame, innerItems(doc, span)),
      }
      const hit = firstHit(rules, site)
      const content = doc.text.slice(span.start, span.end)
      const verdict = classify(site, content, hit?.attribution ?? null)
      earlier.set(item.quote, verdict.type === null ? null : (hit?.attribution ?? null))
      if (verdict.type === null) continue
      found.push({
        ...spanText(doc.text, span),
        type: verdict.type,
        ...describe(doc, people, hit?.attribution ?? null),
        rule: hit?.rule ?? 'quotes.unattributed',
      })
    }
  return found
}

function firstHit(rules: readonly AttributionRule[], site: Site) {
  for (const rule of rules) {
    const attribution = rule.attribute(site)
    if (attribution) return { attribution, rule: rule.id }
  }
  return null
}

function describe(
  doc: QuotesDoc,
  people: People,
  attribution: Attribution | null,
): Pick<Quote, 'cue' | 'speaker'> {
  if (!attribution) return { cue: null, speaker: null }
  const { cue, speaker, reading } = attribution
  return {
    cue: cue && { ...spanText(doc.text, spanOf(reading.items, cue)), lemma: cue.lemma },
    speaker: speaker && resolveSpeaker({ doc, people, items: reading.items }, speaker),
  }
}

export const quotesStage = stage({
  name: 'quotes',
  needs: ['blocks', 'sentences', 'tokens', 'morphology', 'entities', 'dates', 'people', 'references'],
  run(doc, report): readonly Quote[] {
    const found = markedQuotes(doc, attributionRules, report)
    found.sort((a, b) => a.start - b.start || b.end - a.end)
    return found.map((quote, at) => ({ id: `q${at + 1}`, ...quote }))
  },
})
