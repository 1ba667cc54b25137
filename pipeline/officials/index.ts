/** Persons of an article: who is named, where, in which office, of which country. */
import { groupBy } from '../core/group.ts'
import type { Person } from '../core/records.generated.ts'
import { stage } from '../core/stage.ts'
import { clusterMentions, mentionsBySentence } from './cluster.ts'
import { countriesOf } from './country.ts'
import { withEchoes } from './mentions/echo.ts'
import { findMentions } from './mentions/find.ts'
import type { TokenRange } from './reading.ts'
import { nationality, personOf } from './record.ts'
import { assignRoles } from './roles/assign.ts'
import { headsOfBodies } from './roles/headship.ts'
import { impliedOfficials } from './roles/implied.ts'
import { informativeRoles } from './roles/informative.ts'
import { partisans } from './roles/partisan.ts'

const tokensIn = ({ from, to }: TokenRange): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at)

export const peopleStage = stage({
  name: 'people',
  needs: ['sentences', 'tokens', 'morphology', 'entities'],
  run(doc): readonly Person[] {
    const clusters = clusterMentions(doc.tokens.all, withEchoes(doc, findMentions(doc)))
    const { roles, loose } = assignRoles(doc, clusters)
    const all = [...roles, ...informativeRoles(doc, loose, clusters, roles)].sort(
      (a, b) => a.role.from - b.role.from,
    )
    const named = new Set(clusters.flatMap(({ mentions }) => mentions.flatMap(tokensIn)))
    const countries = countriesOf(doc, (token) => named.has(token))
    const nationalities = clusters.map((cluster) => nationality(doc, cluster))
    const implied = impliedOfficials(doc, loose, clusters, all, nationalities)
    const context = {
      named: mentionsBySentence(clusters),
      nationalities,
      heldBy: groupBy(all, ({ person }) => person),
      heldIn: groupBy(all, ({ sentence }) => sentence),
      countries,
      implied,
      heads: new Map([...partisans(doc, clusters), ...headsOfBodies(doc, clusters)]),
    }
    return clusters.map((cluster, at) => personOf(doc, at, cluster, context))
  },
})
