/** What rules find, in words, for readers of the report who see a rule's id. */
import { compositionRules } from '../dates/compose/index.ts'
import { patternRules } from '../dates/rules/index.ts'
import { eventRuleTexts } from '../events/rule-texts.ts'
import { roleRuleTexts } from '../officials/rule-texts.ts'
import { quoteRules } from '../quotes/rules/index.ts'
import type { RuleTexts } from './contract.ts'

const inEnglish = (texts: readonly (readonly [id: string, about: string])[]): RuleTexts =>
  texts.map(([id, about]) => [id, about, 'en'])

export const ruleTexts = (): RuleTexts => [
  ...[...patternRules, ...compositionRules, ...quoteRules].map(({ id, about }) => [id, about, 'fr'] as const),
  ...inEnglish(roleRuleTexts()),
  ...inEnglish(eventRuleTexts()),
]
