/** Unites the persons of all articles into groups, each one person, independent of the order of the articles. */
import { disjointSets } from '../../core/disjoint-sets.ts'
import { compareNames, lettersOf, nameParts, skeleton } from '../../names/index.ts'
import type { Authority } from './authority.ts'
import { areCompatible, sameGroup } from './compatible.ts'
import {
  type Appearance,
  bothTraits,
  byTime,
  type Group,
  isFullName,
  makeGroup,
  type Traits,
} from './group.ts'

const pushTo = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Appearances under exactly one name, taken together from the earliest on unless something speaks against it. */
function namesakes(members: readonly Appearance[], authority: Authority | null): Group[] {
  // A president is named in every article: only the traits are united with each, the group is made once.
  const homes: { readonly members: Appearance[]; traits: Traits }[] = []
  for (const member of [...members].sort(byTime)) {
    const alone = makeGroup([member])
    const traits = authority ? { ...alone, authority: authority.idOf(alone) } : alone
    const home = homes.find((each) => areCompatible(each.traits, traits))
    if (home) {
      home.members.push(member)
      home.traits = bothTraits(home.traits, traits)
    } else homes.push({ members: [member], traits })
  }
  return homes.map((home) => makeGroup(home.members, home.traits.authority))
}

/** Keys under which spellings of one name meet: consonants of the surname, of its last word, of the whole. */
function blockingKeys(names: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const name of names) {
    const { given, surname, eastAsian } = nameParts(name)
    const whole = skeleton([...given, ...surname].join(''))
    for (const key of [skeleton(surname.join('')), skeleton(surname.at(-1) ?? ''), eastAsian ? whole : ''])
      if (key !== '') keys.add(key)
  }
  return keys
}

/** Unites groups of full names that are spellings of one another; every pair of a group must agree. */
function uniteSpellings(groups: readonly Group[]): Group[] {
  const blocks = new Map<string, number[]>()
  groups.forEach((group, at) => {
    for (const key of blockingKeys(group.names)) pushTo(blocks, key, at)
  })
  const current: (Group | null)[] = [...groups]
  const united = disjointSets(groups.length)
  for (const key of [...blocks.keys()].sort()) {
    const members = blocks.get(key) as number[]
    for (let i = 0; i < members.length; i++)
      for (let j = 0; j < i; j++) {
        const [a, b] = [united.find(members[j] as number), united.find(members[i] as number)]
        const [first, second] = [current[a], current[b]]
        if (a === b || !first || !second) continue
        const sameId = first.authority !== null && first.authority === second.authority
        if (!sameId && sameGroup(first, second) === null) continue
        united.unite(a, b)
        current[Math.max(a, b)] = null
        current[Math.min(a, b)] = makeGroup(
          [...first.members, ...second.members],
          first.authority ?? second.authority,
        )
      }
  }
  return current.filter((group) => group !== null)
}

/** Gives a surname alone (`Trump` in a short article) to the one person so named whom nothing speaks against. */
function placeSurnames(groups: Group[], singles: readonly Group[]): Group[] {
  const bySurname = new Map<string, number[]>()
  groups.forEach((group, at) => {
    for (const key of blockingKeys(group.names)) pushTo(bySurname, key, at)
  })
  const apart: Group[] = []
  const joined = new Map<number, Group[]>()
  for (const single of singles) {
    const candidates = new Set([...blockingKeys(single.names)].flatMap((key) => bySurname.get(key) ?? []))
    const fitting = [...candidates].filter((at) => {
      const group = groups[at] as Group
      const known = group.names.some(
        (name) => compareNames(name, single.names[0] as string).verdict !== 'different',
      )
      return known && areCompatible(group, single)
    })
    if (fitting.length === 1) pushTo(joined, fitting[0] as number, single)
    else apart.push(single)
  }
  for (const [at, more] of joined) {
    const group = groups[at] as Group
    groups[at] = makeGroup([...group.members, ...more.flatMap(({ members }) => members)], group.authority)
  }
  return [...groups, ...apart]
}

/**
 * All appearances in groups. A surname alone that several persons bear stays apart, one group for each article:
 * two `Martin` of two articles are not held to be one.
 */
export function uniteAppearances(
  appearances: readonly Appearance[],
  authority: Authority | null,
): readonly Group[] {
  const byName = new Map<string, Appearance[]>()
  const singles: Appearance[] = []
  for (const each of [...appearances].sort(byTime))
    if (isFullName(each.name)) pushTo(byName, lettersOf(each.name), each)
    else singles.push(each)
  const exact = [...byName.keys()]
    .sort()
    .flatMap((name) => namesakes(byName.get(name) as Appearance[], authority))
  const groups = placeSurnames(
    uniteSpellings(exact),
    singles.map((single) => makeGroup([single])),
  )
  return groups.sort((a, b) => byTime(a.members[0] as Appearance, b.members[0] as Appearance))
}
