/** The rules of the dates stage for the rule test: runs some of them on a bare sentence, with its morphology. */
import { fold } from '../../pipeline/core/fold.ts'
import type { RuleSet } from '../../pipeline/core/rule.ts'
import { compositionRules } from '../../pipeline/dates/compose/index.ts'
import { allRules, type Engine, findDates } from '../../pipeline/dates/index.ts'
import { prepare } from '../../pipeline/dates/propose.ts'
import { type AnyDateRule, type CompositionRule, isPatternRule } from '../../pipeline/dates/rule.ts'
import { patternRules } from '../../pipeline/dates/rules/index.ts'
import { morphologyStage } from '../../pipeline/morphology/index.ts'
import { tokensStage } from '../../pipeline/tokens/index.ts'
import { articleOf } from '../article.ts'

/** `text` as one body sentence, with its tokens and their morphology. */
function asArticle(text: string, published: string | null): Parameters<typeof findDates>[0] {
  const sentences = [{ start: 0, end: text.length, kind: 'body' as const, block: 0, paragraph: 0 }]
  const doc = { ...articleOf(text, published), folded: fold(text), blocks: [], sentences }
  const report = () => {}
  const tokens = tokensStage.run(doc, report)
  return { ...doc, tokens, morphology: morphologyStage.run({ ...doc, tokens }, report), entities: [] }
}

export const dateRules: RuleSet<AnyDateRule> = {
  name: 'dates',
  rules: [...patternRules, ...compositionRules],
  published: '2024-05-15',
  find(text, rules, published) {
    const ids = new Set(rules.map((rule) => rule.id))
    const compositions = rules.filter((rule) => !isPatternRule(rule)) as CompositionRule[]
    // A composition puts together what patterns find, so that it cannot be tried without them.
    const engine: Engine =
      compositions.length > 0 ? allRules : { patterns: prepare(rules.filter(isPatternRule)), compositions }
    return findDates(asArticle(text, published), engine).filter((found) => ids.has(found.rule))
  },
}
