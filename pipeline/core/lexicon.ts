/**
 * Lexicons: words with their values, in JSON beside the stage that uses them, sourced (schemas/lexicon.schema.json).
 *
 * Words live here, not in code. Accents may be optional per lexicon (headlines in capitals drop them), never
 * globally: `dès` and `des` are different words.
 */
import { readFileSync } from 'node:fs'
import { withoutAccents } from './accents.ts'
import { SetupError } from './errors.ts'
import { fold } from './fold.ts'
import { byCodeUnit } from './order.ts'

export interface LexiconEntry<Value> {
  /** Spellings as printed, lower case unless case matters. */
  readonly forms: readonly string[]
  readonly value: Value
}

export interface LexiconFile<Value> {
  readonly $schema?: string
  /** Unique, `stage.words`: `dates.months`. */
  readonly id: string
  readonly about: string
  /** Where the words come from. */
  readonly source: string
  /** `optional`: forms also match without their accents. Default `required`. */
  readonly accents?: 'optional' | 'required'
  readonly entries: readonly LexiconEntry<Value>[]
}

/** A loaded lexicon: looks up folded words. */
export interface Lexicon<Value> {
  readonly id: string
  readonly accents: 'optional' | 'required'
  /** Every form, folded, longest first. */
  readonly forms: readonly string[]
  readonly entries: readonly LexiconEntry<Value>[]
  /** Value of a form; `form` is folded first. `undefined` when the lexicon does not hold it. */
  get(form: string): Value | undefined
  /** Value of a form that is folded already, as the `norm` of a token is: for what is asked of every word. */
  getFolded(form: string): Value | undefined
  has(form: string): boolean
}

/** Builds a lexicon. Throws `SetupError` on an empty form or on one form with two values. */
export function makeLexicon<Value>(file: LexiconFile<Value>): Lexicon<Value> {
  const accents = file.accents ?? 'required'
  const values = new Map<string, Value>()
  for (const [at, { forms, value }] of file.entries.entries())
    for (const form of forms) {
      const key = fold(form)
      if (key.trim() === '') throw new SetupError(`Empty form in entry ${at + 1} of lexicon ${file.id}`)
      if (values.has(key) && values.get(key) !== value)
        throw new SetupError(`Form "${form}" stands twice in lexicon ${file.id}, with different values`)
      values.set(key, value)
    }
  const spelled = [...values.keys()]
  let forms: readonly string[] | undefined
  if (accents === 'optional')
    for (const form of spelled) {
      const bare = withoutAccents(form)
      if (!values.has(bare)) values.set(bare, values.get(form) as Value)
    }
  /** Most words asked for are folded already, and in no lexicon: they are not looked up twice. */
  const unfolded = (form: string): Value | undefined => {
    const key = fold(form)
    return key === form ? undefined : values.get(key)
  }
  return {
    id: file.id,
    accents,
    // Only those that become macros are asked for their forms.
    get forms() {
      forms ??= spelled.sort((a, b) => b.length - a.length || byCodeUnit(a, b))
      return forms
    },
    entries: file.entries,
    get: (form) => values.get(form) ?? unfolded(form),
    getFolded: (form) => values.get(form),
    has: (form) => values.has(form) || values.has(fold(form)),
  }
}

/**
 * Reads a lexicon file without building its lookup, for tables that index their words themselves.
 * Throws `SetupError` when it cannot be read or lacks a head; the tests check every file against the schema.
 */
export function readLexicon<Value>(url: URL): LexiconFile<Value> {
  let file: LexiconFile<Value>
  try {
    file = JSON.parse(readFileSync(url, 'utf8')) as LexiconFile<Value>
  } catch (cause) {
    throw new SetupError(`Cannot read lexicon ${url.pathname}: ${(cause as Error).message}`, { cause })
  }
  if (typeof file.id !== 'string' || !Array.isArray(file.entries))
    throw new SetupError(
      `Expected "id" and "entries" in lexicon ${url.pathname} (see schemas/lexicon.schema.json)`,
    )
  return file
}

/**
 * Reads a lexicon, e.g. `loadLexicon(new URL('./lexicon/months.json', import.meta.url))`.
 * Throws `SetupError` like `readLexicon` and `makeLexicon`.
 */
export const loadLexicon = <Value>(url: URL): Lexicon<Value> => makeLexicon(readLexicon<Value>(url))

/**
 * Folded word → value, for words that are folded already, as the `norm` of a token is: a word that the lexicon does
 * not hold is not folded again, and most words of a text are such. Throws `SetupError` like `loadLexicon`.
 */
export function loadWords<Value>(url: URL): ReadonlyMap<string, Value> {
  const lexicon = loadLexicon<Value>(url)
  return new Map(lexicon.forms.map((form) => [form, lexicon.get(form) as Value]))
}
