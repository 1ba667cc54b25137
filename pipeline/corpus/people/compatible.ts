/** What speaks for and against two groups being one person, apart from their names. */
import { reason } from '../../core/reasons.ts'
import { compareNames, lettersOf } from '../../names/index.ts'
import { countriesOfGroup, type Group } from './group.ts'

const genders = ({ members }: Group): ReadonlySet<string> =>
  new Set(members.flatMap(({ gender }) => (gender === null ? [] : [gender])))

/** Office holders and those with another trade (a journalist, an athlete) are namesakes. */
function tradesDiffer(a: Group, b: Group): boolean {
  const official = (group: Group) => group.members.some((member) => member.official)
  const trade = (group: Group) => group.members.every((member) => !member.official && member.roles.length > 0)
  return (official(a) && trade(b)) || (official(b) && trade(a))
}

/** The reason why two groups of one name cannot be one person; null when there is none. */
export function vetoBetween(a: Group, b: Group): string | null {
  if (a.authority !== null && b.authority !== null && a.authority !== b.authority) return 'other authority id'
  const [gendersA, gendersB] = [genders(a), genders(b)]
  if (gendersA.size === 1 && gendersB.size === 1 && [...gendersA][0] !== [...gendersB][0])
    return 'other gender'
  const [countriesA, countriesB] = [countriesOfGroup(a), countriesOfGroup(b)]
  if (countriesA.size > 0 && countriesB.size > 0 && ![...countriesA].some((each) => countriesB.has(each)))
    return 'other country'
  return tradesDiffer(a, b) ? 'other trade' : null
}

/**
 * Why two groups are one person; null when they are not. The same letters suffice; spellings of the same sounds
 * need a country in common.
 */
export function sameGroup(a: Group, b: Group): readonly string[] | null {
  if (vetoBetween(a, b) !== null) return null
  const shared = [...countriesOfGroup(a)].filter((country) => countriesOfGroup(b).has(country)).sort()
  let best: readonly string[] | null = null
  for (const first of a.names)
    for (const second of b.names) {
      const { verdict, reasons } = compareNames(first, second)
      if (verdict === 'different') return null
      if (verdict !== 'same' || best !== null) continue
      if (lettersOf(first) === lettersOf(second)) best = reasons
      else if (shared.length > 0) best = [...reasons, reason('same country {}', shared.join(', '))]
    }
  return best
}
