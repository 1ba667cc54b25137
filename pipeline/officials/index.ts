/** Persons of an article: who is named, where, in which office, of which country. */
import type { Person, Role } from '../core/records.generated.ts'
import { spanText } from '../core/span.ts'
import { stage } from '../core/stage.ts'
import { type Cluster, clusterMentions } from './cluster.ts'
import { type Countries, countriesOf, countryNear } from './country.ts'
import { knownOfficial } from './known.ts'
import { withEchoes } from './mentions/echo.ts'
import { findMentions } from './mentions/find.ts'
import type { OfficialsDoc, TokenRange } from './reading.ts'
import { type AssignedRole, assignRoles } from './roles/assign.ts'

export const peopleStage = stage({
  name: 'people',
  needs: ['sentences', 'tokens', 'morphology', 'entities'],
  run(doc): readonly Person[] {
    const clusters = clusterMentions(withEchoes(doc, findMentions(doc)))
    const assigned = assignRoles(doc, clusters).roles
    const named = new Set(clusters.flatMap(({ mentions }) => mentions.flatMap(tokensIn)))
    const countries = countriesOf(doc, (token) => named.has(token))
    return clusters.map((cluster, at) =>
      personOf(
        doc,
        `p${at + 1}`,
        cluster,
        assigned.filter(({ person }) => person === at),
        countries,
      ),
    )
  },
})

const tokensIn = ({ from, to }: TokenRange): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at)

/** The record of one person. */
function personOf(
  doc: OfficialsDoc,
  id: string,
  cluster: Cluster,
  assigned: readonly AssignedRole[],
  countries: Countries,
): Person {
  const name = cluster.names[0] as string
  const known = knownOfficial(name)
  const stated = assigned.find(({ facts, country }) => country ?? facts.country)
  const own = stated ? (stated.country ?? stated.facts.country) : (known?.country ?? null)
  const roles = assigned.map((role): Role => {
    const country = role.country ?? role.facts.country ?? own ?? countryNear(countries, role.sentence)
    return roleOf(doc, role, country)
  })
  const official = known !== null || assigned.some(({ facts }) => facts.official ?? true)
  const gender = cluster.gender ?? assigned.find(({ role }) => role.gender)?.role.gender
  return {
    id,
    name,
    official,
    country: own ?? roles.find(({ country }) => country)?.country ?? null,
    ...(gender ? { gender } : {}),
    mentions: cluster.mentions.map(({ start, end, text }) => ({ start, end, text })),
    roles,
  }
}

function roleOf(doc: OfficialsDoc, { role, status, facts }: AssignedRole, country: string | null): Role {
  const start = doc.tokens.all[role.from]?.start ?? 0
  const end = doc.tokens.all[role.to - 1]?.end ?? start
  return {
    ...spanText(doc.text, { start, end }),
    title: role.noun.title,
    organisation: facts.organisation,
    country,
    status,
  }
}
