/** Role rules in words, for readers who see a rule's id. */
import { roleRules } from './roles/rules.ts'

/** What ties a phrase to a person without a pattern of its own. */
const OTHERS: readonly (readonly [id: string, about: string])[] = [
  [
    'role.inner',
    'Office within another, right before a name: « le porte-parole du président Vladimir Poutine »',
  ],
  [
    'role.informative',
    'Office that tells something new of a person named shortly before: « L’ancien maire de Trujillo a démenti »',
  ],
]

/** Id and description of every role rule. */
export const roleRuleTexts = (): readonly (readonly [id: string, about: string])[] => [
  ...roleRules.map(({ id, about }) => [id, about] as const),
  ...OTHERS,
]
