/** What a date rule is: a pattern over folded text, and the parts that its words state. */
import { compilePattern } from '../core/pattern.ts'
import type { RuleHead } from '../core/rule.ts'
import type { Candidate, Meaning } from './parts.ts'
import { macros, type Trigger } from './words.ts'

/** What the named groups of a pattern matched; a group that took no part is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>

/** Proposes candidates. */
export interface DatePattern {
  readonly id: string
  /** Kinds of words of which one must stand in the sentence, else the pattern is not tried. */
  readonly triggers: readonly Trigger[]
  /** Strings of which one must stand in the folded sentence too: finding them is far cheaper than trying the pattern. */
  readonly clues?: readonly string[]
  readonly pattern: string
  /** What the words state; null when they are no date after all (30 février). */
  resolve(groups: Groups): Meaning | null
}

export interface DateRule extends RuleHead, DatePattern {}

/** Puts neighbouring candidates together, or takes them apart; its examples run with all patterns in place. */
export interface CompositionRule extends RuleHead {
  readonly compose: (candidates: readonly Candidate[], folded: string) => readonly Candidate[]
}

export type AnyDateRule = DateRule | CompositionRule

export const isPatternRule = (rule: AnyDateRule): rule is DateRule => 'pattern' in rule

const compiled = new WeakMap<DatePattern, RegExp>()

/** The pattern, compiled once. */
export function regexOf(rule: DatePattern): RegExp {
  let regex = compiled.get(rule)
  if (!regex) {
    regex = compilePattern(rule.pattern, macros, rule.id)
    compiled.set(rule, regex)
  }
  return regex
}
