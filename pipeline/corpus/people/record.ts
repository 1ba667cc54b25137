/** Writes a group of appearances as a line of `people.jsonl`. */
import { byCodeUnit } from '../../core/order.ts'
import { reason } from '../../core/reasons.ts'
import type { PersonRecord, RoleRecord, Union, Variant } from '../../core/records.generated.ts'
import { compareNames, lettersOf } from '../../names/index.ts'
import { type Group, isFullName } from './group.ts'

/** Spellings with their counts, commonest first, of equals in the order of letters. */
function variantsOf({ members }: Group): Variant[] {
  const counts = new Map<string, number>()
  for (const { spellings } of members)
    for (const [name, count] of spellings) counts.set(name, (counts.get(name) ?? 0) + count)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.name, b.name))
}

/** The commonest value, of equals the first. */
function commonest<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: T | null = null
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value
  return best
}

/** Offices with the first and last day that they are reported, in order of first report. */
function rolesOf({ members }: Group): RoleRecord[] {
  const roles = new Map<string, RoleRecord>()
  for (const { article, day, roles: held } of members)
    for (const { title, organisation, country, status } of held) {
      const key = JSON.stringify([title, organisation, country])
      const known = roles.get(key)
      if (known === undefined)
        roles.set(key, {
          title,
          organisation,
          country,
          status,
          firstSeen: day,
          lastSeen: day,
          articles: [article],
        })
      else {
        known.status = status
        known.firstSeen ??= day
        known.lastSeen = day ?? known.lastSeen
        if (known.articles.at(-1) !== article) known.articles.push(article)
      }
    }
  return [...roles.values()]
}

/** Why the spellings were united, each with the name of the record. */
function unionsOf(
  group: Group,
  name: string,
  variants: readonly Variant[],
  authority: string | null,
): Union[] {
  const countries = [...group.countries].sort()
  return variants
    .filter((variant) => variant.name !== name)
    .map((variant) => {
      const { reasons } = compareNames(name, variant.name)
      const facts =
        lettersOf(variant.name) === lettersOf(name) || countries.length !== 1
          ? []
          : [reason('country {}', countries[0] as string)]
      const file = authority === null ? [] : [reason('authority id {}', authority)]
      return {
        a: name,
        b: variant.name,
        reasons: [
          ...(reasons.length > 0 ? reasons : [reason('one person within an article')]),
          ...facts,
          ...file,
        ],
      }
    })
}

/** The record of a group. Members are in order of time. */
export function recordOf(group: Group, id: string, authority: string | null): PersonRecord {
  const { members } = group
  const variants = variantsOf(group)
  const full = variants.find((variant) => isFullName(variant.name))
  const name = full?.name ?? variants[0]?.name ?? members[0]?.name ?? id
  const gender = commonest(members.flatMap((member) => member.gender ?? []))
  return {
    id,
    name,
    variants,
    official: members.some(({ official }) => official),
    country: commonest(members.flatMap(({ country }) => country ?? [])),
    ...(gender ? { gender } : {}),
    ...(authority === null ? {} : { authority }),
    roles: rolesOf(group),
    articles: members.map(({ article, person }) => ({ article, person })),
    quotes: members.flatMap(({ article, quotes }) => quotes.map((quote) => ({ article, quote }))),
    unions: unionsOf(group, name, variants, authority),
  }
}
