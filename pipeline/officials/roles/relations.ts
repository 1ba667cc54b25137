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

/** A step of a parsed pattern, as far as it is read here. */
interface Step {
  readonly tag?: string
  readonly optional?: boolean
  readonly choices?: readonly (readonly Step[])[]
}

/** A rule ready to run, with what tells at a glance that it cannot match: most rules cannot in most sentences. */
interface Compiled {
  readonly pattern: unknown
  /** Tags that a match holds. */
  readonly needs: readonly string[]
  /** Tag of a match's first unit, and the tags of which its second has one; null when any will do. */
  readonly first: string | undefined
  readonly second: ReadonlySet<string> | null
}

/** Tags that the unit at step `at` can have; null when it can be any. */
function tagsAt(steps: readonly Step[], at: number): readonly string[] | null {
  const step = steps[at]
  const own = step?.choices?.map(([choice]) => choice?.tag) ?? [step?.tag]
  const next = step?.optional ? tagsAt(steps, at + 1) : []
  if (next === null || own.includes(undefined)) return null
  return [...(own as string[]), ...next]
}

const compiled = new Map<RoleRule, Compiled>()
function compiledRule(rule: RoleRule): Compiled {
  let found = compiled.get(rule)
  if (found === undefined) {
    const pattern = nlp.parseMatch(rule.match) as unknown as readonly Step[]
    const needs = pattern.flatMap(({ tag, optional }) => (tag === undefined || optional ? [] : [tag]))
    const second = tagsAt(pattern, 1)
    found = { pattern, needs, first: pattern[0]?.tag, second: second && new Set(second) }
    compiled.set(rule, found)
  }
  return found
}

/** Whether the tags that a match needs are there, and two units could begin one. */
const canMatch = (
  { needs, first, second }: Compiled,
  units: readonly Unit[],
  all: ReadonlySet<string>,
): boolean =>
  needs.every((tag) => all.has(tag)) &&
  units.some(
    ({ tags }, at) =>
      (first === undefined || tags.includes(first)) &&
      (second === null || units[at + 1]?.tags.some((tag) => second.has(tag))),
  )

/** `le commissaire, la sous-ministre X`: a list, not two offices of one person. */
const disagree = (one: RolePhrase, other: RolePhrase | undefined): boolean =>
  other !== undefined && one.gender !== null && other.gender !== null && one.gender !== other.gender

/** What `rules` find among `units`, by priority of the rules and then by position. */
export function heldRoles(units: readonly Unit[], rules: readonly RoleRule[] = roleRules): readonly Held[] {
  const tags = new Set<string>()
  for (const unit of units) for (const tag of unit.tags) tags.add(tag)
  if (!tags.has('Role') || !(tags.has('Person') || tags.has('Pronoun'))) return []
  const possible = rules.filter((rule) => canMatch(compiledRule(rule), units, tags))
  if (possible.length === 0) return []
  const terms = units.map((unit) => ({ tags: new Set(unit.tags) }))
  const taken = new Set<RolePhrase>()
  const held: Held[] = []
  for (const rule of possible) {
    const { ptrs, byGroup } = matcher.match([terms], { regs: compiledRule(rule).pattern })
    for (const [, from, to] of ptrs) {
      const unit = (group: string): Unit | undefined => {
        const pointer = byGroup[group]?.find(([, start]) => from <= start && start < to)
        return pointer ? units[pointer[1]] : undefined
      }
      const [role, person, second] = [unit('role')?.role, unit('person')?.person, unit('second')?.person]
      if (role === undefined || person === undefined || taken.has(role)) continue
      if (disagree(role, unit('beside')?.role)) continue
      taken.add(role)
      // `ancien ambassadeur et ministre`: former as well.
      const statusAfter = (before: RolePhrase | undefined, { status }: RolePhrase, at: number): Status =>
        status === 'current' && units[at - 1]?.tags.includes('And') ? (before?.status ?? 'current') : status
      const place = (one: RolePhrase): number => units.findIndex((each) => each.role === one)
      const status = rule.status ?? statusAfter(unit('first')?.role, role, place(role))
      for (const further of [unit('also')?.role, unit('third')?.role]) {
        if (further === undefined || taken.has(further)) continue
        taken.add(further)
        const own = rule.status ?? statusAfter(role, further, place(further))
        held.push({ role: further, person, status: own, country: null, rule: rule.id })
      }
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
