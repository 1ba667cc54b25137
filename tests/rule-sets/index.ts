/** The rule sets that tests/rules.test.ts runs. A new rule set is one line here; a new rule needs none. */
import type { RuleSet } from '../../pipeline/core/rule.ts'
import { dateRules } from './dates.ts'
import { quoteRuleSet } from './quotes.ts'
import { roleRuleSet } from './roles.ts'

export const ruleSets: readonly RuleSet[] = [dateRules as RuleSet, roleRuleSet as RuleSet, quoteRuleSet]
