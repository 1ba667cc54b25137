/**
 * What an article is about: the people, bodies and countries in it. Where a report leaves the participants out (`la
 * grève a été suivie`), its article still tells whose strike it was.
 */
import type { ArticleDigest } from './digest.ts'
import { countryKey, partyKey, partyOf } from './parties.ts'
import type { PersonLinks } from './person-links.ts'
import type { Rarity } from './rarity.ts'
import { hash32, sortedSet } from './shingles.ts'

/** Hashed keys, ascending. */
export interface Context {
  /** People and bodies: few articles name the same ones. */
  readonly names: Uint32Array
  /** How much each of `names` tells of the story, 0 to 1. */
  readonly weights: Float32Array
  readonly countries: Uint32Array
}

export const NO_CONTEXT: Context = {
  names: new Uint32Array(),
  weights: new Float32Array(),
  countries: new Uint32Array(),
}

/** Hashed keys of the people and bodies that the article names, ascending. */
export function namesIn({ article, people, mentions }: ArticleDigest, links: PersonLinks): Uint32Array {
  const named = people.map(({ id, name }) =>
    partyOf({ kind: 'person', name, person: id, country: null, role: 'actor' }, article, links),
  )
  const taking = mentions.flatMap(({ participants }) =>
    participants.filter(({ kind }) => kind !== 'country').map((one) => partyOf(one, article, links)),
  )
  const keys = [...named, ...taking].map(partyKey).filter((key) => key !== null)
  return sortedSet(keys.map(hash32))
}

/** Everybody and everything that the article names. */
export function contextOf(digest: ArticleDigest, links: PersonLinks, rarity: Rarity): Context {
  const names = namesIn(digest, links)
  const countries = digest.mentions.flatMap(({ participants, place }) => [
    ...participants.map(({ country }) => country),
    place?.country ?? null,
  ])
  return {
    names,
    weights: Float32Array.from(names, rarity),
    countries: sortedSet(countries.filter((code) => code !== null).map((code) => hash32(countryKey(code)))),
  }
}
