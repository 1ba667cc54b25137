/** Civilities and forms of address before a name: `M.`, `Mme`, `Me`. */
import type { Token } from '../core/doc.ts'
import { loadLexicon } from '../core/lexicon.ts'

type Gender = 'female' | 'male'

const civilities = loadLexicon<Gender | 'either'>(new URL('./lexicon/civilities.json', import.meta.url))

/** Whether a folded word can be a civility; « m » alone is one only as « M ». */
export const isCivility = (norm: string): boolean => civilities.getFolded(norm) !== undefined

/** Gender of a civility (`Mme`), null when it tells none (`Me`); undefined when `token` is no civility. */
export function civilityOf(token: Pick<Token, 'text' | 'norm'> | undefined): Gender | null | undefined {
  if (token === undefined || (token.norm === 'm' && token.text !== 'M')) return undefined
  const gender = civilities.getFolded(token.norm)
  return gender === 'either' ? null : gender
}
