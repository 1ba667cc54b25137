/** Runs the role rules on a sentence's units with `compromise` and gives who holds which role phrase. */
import nlp from 'compromise/one'
import type { RolePhrase, Status } from './phrase.ts'
import type { RoleRule } from './rule.ts'
import { roleRules } from './rules.ts'
import type { Unit } from './units.ts'

/** A role phrase with the person (number in the document) whose office it is. */
export interface Held {
  readonly role: RolePhrase
  readonly person: number
  readonly status: Status
  /** Country of this person when the phrase distributes two: `les ministres russe et cubain, X et Y`. */
  readonly country: string | null
  readonly rule: string
}

type Pointer = readonly [sentence: number, from: number, to: number, ...rest: unknown[]]

/**
 * The matcher of `compromise` without its documents: to build and index one for each sentence and each rule costs
 * more than the matching.
 */
interface Matcher {
  match(
    sentences: readonly (readonly { readonly tags: ReadonlySet<string> }[])[],
    todo: { readonly regs: unknown },
  ): {
    readonly ptrs: readonly Pointer[]
    /** Pointers of each named group, over all matches. */
    readonly byGroup: Readonly<Record<string, readonly Pointer[]>>
  }
}
const { one: matcher } = nlp.methods() as { readonly one: Matcher }

/** A rule ready to run: its pattern, and the tags without which it cannot match, so that most rules are skipped. */
interface Compiled {
  readonly pattern: unknown
  readonly needs: readonly string[]
}

const SELECTIVE = ['Plural', 'And', 'Open', 'Dash', 'Who', 'Succeed', 'Leave', 'OneOf', 'By', 'Pronoun']

const compiled = new Map<RoleRule, Compiled>()
function compiledRule(rule: RoleRule): Compiled {
  let found = compiled.get(rule)
  if (found === undefined) {
    const needs = SELECTIVE.filter((tag) => new RegExp(`(?:^|[ >])#${tag}(?![|a-z*?)])`).test(rule.match))
    found = { pattern: nlp.parseMatch(rule.match), needs }
    compiled.set(rule, found)
  }
  return found
}

/** What `rules` find among `units`, by priority of the rules and then by position. */
export function heldRoles(units: readonly Unit[], rules: readonly RoleRule[] = roleRules): readonly Held[] {
  const tags = new Set(units.flatMap((unit) => unit.tags))
  if (!tags.has('Role') || !(tags.has('Person') || tags.has('Pronoun'))) return []
  const terms = units.map((unit) => ({ tags: new Set(unit.tags) }))
  const taken = new Set<RolePhrase>()
  const held: Held[] = []
  for (const rule of rules) {
    const { pattern, needs } = compiledRule(rule)
    if (!needs.every((tag) => tags.has(tag))) continue
    const { ptrs, byGroup } = matcher.match([terms], { regs: pattern })
    for (const [, from, to] of ptrs) {
      const unit = (group: string): Unit | undefined => {
        const pointer = byGroup[group]?.find(([, start]) => from <= start && start < to)
        return pointer ? units[pointer[1]] : undefined
      }
      const [role, person, second] = [unit('role')?.role, unit('person')?.person, unit('second')?.person]
      if (role === undefined || person === undefined || taken.has(role)) continue
      taken.add(role)
      // `ancien ambassadeur et ministre`: former as well.
      const joined = units[units.findIndex((each) => each.role === role) - 1]?.tags.includes('And')
      const first = joined ? unit('first')?.role?.status : undefined
      const status = rule.status ?? (role.status === 'current' ? (first ?? 'current') : role.status)
      const [one, two] = role.demonyms
      const distributed = second !== undefined && role.noun.plural && two !== undefined
      held.push({ role, person, status, country: distributed ? (one ?? null) : null, rule: rule.id })
      if (second !== undefined)
        held.push({
          role,
          person: second,
          status,
          country: distributed ? two : null,
          rule: rule.id,
        })
    }
  }
  return held
}
