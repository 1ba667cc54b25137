/** Two articles about the same people and countries, where one report does not name its participants. */
import type { Facts } from '../facts.ts'
import { shared } from '../shingles.ts'
import type { Criterion } from './criterion.ts'

const EACH = 0.5
const MOST = 1.5
const NOTHING_SHARED = -0.7
/** An article that names fewer says nothing by not sharing them. */
const LEAST = 2

const unnamed = ({ parties }: Facts): boolean => parties.every(({ kind }) => kind === 'group')

export const context: Criterion = {
  id: 'context',
  about: 'Where participants are left out: people and countries that both articles speak of',
  points(a, b) {
    if (!unnamed(a) && !unnamed(b)) return 0
    const common = shared(a.context, b.context)
    if (common > 0) return Math.min(MOST, EACH * common)
    return Math.min(a.context.length, b.context.length) >= LEAST ? NOTHING_SHARED : 0
  },
  reason(a, b) {
    const common = shared(a.context, b.context)
    return common > 0 && this.points(a, b) > 0
      ? `both articles speak of ${common} of the same people, bodies or countries`
      : null
  },
}
