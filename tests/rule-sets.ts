/** The rule sets that tests/rules.test.ts runs. A new rule set is one line here; a new rule needs no test code. */
import type { RuleSet } from '../pipeline/core/rule.ts'
import { dateRules } from '../pipeline/dates/rule-set.ts'
import { roleRuleSet } from '../pipeline/officials/rule-set.ts'
import { quoteRuleSet } from './quotes-rules.ts'

export const ruleSets: readonly RuleSet[] = [dateRules as RuleSet, roleRuleSet as RuleSet, quoteRuleSet]
