/** What rules find, in words, for readers of the report who see a rule's id. */
import { dateRules } from '../dates/rule-set.ts'
import { quoteRules } from '../quotes/rules/index.ts'
import type { RuleTexts } from './contract.ts'

export const ruleTexts = (): RuleTexts =>
  [...dateRules.rules, ...quoteRules].map(({ id, about }) => [id, about] as const)
