/** Small words around a trigger that tell how its event relates to others, see lexicon/discourse.json. */
import { loadLexicon } from '../core/lexicon.ts'
import { wordFinder } from './words.ts'

export type Discourse =
  | 'another'
  | 'auxiliary'
  | 'definite'
  | 'demonstrative'
  | 'earlier'
  | 'indefinite'
  | 'speech'
  | 'subordinate'

const discourse = wordFinder(loadLexicon<Discourse>(new URL('./lexicon/discourse.json', import.meta.url)))

/** Whether one of the folded `words` is of the kind. */
export const holds = (words: readonly string[], kind: Discourse): boolean =>
  discourse.last(words, (value) => (value === kind ? true : undefined)) ?? false
