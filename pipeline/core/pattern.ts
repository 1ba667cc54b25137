/**
 * The pattern compiler: turns the readable patterns of rules into regular expressions over folded text.
 *
 * A pattern is a regular expression without edges, in which
 *   `{month}`    stands for the macro `month`,
 *   `{m:month}`  for the same, captured as group `m`,
 *   a space      for one to four spaces,
 *   `(?=[…])`    at its start names the characters that any match begins with, which makes it fast.
 * Word edges are added to the whole: not `\b`, which is ASCII only and fails on « cet été ».
 */
import { withoutAccents } from './accents.ts'
import { SetupError } from './errors.ts'
import type { Lexicon } from './lexicon.ts'

/** Macro name → regular expression source, without capturing groups. */
export type Macros = Readonly<Record<string, string>>

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\\[bBwW]/, 'ASCII-only class \\b, \\w or \\W; edges are added by the compiler, use \\p{L} inside'],
  [/(?<!\\)\((?!\?)/, 'numbered group; write (?:…) or {name:macro} or (?<name>…)'],
  [/\\\d/, 'numbered back reference'],
]

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** « décembre » → `d[ée]cembre`: the accent may be missing. */
const optionalAccents = (word: string): string =>
  word.replace(/[\u0080-\uffff]/g, (unit) => {
    const plain = withoutAccents(unit)
    return plain.length === 1 && plain !== unit ? `[${unit}${plain}]` : unit
  })

/** Alternation of a lexicon's forms, longest first, as the source of a macro. */
export function lexiconMacro(lexicon: Pick<Lexicon<unknown>, 'forms' | 'accents'>): string {
  const words = lexicon.forms.map((form) => {
    const word = literal(form).replace(/ /g, ' {1,4}')
    return lexicon.accents === 'optional' ? optionalAccents(word) : word
  })
  return `(?:${words.join('|')})`
}

/** A space between words matches one to four spaces (typesetters double them). A class keeps its space. */
function widenSpaces(source: string): string {
  let inClass = false
  let out = ''
  for (let i = 0; i < source.length; i++) {
    const unit = source[i] as string
    if (unit === '\\') out += unit + (source[++i] ?? '')
    else {
      if (unit === '[') inClass = true
      else if (unit === ']') inClass = false
      const quantified = /^(?:[?*+]|\{\d)/.test(source.slice(i + 1, i + 3))
      out += unit === ' ' && !inClass ? (quantified && source[i + 1] !== '?' ? ' ' : '(?: {1,4})') : unit
    }
  }
  return out
}

const MACRO = /(?<!\\[pP])\{(?:(\p{L}[\p{L}\p{N}]*):)?(\p{L}[\p{L}\p{N}-]*)\}/gu

/** Macros that were expanded before: the same few dozen stand in hundreds of patterns. */
const expanded = new WeakMap<Macros, Map<string, string>>()

/** The source of a macro, with its own macros replaced. Throws `SetupError` naming the unknown and the known ones. */
function macroSource(name: string, macros: Macros, owner: string, depth: number): string {
  const known = expanded.get(macros) ?? new Map<string, string>()
  expanded.set(macros, known)
  const macro = macros[name]
  if (macro === undefined)
    throw new SetupError(
      `Unknown macro {${name}} in pattern of ${owner}; known: ${Object.keys(macros).sort().join(', ')}`,
    )
  const source = known.get(name) ?? expand(macro, macros, `macro ${name}`, depth + 1)
  known.set(name, source)
  return source
}

/** A pattern with empty groups in place of its macros. */
const outline = (pattern: string): string =>
  pattern.replace(MACRO, (_, group: string | undefined) => (group ? `(?<${group}>)` : '(?:)'))

/** Widens spaces and replaces macros, named ones (`{m:month}`) by a group. */
function expand(pattern: string, macros: Macros, owner: string, depth = 0): string {
  if (depth > 8) throw new SetupError(`Macros of ${owner} refer to one another in a circle`)
  return widenSpaces(pattern).replace(MACRO, (_, group: string | undefined, name: string) => {
    const inner = macroSource(name, macros, owner, depth)
    return group ? `(?<${group}>${inner})` : `(?:${inner})`
  })
}

/**
 * Letters and digits of all scripts, as ranges: an edge is tested at every place of the text, and the tables behind
 * `\p{L}` cost three times as much there (10 against 33 ns a character and pattern).
 */
const WORD_UNIT =
  '[0-9a-zA-Z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff]'

export interface PatternOptions {
  /** Extra flags; `d` gives offsets of groups at a cost. Always `gu`. */
  readonly flags?: string
  /** Words only (default), or anywhere. */
  readonly edges?: boolean
}

/**
 * Compiles `pattern` for matching on `fold(text)`.
 * Throws `SetupError` on an unknown macro, a numbered group, `\b` / `\w` / `\W`, or a bad expression.
 */
export function compilePattern(
  pattern: string,
  macros: Macros,
  owner: string,
  options: PatternOptions = {},
): RegExp {
  const body = expand(pattern, macros, owner)
  for (const [wrong, why] of FORBIDDEN)
    if (wrong.test(body)) throw new SetupError(`Pattern of ${owner} uses a ${why}`)
  // A pattern that names its first characters is tested for them first: one look ahead is cheaper than the edge.
  const first = /^\(\?=\[[^\]]+\]\)/.exec(body)?.[0] ?? ''
  const whole = (options.edges ?? true) ? `${first}(?<!${WORD_UNIT})(?:${body})(?!${WORD_UNIT})` : body
  try {
    // The pattern by itself, so that an open class cannot swallow the edge; without its macros, which make it long.
    new RegExp(outline(pattern), 'u')
    return new RegExp(whole, `gu${options.flags ?? ''}`)
  } catch (cause) {
    throw new SetupError(`Pattern of ${owner} is no valid expression: ${(cause as Error).message}`, { cause })
  }
}
