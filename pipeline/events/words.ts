/** Small word lists of this stage as plain maps: tokens are folded already, so a miss need not fold again. */
import { loadLexicon } from '../core/lexicon.ts'

/** Reads `lexicon/<name>.json`: folded word → value. */
export function loadWords<Value>(name: string): ReadonlyMap<string, Value> {
  const lexicon = loadLexicon<Value>(new URL(`./lexicon/${name}.json`, import.meta.url))
  return new Map(lexicon.forms.map((form) => [form, lexicon.get(form) as Value]))
}

const grammar = loadWords<readonly string[]>('grammar')

/** The words that are `use` to a rule, as lexicon/grammar.json tells. */
export const grammarWords = (use: string): ReadonlySet<string> =>
  new Set([...grammar].filter(([, uses]) => uses.includes(use)).map(([word]) => word))
