/** Given names: gender, and which ones are the same name in several languages (`Vladimir`, `Volodymyr`). */
import { withoutAccents } from '../core/accents.ts'
import { fold } from '../core/fold.ts'
import { readLexicon } from '../core/lexicon.ts'

export type Gender = 'female' | 'male'

interface GivenName {
  /** Entry of the lexicon: equal for the forms of one name. */
  readonly group: number
  readonly gender: Gender | null
}

const { entries } = readLexicon<Gender | 'either'>(new URL('./lexicon/given-names.json', import.meta.url))

const known = new Map<string, GivenName>()
for (const [group, { forms, value }] of entries.entries())
  for (const form of forms) {
    const name = { group, gender: value === 'either' ? null : value }
    const key = fold(form)
    if (!known.has(key)) known.set(key, name)
    const plain = withoutAccents(key)
    if (!known.has(plain)) known.set(plain, name)
  }

const look = (form: string): GivenName | undefined => {
  const key = fold(form)
  const whole = known.get(key)
  if (whole || !key.includes('-')) return whole
  return known.get(key.slice(0, key.indexOf('-')))
}

/** Whether `form` is a given name of the lexicon, accents optional; of compounds the first part decides. */
export const isGivenName = (form: string): boolean => look(form) !== undefined

/** Gender that a given name tells; null when it is unknown or borne by women and men. */
export const genderOfGivenName = (form: string): Gender | null => look(form)?.gender ?? null

/** Whether two given names are one name in two languages; null when one of them is not known. */
export function sameGivenName(a: string, b: string): boolean | null {
  const [x, y] = [known.get(fold(a)), known.get(fold(b))]
  if (!x || !y) return null
  return x.group === y.group
}
