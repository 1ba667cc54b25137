/** What the pipeline knows of the world: countries, places, seats of power, organisations, media, demonyms. */
import { fold } from '../core/fold.ts'
import { remembered } from '../core/remember.ts'
import { capitals, capitalsFit, countries, demonyms, names, prefixes, type WorldName } from './tables.ts'

export { findWorldNames, type WorldSpan } from './scan.ts'
export type { WorldKind, WorldName } from './tables.ts'

const ARTICLE = /^(?:l'|(?:le|la|les) )/u

/** What `form` names, as printed and with or without its article (`la Russie`, `Etats-Unis`, `ONU`); null when nothing known. */
export const worldNamed = remembered((form: string): WorldName | null => {
  const key = fold(form).replace(/ {2,}/g, ' ').trim()
  const whole = names.get(key)
  if (whole && capitalsFit(form.trim(), whole)) return whole.entry
  const article = ARTICLE.exec(key)?.[0]
  if (article === undefined) return null
  const found = names.get(key.slice(article.length))
  return found && capitalsFit(form.trim().slice(article.length).trim(), found) ? found.entry : null
})

const PLACES: ReadonlySet<string> = new Set([
  'country',
  'city',
  'region',
  'continent',
  'area',
  'water',
  'mountain',
])

/** The country, city, region or area that `form` names; null when it names none. */
export function placeNamed(form: string): WorldName | null {
  const found = worldNamed(form)
  return found && PLACES.has(found.kind) ? found : null
}

/** The organisation, institution, seat of power, medium or company that `form` names; null when it names none. */
export function organisationNamed(form: string): WorldName | null {
  const found = worldNamed(form)
  return found && !PLACES.has(found.kind) ? found : null
}

/**
 * Countries of an adjective or of a name of inhabitants, in any gender and number: `russe` → RU,
 * `russo-cubaines` → RU, CU; empty when it is none. Of homonyms (`congolais`) the more frequent in news.
 */
export const countriesOfDemonym = remembered((form: string): readonly string[] => {
  const key = fold(form)
  const whole = demonyms.get(key)
  if (whole) return [whole.country]
  const hyphen = key.indexOf('-')
  if (hyphen < 0) return []
  const first = prefixes.get(key.slice(0, hyphen)) ?? demonyms.get(key.slice(0, hyphen))?.country
  const second = demonyms.get(key.slice(hyphen + 1))?.country
  return first && second ? [first, second] : []
})

/** The one country of a demonym; null for `russo-cubain` and for words that are none. */
export function countryOfDemonym(form: string): string | null {
  const found = countriesOfDemonym(form)
  return found.length === 1 ? (found[0] as string) : null
}

/** Gender that the form of a demonym tells: `cubaine` female, `cubain` male; null for `russe` and for other words. */
export const genderOfDemonym = (form: string): 'female' | 'male' | null =>
  demonyms.get(fold(form))?.gender ?? null

const nameOfCode = new Map(countries.entries.map(({ forms, value }) => [value, forms[0] as string]))

/** French name of a country by its ISO 3166-1 alpha-2 code (`GB` → `Royaume-Uni`), also of `EU` and `UN`; null when unknown. */
export const countryName = (code: string): string | null => nameOfCode.get(code) ?? null

/** City where a seat of power stands: the Kremlin in Moscow; null when unknown, and for what is no seat. */
export const cityOfSeat = ({ kind, city, country }: WorldName): string | null =>
  kind === 'seat' ? (city ?? (country ? (capitals.get(country) ?? null) : null)) : null
