/**
 * What an article is about: the people, bodies and countries in it. Where a report leaves the participants out (`la
 * grève a été suivie`), its article still tells whose strike it was.
 */
import type { ArticleDigest } from './digest.ts'
import { partyKey, partyOf } from './parties.ts'
import type { PersonLinks } from './person-links.ts'
import { hash32, sortedSet } from './shingles.ts'

/** Keys of everybody and everything that the article names, most often named people first. */
export function contextKeys({ article, people, mentions }: ArticleDigest, links: PersonLinks): string[] {
  const keys = people.map(({ id, name }) =>
    partyKey(partyOf({ kind: 'person', name, person: id, country: null, role: 'actor' }, article, links)),
  )
  for (const { participants, place } of mentions) {
    for (const participant of participants) {
      keys.push(partyKey(partyOf(participant, article, links)))
      if (participant.country !== null) keys.push(`c:${participant.country}`)
    }
    if (place?.country) keys.push(`c:${place.country}`)
  }
  return [...new Set(keys.filter((key) => key !== null))]
}

export const contextOf = (keys: readonly string[]): Uint32Array => sortedSet(keys.map(hash32))
