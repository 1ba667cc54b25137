/**
 * What every rule of every stage has: an id, words that explain it, and its own tests. A new rule is one
 * object in its stage's list; tests/rules.test.ts runs the examples of each rule alone and against all the others.
 */
import type { TextSpan } from './span.ts'

/**
 * `[marked, value]`: a French sentence with the expected span in `[[…]]` and the value that the rule must give.
 * `published` (YYYY-MM-DD) overrides the set's document date; `null` for none.
 */
export type Example = readonly [marked: string, value: string, published?: string | null]

export interface RuleHead {
  /** Unique, `stage.name`: `date.day-month-year`. Written into the dataset beside what the rule found. */
  readonly id: string
  /** What it finds, in one line of English with a French example. */
  readonly about: string
  /** Two at least. */
  readonly examples: readonly Example[]
  /** Sentences in which the rule must stay silent; one at least. */
  readonly rejects: readonly string[]
  /** What it should find one day: run as expected failures. */
  readonly knownGaps?: readonly (readonly [marked: string, why: string])[]
}

/** What a rule finds, in words, for readers who see its id. */
export type RuleText = readonly [id: string, about: { readonly en: string; readonly fr: string }]

/** What a rule set found, as the rule test compares it. */
export interface Found extends TextSpan {
  readonly value: string
  readonly rule: string
}

/** A stage's rules with the way to run some of them on a bare sentence, for the rule test. */
export interface RuleSet<Rule extends RuleHead = RuleHead> {
  readonly name: string
  readonly rules: readonly Rule[]
  /** Document date of examples that name none. */
  readonly published: string
  /** Runs only `rules` on `text`, in order of position. */
  find(text: string, rules: readonly Rule[], published: string | null): readonly Found[]
}

/** Splits `Élu [[le 12 mars]].` into its text and the span of the marked words; several marks give several spans. */
export function readMarked(marked: string): { text: string; spans: TextSpan[] } {
  const spans: TextSpan[] = []
  let text = ''
  for (const part of marked.split(/(\[\[.*?\]\])/su)) {
    const inner = /^\[\[(.*)\]\]$/su.exec(part)?.[1]
    if (inner !== undefined) spans.push({ start: text.length, end: text.length + inner.length, text: inner })
    text += inner ?? part
  }
  return { text, spans }
}
