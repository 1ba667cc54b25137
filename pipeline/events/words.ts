/** Small word lists of this stage. */
import { SetupError } from '../core/errors.ts'
import { loadWords as load } from '../core/lexicon.ts'

/** Reads `lexicon/<name>.json`: folded word → value. */
export const loadWords = <Value>(name: string): ReadonlyMap<string, Value> =>
  load(new URL(`./lexicon/${name}.json`, import.meta.url))

const grammar = loadWords<readonly string[]>('grammar')

/** The words that are `use` to a rule, as lexicon/grammar.json tells. Throws `SetupError` when it tells of none. */
export function grammarWords(use: string): ReadonlySet<string> {
  const words = [...grammar].filter(([, uses]) => uses.includes(use)).map(([word]) => word)
  if (words.length === 0) throw new SetupError(`No word of lexicon events.grammar is "${use}"`)
  return new Set(words)
}
