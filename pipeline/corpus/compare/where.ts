/** Places: one may lie within the other (a palace, its city, the country); another town is another event. */
import { reason } from '../../core/reasons.ts'
import type { EventType } from '../facts.ts'
import { otherCountry, otherTown, type Site, sameSite } from '../sites.ts'
import { CONFLICT, type Criterion } from './criterion.ts'
import { bothSpeech } from './kind.ts'

/** Types of which several go on at once in several towns, so that the town tells them apart. */
const BOUND_TO_TOWN: ReadonlySet<EventType> = new Set(['PROTEST', 'ASSAULT', 'DISASTER', 'VOTE'])

const SAME = 1.2
const SAME_COUNTRY = 0.4
const WORDS_AT_WORST = -0.5

function compared(a: Site, b: Site, bound: boolean): number {
  if (sameSite(a, b)) return a.level === 'country' || b.level === 'country' ? SAME_COUNTRY : SAME
  if (otherCountry(a, b)) return a.told && b.told ? CONFLICT : -1.5
  if (otherTown(a, b)) return bound ? CONFLICT : -0.8
  if (a.level === 'country' || b.level === 'country') return a.country === b.country ? SAME_COUNTRY : 0
  return a.country !== null && a.country === b.country ? 0 : -0.4
}

export const where: Criterion = {
  id: 'where',
  about: 'Places of which one may hold the other; another country, or another town for what is bound to one',
  points(a, b) {
    if (a.place === null || b.place === null) return 0
    const points = compared(a.place, b.place, BOUND_TO_TOWN.has(a.type) && BOUND_TO_TOWN.has(b.type))
    // The same words may be placed by speaker or by listener: a place never parts them.
    return bothSpeech(a, b) ? Math.max(points, WORDS_AT_WORST) : points
  },
  reason(a, b) {
    if (a.place === null || b.place === null || this.points(a, b) <= 0) return null
    if (sameSite(a.place, b.place)) return reason('same place: {}', a.place.name)
    return reason('places agree: {}', `${a.place.name}, ${b.place.name}`)
  },
}
