/** The rules of the quotes stage, run on bare sentences with the layers that the pipeline finds in them. */
import type { Report } from '../../pipeline/core/diagnostics.ts'
import type { RuleHead, RuleSet } from '../../pipeline/core/rule.ts'
import { datesStage } from '../../pipeline/dates/index.ts'
import { entitiesStage } from '../../pipeline/entities/index.ts'
import { morphologyStage } from '../../pipeline/morphology/index.ts'
import { peopleStage } from '../../pipeline/officials/index.ts'
import { referencesStage } from '../../pipeline/officials/references.ts'
import { type Draft, findQuotes } from '../../pipeline/quotes/find.ts'
import { type QuoteRule, quoteRules } from '../../pipeline/quotes/rules/index.ts'
import type { AttributionRule } from '../../pipeline/quotes/site.ts'
import { reading } from '../../pipeline/stages.ts'
import { tokensStage } from '../../pipeline/tokens/index.ts'
import { articleOf } from '../article.ts'

const layers = reading
  .add(tokensStage)
  .add(morphologyStage)
  .add(entitiesStage)
  .add(datesStage)
  .add(peopleStage)
  .add(referencesStage)

/** The quotations of a text that `rules` find. */
export function quotesOf(
  text: string,
  rules: readonly QuoteRule[] = quoteRules,
  diagnose: Report = () => {},
): Draft[] {
  return findQuotes(layers.run(articleOf(text)).doc, diagnose, rules)
}

/** `speaker ← cue`, `∅` for none. */
export const speakerAndCue = ({ speaker, cue }: Draft): string =>
  `${speaker?.name ?? '∅'} ← ${cue?.text ?? '∅'}`

/** A rule that goes on with what others attributed runs among them. */
const follows = (rule: RuleHead) => (rule as Partial<AttributionRule>).follows === true

export const quoteRuleSet: RuleSet = {
  name: 'quotes',
  rules: quoteRules,
  published: '2024-05-15',
  find: (text: string, rules: readonly RuleHead[]) =>
    quotesOf(text, rules.some(follows) ? quoteRules : (rules as readonly QuoteRule[]))
      .filter(({ rule }) => rules.some(({ id }) => id === rule))
      .map((quote) => ({
        start: quote.start,
        end: quote.end,
        text: quote.text,
        value: speakerAndCue(quote),
        rule: quote.rule,
      })),
}
