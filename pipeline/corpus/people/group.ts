/** Persons of single articles, and groups of them that are held to be one person. */
import { byCodeUnit } from '../../core/order.ts'
import { nameParts } from '../../names/index.ts'
import type { PersonDigest } from './digest.ts'

/** A person in one article. */
export interface Appearance extends PersonDigest {
  readonly article: string
  readonly day: string | null
}

/** What tells two persons of one name apart. */
export interface Traits {
  /** Id in the analyst's authority file. */
  readonly authority: string | null
  readonly genders: ReadonlySet<string>
  /** Countries of the persons and their offices, bodies above countries left out. */
  readonly countries: ReadonlySet<string>
  /** Whether any of them holds an office. */
  readonly official: boolean
  /** Whether each of them has a trade that is no office: journalist, athlete. */
  readonly otherTrade: boolean
}

/** Appearances of one person, with their traits. */
export interface Group extends Traits {
  readonly members: readonly Appearance[]
  /** Full spellings; the single name when there is no full one. */
  readonly names: readonly string[]
}

function traitsOf({ gender, country, official, roles }: Appearance): Traits {
  const countries = [country, ...roles.map((role) => role.country)]
  return {
    authority: null,
    genders: new Set(gender === null ? [] : [gender]),
    countries: new Set(countries.flatMap((each) => (each === 'EU' || each === 'UN' ? [] : (each ?? [])))),
    official,
    otherTrade: !official && roles.length > 0,
  }
}

/** The traits of both together. */
export const bothTraits = (a: Traits, b: Traits): Traits => ({
  authority: a.authority ?? b.authority,
  genders: new Set([...a.genders, ...b.genders]),
  countries: new Set([...a.countries, ...b.countries]),
  official: a.official || b.official,
  otherTrade: a.otherTrade && b.otherTrade,
})

/** A given name and a surname, or a name with a numeral (`Charles III`). */
export function isFullName(name: string): boolean {
  const { given, numeral } = nameParts(name)
  return given.length > 0 || numeral !== null
}

/** Order of time, then of article id: the same whatever the order of reading. Undated articles come last. */
export const byTime = (a: Appearance, b: Appearance): number =>
  byCodeUnit(a.day ?? '9999', b.day ?? '9999') ||
  byCodeUnit(a.article, b.article) ||
  byCodeUnit(a.person, b.person)

/** A group of one appearance or more. */
export function makeGroup(members: readonly Appearance[], authority: string | null = null): Group {
  const sorted = [...members].sort(byTime)
  const all = [
    ...new Set(sorted.flatMap(({ name, spellings }) => [name, ...spellings.map(([text]) => text)])),
  ]
  const full = all.filter(isFullName)
  return {
    ...sorted.map(traitsOf).reduce(bothTraits),
    members: sorted,
    names: full.length > 0 ? full : [...new Set(sorted.map(({ name }) => name))],
    authority,
  }
}
