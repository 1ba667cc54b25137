/**
 * What an article is about: the people, bodies and countries in it. Where a report leaves the participants out (`la
 * grève a été suivie`), its article still tells whose strike it was.
 */
import type { ArticleDigest } from './digest.ts'
import { countryKey, partyKey, partyOf } from './parties.ts'
import type { PersonLinks } from './person-links.ts'
import { hash32, sortedSet } from './shingles.ts'

/** Hashed keys, ascending. */
export interface Context {
  /** People and bodies: few articles name the same ones. */
  readonly names: Uint32Array
  readonly countries: Uint32Array
}

export const NO_CONTEXT: Context = { names: new Uint32Array(), countries: new Uint32Array() }

/** Everybody and everything that the article names. */
export function contextOf({ article, people, mentions }: ArticleDigest, links: PersonLinks): Context {
  const names = people.map(({ id, name }) =>
    partyKey(partyOf({ kind: 'person', name, person: id, country: null, role: 'actor' }, article, links)),
  )
  const countries: string[] = []
  for (const { participants, place } of mentions) {
    for (const participant of participants) {
      if (participant.kind !== 'country') names.push(partyKey(partyOf(participant, article, links)))
      if (participant.country !== null) countries.push(countryKey(participant.country))
    }
    if (place?.country) countries.push(countryKey(place.country))
  }
  return {
    names: sortedSet(names.filter((key) => key !== null).map(hash32)),
    countries: sortedSet(countries.map(hash32)),
  }
}
