/**
 * Dates: every expression that places or measures time, as a TIMEX3 with its interval.
 *
 * propose (rules on each sentence) → refine (longest match, compositions, vetoes) → anchor (over the whole article) →
 * value and interval.
 */
import type { Doc } from '../core/doc.ts'
import type { DateMention } from '../core/records.generated.ts'
import { byPosition, contains, length, type Span, within } from '../core/span.ts'
import { stage } from '../core/stage.ts'
import { inCentury } from './anchor/century.ts'
import { anchor } from './anchor/index.ts'
import type { Anchored, Placed } from './anchor/types.ts'
import { readDay } from './calendar.ts'
import { compositionRules } from './compose/index.ts'
import { outerModifier } from './frames.ts'
import { toMention } from './mention.ts'
import { shiftedBy } from './parts.ts'
import { type Prepared, prepare, propose } from './propose.ts'
import { refine } from './refine.ts'
import type { CompositionRule } from './rule.ts'
import { boundPatterns } from './rules/bounds.ts'
import { patternRules } from './rules/index.ts'
import { clausesOf, clauseTense } from './tense.ts'

type Article = Doc<'blocks' | 'sentences' | 'tokens' | 'morphology' | 'entities'>

/** The rules that a run tries. */
export interface Engine {
  readonly patterns: Prepared
  readonly compositions: readonly CompositionRule[]
}

export const allRules: Engine = {
  patterns: prepare(patternRules, boundPatterns),
  compositions: compositionRules,
}

/** The sentences, and the datelines that stand by themselves, in order of position. */
function readable({ sentences, blocks }: Article): (Span & { readonly sentence: number })[] {
  const datelines = blocks.filter((block) => block.kind === 'dateline')
  return [
    ...sentences.map(({ start, end }, sentence) => ({ start, end, sentence })),
    ...datelines.map(({ start, end }, at) => ({ start, end, sentence: -1 - at })),
  ].sort(byPosition)
}

/** « le préfet Luc Noël », « le Journal du dimanche »: words inside of a proper name are no date. */
function isInName({ start, end }: Span, { entities, folded }: Article): boolean {
  if (/\d/.test(folded.slice(start, end))) return false
  return within(entities, { start, end }).some(
    (name) => contains(name, { start, end }) && length(name) > end - start,
  )
}

/** `ask` asked at most once. */
function once<Answer>(ask: () => Answer): () => Answer {
  let answer: { readonly value: Answer } | undefined
  return () => {
    answer ??= { value: ask() }
    return answer.value
  }
}

/** Finds the dates of an article with the rules of `engine`. */
export function findDates(doc: Article, { patterns, compositions }: Engine = allRules): DateMention[] {
  const { value } = doc.documentDate
  const written = value === null ? null : readDay(value)
  const placed: Placed[] = []
  for (const { start, end, sentence } of readable(doc)) {
    const folded = doc.folded.slice(start, end)
    const proposed = propose(folded, patterns)
    if (proposed.length === 0) continue
    const clauses = once(() => clausesOf(doc, sentence))
    for (const found of refine(proposed, compositions, folded, doc.text.slice(start, end))) {
      const candidate = shiftedBy(written ? inCentury(found, written.year) : found, start)
      if (isInName(candidate, doc)) continue
      const before = folded.slice(0, found.start)
      placed.push({
        candidate,
        sentence,
        before,
        after: folded.slice(found.end),
        tense: once(() => {
          const read = clauses()
          return read && clauseTense(read, candidate.start, candidate.end, before)
        }),
      })
    }
  }
  const anchored = anchor(placed, { document: written })
  return placed.map(({ candidate, before }, at) =>
    toMention(candidate, anchored[at] as Anchored, doc.text, `d${at + 1}`, outerModifier(before)),
  )
}

export const datesStage = stage({
  name: 'dates',
  needs: ['blocks', 'sentences', 'tokens', 'morphology', 'entities'],
  run: (doc: Article) => findDates(doc),
})
