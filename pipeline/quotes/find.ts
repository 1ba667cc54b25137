/** From an article to its quotations: spans, frames, attributions, reports, speakers. */
import type { Report as Diagnose } from '../core/diagnostics.ts'
import type { Cue, Quote } from '../core/records.generated.ts'
import type { Span } from '../core/span.ts'
import { classify, REASONS } from './classify.ts'
import { buildFrames, clauseSpan, innerItems, type QuotesDoc, spanOf } from './frame.ts'
import { findReports } from './indirect.ts'
import type { Marked } from './marks/pair.ts'
import { indexPeople, type People } from './people.ts'
import { relays } from './relays.ts'
import { type QuoteRule, quoteRules } from './rules/index.ts'
import { type Attribution, type Reading, read, type Site } from './site.ts'
import { spokenSpans } from './spans.ts'
import { resolveSpeaker } from './speaker.ts'

/** A quotation before it has an id. */
export type Draft = Omit<Quote, 'id'>

/** An article, read. */
interface Scene {
  readonly doc: QuotesDoc
  readonly people: People
  readonly readings: readonly Reading[]
  readonly marked: readonly Marked[]
  readonly rules: readonly QuoteRule[]
  readonly diagnose: Diagnose
  /** Attributions of the spans so far, by index of the span. */
  readonly earlier: Map<number, Attribution | null>
}

/** Quotes of the marked spans of one frame. */
function markedQuotes(scene: Scene, reading: Reading): Draft[] {
  const { doc, marked, earlier, readings } = scene
  const found: Draft[] = []
  for (const [at, item] of reading.items.entries()) {
    if (item.quote < 0) continue
    const span = marked[item.quote] as Marked
    let inside: Reading | null = null
    const inner = () => {
      inside ??= read(reading.frame, innerItems(doc, span))
      return inside
    }
    const site: Site = { doc, readings, reading, at, marked: span, earlier, inner }
    const hit = firstHit(scene.rules, site)
    const verdict = classify(site, doc.text.slice(span.start, span.end), hit?.attribution ?? null)
    earlier.set(item.quote, verdict.type === null ? null : (hit?.attribution ?? null))
    if (verdict.type === null) {
      if (verdict.reason)
        scene.diagnose({
          rule: `quote.no.${verdict.reason}`,
          ...span.outer,
          message: REASONS[verdict.reason],
        })
      continue
    }
    found.push({
      start: span.start,
      end: span.end,
      text: doc.text.slice(span.start, span.end),
      type: verdict.type,
      ...described(scene, hit?.attribution ?? null),
      rule: hit?.rule ?? UNATTRIBUTED,
    })
  }
  return found
}

/** Rule of a quotation whose source the text does not tell. */
const UNATTRIBUTED = 'quote.unattributed'

function firstHit(rules: readonly QuoteRule[], site: Site) {
  for (const rule of rules) {
    const attribution = 'attribute' in rule ? rule.attribute(site) : null
    if (attribution) return { attribution, rule: rule.id }
  }
  return null
}

const cueOf = (text: string, { start, end }: Span, lemma: string): Cue => ({
  start,
  end,
  text: text.slice(start, end),
  lemma,
})

function described(scene: Scene, attribution: Attribution | null): Pick<Quote, 'cue' | 'speaker' | 'via'> {
  if (!attribution) return { cue: null, speaker: null }
  const { cue, speaker, reading } = attribution
  const { doc } = scene
  const place = { reading, ...scene }
  const via = cue ? relays(attribution).map((range) => resolveSpeaker(place, range)) : []
  return {
    cue: cue && cueOf(doc.text, spanOf(reading.items, cue), cue.lemma),
    speaker: speaker && resolveSpeaker({ ...place, reading: attribution.speakerIn ?? reading }, speaker),
    ...(via.length > 0 ? { via: via.map(({ name, mention }) => ({ name, mention })) } : {}),
  }
}

function reported(scene: Scene, reading: Reading, quotes: readonly Draft[]): Draft[] {
  const held = quotes.map((each) => ({ span: each, cue: each.cue }))
  const rules = scene.rules.filter((rule) => !('attribute' in rule))
  return findReports(reading, rules, held).map(({ report, rule }) => {
    const { start, end } = clauseSpan(reading.items, report.clause)
    return {
      start,
      end,
      text: scene.doc.text.slice(start, end),
      type: 'indirect',
      ...described(scene, { reading, cue: report.cue, speaker: report.speaker }),
      rule,
    }
  })
}

/**
 * Every quotation of the article that `rules` find, in order of position. Odd marks, and marked spans that are no
 * quotation, go to `diagnose`.
 */
export function findQuotes(
  doc: QuotesDoc,
  diagnose: Diagnose,
  rules: readonly QuoteRule[] = quoteRules,
): Draft[] {
  const paragraphs = doc.blocks.filter(({ kind }) => kind === 'title' || kind === 'body')
  const marked = spokenSpans(doc, paragraphs, diagnose)
  const readings = buildFrames(doc, marked).map((frame) => read(frame))
  const scene: Scene = {
    doc,
    people: indexPeople(doc),
    readings,
    marked,
    rules,
    diagnose,
    earlier: new Map(),
  }
  const found = readings.flatMap((reading) => {
    const quotes = markedQuotes(scene, reading)
    return [...quotes, ...reported(scene, reading, quotes)]
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
