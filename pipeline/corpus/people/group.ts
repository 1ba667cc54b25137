/** Persons of single articles, and groups of them that are held to be one person. */
import { nameParts } from '../../names/index.ts'
import type { PersonDigest } from './digest.ts'

/** A person in one article. */
export interface Appearance extends PersonDigest {
  readonly article: string
  readonly day: string | null
}

/** Appearances of one person. */
export interface Group {
  readonly members: readonly Appearance[]
  /** Full spellings; the single name when there is no full one. */
  readonly names: readonly string[]
  /** Id in the analyst's authority file. */
  readonly authority: string | null
}

/** A given name and a surname, or a name with a numeral (`Charles III`). */
export function isFullName(name: string): boolean {
  const { given, numeral } = nameParts(name)
  return given.length > 0 || numeral !== null
}

/** Order of time, then of article id: the same whatever the order of reading. Undated articles come last. */
export const byTime = (a: Appearance, b: Appearance): number => {
  const [x, y] = [a.day ?? '9999', b.day ?? '9999']
  if (x !== y) return x < y ? -1 : 1
  if (a.article !== b.article) return a.article < b.article ? -1 : 1
  return a.person < b.person ? -1 : a.person > b.person ? 1 : 0
}

/** A group of appearances, its names collected. */
export function makeGroup(members: readonly Appearance[], authority: string | null = null): Group {
  const sorted = [...members].sort(byTime)
  const all = [
    ...new Set(sorted.flatMap(({ name, spellings }) => [name, ...spellings.map(([text]) => text)])),
  ]
  const full = all.filter(isFullName)
  return {
    members: sorted,
    names: full.length > 0 ? full : [...new Set(sorted.map(({ name }) => name))],
    authority,
  }
}

/** Countries of the offices and persons of a group, bodies above countries left out. */
export function countriesOfGroup({ members }: Group): ReadonlySet<string> {
  const countries = new Set<string>()
  for (const { country, roles } of members)
    for (const each of [country, ...roles.map((role) => role.country)])
      if (each !== null && each !== 'EU' && each !== 'UN') countries.add(each)
  return countries
}
