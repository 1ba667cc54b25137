/** What the two articles are about: reports of one story name the same people, bodies and countries. */
import { reason } from '../../core/reasons.ts'
import type { Facts } from '../facts.ts'
import { countryKey } from '../parties.ts'
import { hash32, shared } from '../shingles.ts'
import type { Criterion } from './criterion.ts'

/** For each person or body that both articles name and few others. Countries alone make no story. */
const EACH_NAME = 0.5
const SAME_STORY = 1.5
/** For each participant whom the other article mentions, where its report leaves the participants out. */
const EACH_PARTICIPANT = 0.3
const MOST = 0.9
/** A country takes part in the one that the article of the other does not even mention. */
const UNHEARD_OF = -0.8

const names = (a: Facts, b: Facts): number => shared(a.context.names, b.context.names)

/** Names that both articles share, each by how much it tells of a story. */
function story({ context: a }: Facts, { context: b }: Facts): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.names.length && j < b.names.length; ) {
    const x = a.names[i] as number
    const y = b.names[j] as number
    if (x === y) sum += a.weights[i] as number
    if (x <= y) i++
    if (y <= x) j++
  }
  return sum
}
const countries = (a: Facts, b: Facts): number => shared(a.context.countries, b.context.countries)

const unheardOf = ({ parties }: Facts, { context }: Facts): boolean =>
  parties.some(
    ({ kind, country }) =>
      kind === 'country' && country !== null && !context.countries.includes(hash32(countryKey(country))),
  )

/** Participants of the one that the other article mentions; countries that both mention when neither names any. */
function mentioned({ keys }: Facts, { context }: Facts): number {
  return shared(keys, context.names) + shared(keys, context.countries)
}

function leftOut(a: Facts, b: Facts): number {
  if (a.keys.length > 0 && b.keys.length > 0) return 0
  const known = a.keys.length > 0 ? mentioned(a, b) : b.keys.length > 0 ? mentioned(b, a) : countries(a, b)
  return Math.min(MOST, EACH_PARTICIPANT * known) + (unheardOf(a, b) || unheardOf(b, a) ? UNHEARD_OF : 0)
}

export const context: Criterion = {
  id: 'context',
  about:
    'People, bodies and countries that both articles speak of, above all where participants are left out',
  points: (a, b) => Math.min(SAME_STORY, EACH_NAME * story(a, b)) + leftOut(a, b),
  reason(a, b) {
    const common = names(a, b) + countries(a, b)
    if (this.points(a, b) <= 0 || common === 0) return null
    return reason('both articles speak of {} of the same people, bodies and countries', common)
  },
}
