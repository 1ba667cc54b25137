/** What rules find, in words, for readers of the report who see a rule's id. */
import { dateRules } from '../dates/index.ts'
import type { RuleTexts } from './contract.ts'

export const ruleTexts = (): RuleTexts => dateRules.rules.map(({ id, about }) => [id, about])
