/** What a role rule is: a `compromise` pattern over the units of a sentence. */
import type { RuleHead } from '../../core/rule.ts'
import type { Status } from './phrase.ts'

/** Ties a role phrase to a person. */
export interface RoleRule extends RuleHead {
  /** `compromise` pattern with the groups `role` and `person`, and `second` for another person of the same role. */
  readonly match: string
  /** Status that the pattern tells, over that of the phrase. */
  readonly status?: Status
}
