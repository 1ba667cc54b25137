/** Officials so well known that the press leaves their office out (`Donald Trump`, `Marine Le Pen`). */
import { readLexicon } from '../core/lexicon.ts'
import { remembered } from '../core/remember.ts'
import { compareNames, isGivenName, lettersOf, nameParts, skeleton } from '../names/index.ts'

interface Known {
  readonly name: string
  readonly country: string
}

const { entries } = readLexicon<string>(new URL('./lexicon/known-officials.json', import.meta.url))

const exact = new Map<string, Known>()
/** Consonants of the surname → those who bear it. */
const bySurname = new Map<string, Known[]>()
for (const { forms, value } of entries)
  for (const name of forms) {
    const known = { name, country: value }
    exact.set(lettersOf(name), known)
    const key = skeleton(nameParts(name).surname.join(''))
    const others = bySurname.get(key)
    if (others) others.push(known)
    else bySurname.set(key, [known])
  }

/**
 * The well-known official of that name, in whatever spelling; null when there is none. A surname alone (`Trump`)
 * counts when one official only bears it and it is no given name.
 */
export const knownOfficial = remembered((name: string): Known | null => {
  const hit = exact.get(lettersOf(name))
  if (hit) return hit
  const { surname, given } = nameParts(name)
  const candidates = bySurname.get(skeleton(surname.join(''))) ?? []
  if (given.length === 0) {
    if (isGivenName(name)) return null
    const bearers = candidates.filter(
      (known) => lettersOf(nameParts(known.name).surname.join(' ')) === lettersOf(name),
    )
    return bearers.length === 1 ? (bearers[0] as Known) : null
  }
  const initials = nameParts(name).initials.join()
  return (
    candidates.find(
      (known) =>
        compareNames(known.name, name).verdict === 'same' &&
        nameParts(known.name).initials.join() === initials,
    ) ?? null
  )
})
