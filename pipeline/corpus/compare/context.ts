/** Where one report leaves its participants out: whether its article speaks of those that the other names. */
import type { Facts } from '../facts.ts'
import { partyKey } from '../parties.ts'
import { hash32, shared } from '../shingles.ts'
import type { Criterion } from './criterion.ts'

const EACH = 0.5
const MOST = 1.5
/** A country takes part in the one that the article of the other does not even mention. */
const UNHEARD_OF = -0.8

/** Participants that the other article mentions, or all that both articles mention when neither report names any. */
function common(a: Facts, b: Facts): number {
  if (a.keys.length > 0) return shared(a.keys, b.context)
  return shared(b.keys.length > 0 ? b.keys : b.context, a.context)
}

const unheardOf = ({ parties }: Facts, { context: known }: Facts): boolean =>
  parties.some((party) => party.kind === 'country' && !known.includes(hash32(partyKey(party) ?? '')))

export const context: Criterion = {
  id: 'context',
  about: 'Where participants are left out: people and countries that both articles speak of',
  points(a, b) {
    if (a.keys.length > 0 && b.keys.length > 0) return 0
    return Math.min(MOST, EACH * common(a, b)) + (unheardOf(a, b) || unheardOf(b, a) ? UNHEARD_OF : 0)
  },
  reason(a, b) {
    if (this.points(a, b) <= 0) return null
    return `both articles speak of ${common(a, b)} of the same people, bodies or countries`
  },
}
