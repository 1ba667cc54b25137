/**
 * Officials whose office is told apart from their name: `le Marocain Ali Dumont … Le ministre marocain a parlé`. The
 * office takes the person up and is no role of its own, but it shows that the person holds one.
 */
import type { Cluster } from '../cluster.ts'
import type { OfficialsDoc } from '../reading.ts'
import type { AssignedRole, LooseRole } from './assign.ts'
import { officeFacts } from './office.ts'

/**
 * Persons (numbers in the document) without a role who alone can be meant by a public office of one country named
 * after them; `nationalities` holds the country that stands before each name, null where none does.
 */
export function impliedOfficials(
  doc: OfficialsDoc,
  loose: readonly LooseRole[],
  clusters: readonly Cluster[],
  assigned: readonly AssignedRole[],
  nationalities: readonly (string | null)[],
): ReadonlySet<number> {
  const found = new Set<number>()
  if (nationalities.every((country) => country === null)) return found
  for (const { role } of loose) {
    const [country, other] = role.demonyms
    if (role.determiner < 0 || role.noun.plural || country === undefined || other !== undefined) continue
    const facts = officeFacts(doc, role)
    if (facts.official !== true || assigned.some((held) => held.facts.country === country)) continue
    const possible = clusters.flatMap(({ mentions, gender }, person) =>
      nationalities[person] === country &&
      !assigned.some((held) => held.person === person) &&
      (gender === null || role.gender === null || gender === role.gender) &&
      mentions.some(({ from }) => from < role.from)
        ? [person]
        : [],
    )
    if (possible.length === 1) found.add(possible[0] as number)
  }
  return found
}
