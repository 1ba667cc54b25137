/** Pronouns of the third person. All words are folded, as the `norm` of a token. */
import { loadWords } from '../core/lexicon.ts'

export interface Pronoun {
  readonly kind: 'personal' | 'tonic' | 'demonstrative'
  readonly number: 'singular' | 'plural'
  readonly gender: 'male' | 'female'
}

const pronouns = loadWords<Pronoun>(new URL('./lexicon/pronouns.json', import.meta.url))

/** `-t-il` → `il`: a pronoun after its verb without what ties it there. */
const untied = (norm: string): string => (norm.startsWith('-') ? norm.replace(/^-(?:t-)?/, '') : norm)

/** What a pronoun tells of whom it stands for, after its verb (`-t-elle`) as before; undefined for other words. */
export const pronoun = (norm: string): Pronoun | undefined => pronouns.get(untied(norm))
