/**
 * The role rules: `compromise` patterns over the units of a sentence that tie a role phrase to a person. Tags: Person,
 * Role (Single or Plural; Bare, Determined or Definite by its article), and those of the connectors' lexicon. In order
 * of priority: a role phrase goes to the first rule that takes it.
 */
import type { RuleHead } from '../../core/rule.ts'
import type { RoleRule } from './rule.ts'
import { afterName } from './rules/after-name.ts'
import { beforeName } from './rules/before-name.ts'
import { byVerb } from './rules/by-verb.ts'
import { inCapacity } from './rules/capacity.ts'

export const roleRules: readonly RoleRule[] = [...beforeName, ...afterName, ...byVerb, ...inCapacity]

/** What ties a phrase to a person without a pattern of its own. */
export const rolesWithoutPattern: readonly Pick<RuleHead, 'id' | 'about'>[] = [
  {
    id: 'role.inner',
    about: 'Office within another, right before a name: « le porte-parole du président Vladimir Poutine »',
  },
  {
    id: 'role.informative',
    about:
      'Office that tells something new of a person named shortly before: « L’ancien maire de Trujillo a démenti »',
  },
]
