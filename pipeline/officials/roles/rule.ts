/** What a role rule is: a `compromise` pattern over the units of a sentence. */
import type { RuleHead } from '../../core/rule.ts'
import type { Status } from './phrase.ts'

/** Ties a role phrase to a person. */
export interface RoleRule extends RuleHead {
  /**
   * `compromise` pattern with the groups `role` and `person`; `second` for another person of the same role, `also` and
   * `third` for further roles of the same person, `beside` for a role that must agree with it in gender.
   */
  readonly match: string
  /** Status that the pattern tells, over that of the phrase. */
  readonly status?: Status
}
