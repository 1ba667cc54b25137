/**
 * The role rules: `compromise` patterns over the units of a sentence that tie a role phrase to a person. Tags: Person,
 * Role (Single or Plural; Bare, Determined or Definite by its article), and those of the connectors' lexicon. In order
 * of priority: a role phrase goes to the first rule that takes it.
 */
import type { RoleRule } from './rule.ts'
import { afterName } from './rules/after-name.ts'
import { beforeName } from './rules/before-name.ts'
import { byVerb } from './rules/by-verb.ts'
import { inCapacity } from './rules/capacity.ts'

export const roleRules: readonly RoleRule[] = [...beforeName, ...afterName, ...byVerb, ...inCapacity]
