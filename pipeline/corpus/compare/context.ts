/** What the two articles are about: reports of one story name the same people, bodies and countries. */
import type { Facts } from '../facts.ts'
import { partyKey } from '../parties.ts'
import { containment, hash32, shared } from '../shingles.ts'
import type { Criterion } from './criterion.ts'

/** For articles of which one names all that the other names. */
const SAME_STORY = 0.8
const LEAST = 3
/** For each participant whom the other article mentions, where its report leaves the participants out. */
const EACH = 0.4
const MOST = 1
/** A country takes part in the one that the article of the other does not even mention. */
const UNHEARD_OF = -0.8

const unheardOf = ({ parties }: Facts, { context: known }: Facts): boolean =>
  parties.some((party) => party.kind === 'country' && !known.includes(hash32(partyKey(party) ?? '')))

/** Participants that the other article mentions; all that both mention when neither report names any. */
function mentioned(a: Facts, b: Facts): number {
  if (a.keys.length > 0) return shared(a.keys, b.context)
  return shared(b.keys.length > 0 ? b.keys : b.context, a.context)
}

function leftOut(a: Facts, b: Facts): number {
  if (a.keys.length > 0 && b.keys.length > 0) return 0
  return Math.min(MOST, EACH * mentioned(a, b)) + (unheardOf(a, b) || unheardOf(b, a) ? UNHEARD_OF : 0)
}

export const context: Criterion = {
  id: 'context',
  about:
    'People, bodies and countries that both articles speak of, above all where participants are left out',
  points: (a, b) => SAME_STORY * containment(a.context, b.context, LEAST) + leftOut(a, b),
  reason(a, b) {
    if (this.points(a, b) <= 0) return null
    return `both articles speak of ${shared(a.context, b.context)} of the same people, bodies or countries`
  },
}
