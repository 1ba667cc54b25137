/** What rules find, in words, for readers of the report who see a rule's id. */
import { compositionRules } from '../dates/compose/index.ts'
import { patternRules } from '../dates/rules/index.ts'
import { eventRuleTexts } from '../events/rule-texts.ts'
import { quoteRules } from '../quotes/rules/index.ts'
import type { RuleTexts } from './contract.ts'

export const ruleTexts = (): RuleTexts => [
  ...[...patternRules, ...compositionRules, ...quoteRules].map(({ id, about }) => [id, about] as const),
  ...eventRuleTexts(),
]
