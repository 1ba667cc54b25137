/**
 * Candidates of one sentence: every rule whose trigger words stand in it is matched on the folded text. Most sentences
 * hold no trigger at all, so that looking up their words once is cheaper than trying all patterns on all of them.
 */
import { withoutAccents } from '../core/accents.ts'
import type { Candidate } from './parts.ts'
import { type DatePattern, regexOf } from './rule.ts'
import { type Trigger, triggerLexicons } from './words.ts'

const kinds = [...Object.keys(triggerLexicons), 'digit'] as readonly Trigger[]
const bitOf = (kind: Trigger): number => 1 << kinds.indexOf(kind)
const DIGIT = bitOf('digit')
const WORD = /[a-zà-öø-ÿœ]+|\d/g

/** Telling word of each form → bits of the kinds that it may belong to, with and without accents. */
const bitsOfWord = new Map<string, number>()

/** The longest word that no kind before has: « Pâques » of « lundi de Pâques », since every « lundi » would do else. */
function tellingWord(form: string): string {
  const longest = (words: readonly string[]): string =>
    words.reduce((a, b) => (b.length > a.length ? b : a), '')
  const words = form.match(WORD) ?? []
  const rare = longest(words.filter((word) => !bitsOfWord.has(word)))
  return rare.length > 3 ? rare : longest(words)
}

for (const kind of Object.keys(triggerLexicons) as (keyof typeof triggerLexicons)[]) {
  const words = triggerLexicons[kind].flatMap((lexicon) => lexicon.forms.map(tellingWord))
  for (const word of words)
    for (const spelling of [word, withoutAccents(word)])
      bitsOfWord.set(spelling, (bitsOfWord.get(spelling) ?? 0) | bitOf(kind))
}

/** Bits of the trigger kinds in a folded sentence; 0 when it can hold no date. */
function triggersIn(folded: string): number {
  let bits = 0
  WORD.lastIndex = 0
  for (let match = WORD.exec(folded); match; match = WORD.exec(folded)) {
    const [word] = match
    bits |= word <= '9' ? DIGIT : (bitsOfWord.get(word) ?? 0)
  }
  return bits
}

const maskOf = (rule: DatePattern): number => rule.triggers.reduce((mask, kind) => mask | bitOf(kind), 0)

/** Patterns with the masks of their triggers, compiled. */
export type Prepared = readonly {
  readonly rule: DatePattern
  readonly bound: boolean
  readonly mask: number
  readonly regex: RegExp
}[]

export const prepare = (rules: readonly DatePattern[], bounds: readonly DatePattern[] = []): Prepared =>
  [...rules, ...bounds].map((rule) => ({
    rule,
    bound: bounds.includes(rule),
    mask: maskOf(rule),
    regex: regexOf(rule),
  }))

/** All candidates in a folded sentence, with offsets into it, in no particular order; they may overlap. */
export function propose(folded: string, rules: Prepared): Candidate[] {
  const found: Candidate[] = []
  const bits = triggersIn(folded)
  if (bits === 0) return found
  for (const { rule, bound, mask, regex } of rules) {
    if ((mask & bits) === 0) continue
    if (rule.clues && !rule.clues.some((clue) => folded.includes(clue))) continue
    // Not `matchAll`: it copies the expression, which is compiled anew each time.
    regex.lastIndex = 0
    for (let match = regex.exec(folded); match; match = regex.exec(folded)) {
      if (match[0] === '') regex.lastIndex++
      const meaning = match[0] === '' ? null : rule.resolve(match.groups ?? {})
      if (meaning)
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          rule: rule.id,
          meaning,
          ...(bound && { bound: true }),
        })
    }
  }
  return found
}
