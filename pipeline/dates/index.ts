/**
 * Dates: every expression that places or measures time, as a TIMEX3 with its interval.
 *
 * propose (rules on each sentence) → refine (longest match, compositions, vetoes) → anchor (over the whole article) →
 * value and interval.
 */
import type { Doc } from '../core/doc.ts'
import { fold } from '../core/fold.ts'
import type { DateMention } from '../core/records.generated.ts'
import type { RuleSet } from '../core/rule.ts'
import { byPosition, type Span } from '../core/span.ts'
import { stage } from '../core/stage.ts'
import { anchor } from './anchor/index.ts'
import type { Placed } from './anchor/types.ts'
import { readDay } from './calendar.ts'
import { compositionRules } from './compose.ts'
import { outerModifier } from './frames.ts'
import { toMention } from './mention.ts'
import type { Candidate, Modifier } from './parts.ts'
import { type Prepared, prepare, propose } from './propose.ts'
import { refine } from './refine.ts'
import { type AnyDateRule, type CompositionRule, isPatternRule } from './rule.ts'
import { boundPatterns } from './rules/bounds.ts'
import { patternRules } from './rules/index.ts'
import { tenseByEndings } from './tense.ts'

interface Engine {
  readonly patterns: Prepared
  readonly compositions: readonly CompositionRule[]
}

interface Article {
  readonly text: string
  readonly folded: string
  readonly sentences: readonly Span[]
  readonly documentDate: { readonly value: string | null }
}

/** `ask` asked at most once. */
function once<Answer>(ask: () => Answer): () => Answer {
  let answer: { readonly value: Answer } | undefined
  return () => {
    answer ??= { value: ask() }
    return answer.value
  }
}

function shiftMembers(candidate: Candidate, by: number): Candidate {
  const { meaning } = candidate
  const moved = { ...candidate, start: candidate.start + by, end: candidate.end + by }
  if (meaning.kind !== 'range' && meaning.kind !== 'list') return moved
  return { ...moved, meaning: { ...meaning, members: meaning.members.map((one) => shiftMembers(one, by)) } }
}

function run(article: Article, { patterns, compositions }: Engine): DateMention[] {
  const placed: Placed[] = []
  const outer: (Modifier | undefined)[] = []
  for (const [sentence, span] of article.sentences.entries()) {
    const folded = article.folded.slice(span.start, span.end)
    const proposed = propose(folded, patterns)
    if (proposed.length === 0) continue
    const text = article.text.slice(span.start, span.end)
    for (const candidate of refine(proposed, compositions, folded, text)) {
      placed.push({
        candidate: shiftMembers(candidate, span.start),
        sentence,
        before: folded.slice(0, candidate.start),
        after: folded.slice(candidate.end),
        tense: once(() => tenseByEndings(folded, candidate)),
      })
      outer.push(outerModifier(candidate, folded))
    }
  }
  const { value } = article.documentDate
  const anchored = anchor(placed, { document: value === null ? null : readDay(value) })
  return placed.map(({ candidate }, at) =>
    toMention(candidate, anchored[at] as (typeof anchored)[number], article.text, `d${at + 1}`, outer[at]),
  )
}

/** The sentences and the datelines that stand by themselves, in order of position. */
const withDatelines = ({ sentences, blocks }: Doc<'blocks' | 'sentences'>): Span[] =>
  [...sentences, ...blocks.filter((block) => block.kind === 'dateline')].sort(byPosition)

const everything: Engine = { patterns: prepare(patternRules, boundPatterns), compositions: compositionRules }

/** The rules of the dates stage for the rule test. Compositions need the patterns that they put together. */
export const dateRules: RuleSet<AnyDateRule> = {
  name: 'dates',
  rules: [...patternRules, ...compositionRules],
  published: '2024-05-15',
  find(text, rules, published) {
    const ids = new Set(rules.map((rule) => rule.id))
    const compositions = rules.filter((rule) => !isPatternRule(rule)) as CompositionRule[]
    const engine =
      compositions.length > 0 ? everything : { patterns: prepare(rules.filter(isPatternRule)), compositions }
    const article = {
      text,
      folded: fold(text),
      sentences: [{ start: 0, end: text.length }],
      documentDate: { value: published },
    }
    return run(article, engine).filter((found) => ids.has(found.rule))
  },
}

export const datesStage = stage({
  name: 'dates',
  needs: ['blocks', 'sentences', 'tokens', 'morphology'],
  run: (doc: Doc<'blocks' | 'sentences' | 'tokens' | 'morphology'>) =>
    run({ ...doc, sentences: withDatelines(doc) }, everything),
})
