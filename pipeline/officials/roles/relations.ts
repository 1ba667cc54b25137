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

/** The part of `compromise`'s view that is used here. */
interface View {
  readonly docs: { tags: Set<string> }[][]
  readonly fullPointer: readonly Pointer[]
  /** Pointers of each named group, over all matches. */
  readonly _groups: Readonly<Record<string, readonly Pointer[]>>
  match(pattern: unknown): View
}
const compromise = nlp as unknown as {
  (sentences: string[][]): View
  parseMatch(pattern: string): unknown
}

const compiled = new Map<string, unknown>()
const patternOf = (rule: RoleRule): unknown => {
  let pattern = compiled.get(rule.id)
  if (pattern === undefined) {
    pattern = compromise.parseMatch(rule.match)
    compiled.set(rule.id, pattern)
  }
  return pattern
}

/** Tags that a rule cannot match without, so that most rules are skipped on most sentences. */
const needs = (rule: RoleRule): readonly string[] =>
  ['Plural', 'And', 'Open', 'Dash', 'Who', 'Succeed', 'Leave', 'OneOf', 'By', 'Pronoun'].filter((tag) =>
    new RegExp(`(?:^|[ >])#${tag}(?![|a-z*?)])`).test(rule.match),
  )
const needed = new Map<string, readonly string[]>()

/** What `rules` find among `units`, by priority of the rules and then by position. */
export function heldRoles(units: readonly Unit[], rules: readonly RoleRule[] = roleRules): readonly Held[] {
  const tags = new Set(units.flatMap((unit) => unit.tags))
  if (!tags.has('Role') || !(tags.has('Person') || tags.has('Pronoun'))) return []
  const view = compromise([units.map((unit) => (unit.tags[0] as string).toLowerCase())])
  view.docs[0]?.forEach((term, at) => {
    term.tags = new Set(units[at]?.tags)
  })
  const taken = new Set<RolePhrase>()
  const held: Held[] = []
  for (const rule of rules) {
    let wanted = needed.get(rule.id)
    if (wanted === undefined) {
      wanted = needs(rule)
      needed.set(rule.id, wanted)
    }
    if (!wanted.every((tag) => tags.has(tag))) continue
    const found = view.match(patternOf(rule))
    for (const [, from, to] of found.fullPointer) {
      const unit = (group: string): Unit | undefined => {
        const pointer = found._groups[group]?.find(([, start]) => from <= start && start < to)
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
