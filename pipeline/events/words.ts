/** Small word lists of this stage. */
import { loadWords as load } from '../core/lexicon.ts'

/** Reads `lexicon/<name>.json`: folded word → value. */
export const loadWords = <Value>(name: string): ReadonlyMap<string, Value> =>
  load(new URL(`./lexicon/${name}.json`, import.meta.url))

const grammar = loadWords<readonly string[]>('grammar')

/** The words that are `use` to a rule, as lexicon/grammar.json tells. */
export const grammarWords = (use: string): ReadonlySet<string> =>
  new Set([...grammar].filter(([, uses]) => uses.includes(use)).map(([word]) => word))
