/** What rules find, in words, for readers of the report who see a rule's id. */
import type { RuleText } from '../core/rule.ts'
import { compositionRules } from '../dates/compose/index.ts'
import { patternRules } from '../dates/rules/index.ts'
import { eventRuleTexts } from '../events/rule-texts.ts'
import { roleRules, rolesWithoutPattern } from '../officials/roles/rules.ts'
import { quoteRules } from '../quotes/rules/index.ts'
import { FRENCH_RULES } from './french-rules.ts'

export const ruleTexts = (): readonly RuleText[] => [
  ...[...patternRules, ...compositionRules, ...quoteRules, ...roleRules, ...rolesWithoutPattern].map(
    ({ id, about }): RuleText => [id, { en: about, fr: FRENCH_RULES[id] ?? about }],
  ),
  ...eventRuleTexts(),
]
