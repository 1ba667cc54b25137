/** What speaks for and against two groups being one person, apart from their names. */
import { reason } from '../../core/reasons.ts'
import { compareNames, lettersOf } from '../../names/index.ts'
import type { Group, Traits } from './group.ts'

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((each) => b.has(each))

/** Whether two persons of one name can be one: of authority ids, genders, countries and trades none speaks against it. */
export function areCompatible(a: Traits, b: Traits): boolean {
  if (a.authority !== null && b.authority !== null && a.authority !== b.authority) return false
  if (a.genders.size === 1 && b.genders.size === 1 && shared(a.genders, b.genders).length === 0) return false
  if (a.countries.size > 0 && b.countries.size > 0 && shared(a.countries, b.countries).length === 0)
    return false
  // An office holder and a journalist or athlete are namesakes.
  return !(a.official && b.otherTrade) && !(b.official && a.otherTrade)
}

/**
 * Why two groups are one person; null when they are not. The same letters suffice; spellings of the same sounds
 * need a country in common.
 */
export function sameGroup(a: Group, b: Group): readonly string[] | null {
  if (!areCompatible(a, b)) return null
  const countries = shared(a.countries, b.countries).sort()
  let best: readonly string[] | null = null
  for (const first of a.names)
    for (const second of b.names) {
      const { verdict, reasons } = compareNames(first, second)
      if (verdict === 'different') return null
      if (verdict !== 'same' || best !== null) continue
      if (lettersOf(first) === lettersOf(second)) best = reasons
      else if (countries.length > 0) best = [...reasons, reason('same country {}', countries.join(', '))]
    }
  return best
}
