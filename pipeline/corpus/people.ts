/** Links persons across articles: one record for all spellings, offices over time, every union explained. */
import type { PersonRecord } from '../core/records.generated.ts'
import { makeAuthority, readAuthority } from './people/authority.ts'
import type { PeopleDigest } from './people/digest.ts'
import { makeIds } from './people/ids.ts'
import { recordOf } from './people/record.ts'
import { uniteAppearances } from './people/unite.ts'

export { type PeopleDigest, peopleDigest } from './people/digest.ts'

/**
 * The persons of all articles, in order of first appearance. `authority` is the text of the analyst's file of known
 * persons (JSONL), or null. Pure: the order of `digests` does not matter. Ids stay when later articles are added: an
 * id is made of the name and country under which the person first appears. Throws `InputError` on a bad authority.
 */
export function linkPeople(
  digests: readonly PeopleDigest[],
  authority: string | null,
): readonly PersonRecord[] {
  const known = authority === null ? null : makeAuthority(readAuthority(authority))
  const appearances = digests.flatMap(({ article, day, people }) =>
    people.map((person) => ({ ...person, article, day })),
  )
  const idOf = makeIds()
  return uniteAppearances(appearances, known).map((group) => {
    const authorityId = group.authority ?? known?.idOf(group) ?? null
    return recordOf(group, idOf(group), authorityId)
  })
}
