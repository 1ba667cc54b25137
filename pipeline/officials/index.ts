/** Persons of an article: who is named, where, in which office, of which country. */
import type { Person } from '../core/records.generated.ts'
import { stage } from '../core/stage.ts'
import { clusterMentions } from './cluster.ts'
import { withEchoes } from './mentions/echo.ts'
import { findMentions } from './mentions/find.ts'

export const peopleStage = stage({
  name: 'people',
  needs: ['sentences', 'tokens', 'morphology', 'entities'],
  run(doc): readonly Person[] {
    const clusters = clusterMentions(withEchoes(doc, findMentions(doc)))
    return clusters.map(
      (cluster, at): Person => ({
        id: `p${at + 1}`,
        name: cluster.names[0] as string,
        official: false,
        country: null,
        ...(cluster.gender ? { gender: cluster.gender } : {}),
        mentions: cluster.mentions.map(({ start, end, text }) => ({ start, end, text })),
        roles: [],
      }),
    )
  },
})
