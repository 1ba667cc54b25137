/**
 * Roles without a name that tell something new of a person named shortly before: `L'ancien maire de Trujillo`, `la
 * nouvelle cheffe de l'État`. A bare one (`le président`) only takes the person up and is no role of its own.
 */
import { groupBy } from '../../core/group.ts'
import { countBefore } from '../../core/span.ts'
import { isSingular } from '../../french/determiners.ts'
import { type Cluster, mentionsBySentence } from '../cluster.ts'
import type { OfficialsDoc } from '../reading.ts'
import type { AssignedRole, LooseRole } from './assign.ts'
import { officeFacts } from './office.ts'

/** How far back, in sentences. */
const REACH = 2

/** `ancien`, `ex-`, `futur`, `élu`, `nouveau`, with a definite article. */
function tellsMore(doc: OfficialsDoc, { role }: LooseRole): boolean {
  if (role.noun.plural || !isSingular(doc.tokens.all[role.determiner]?.norm ?? '', 'definite', 'contracted'))
    return false
  if (role.status !== 'current') return true
  for (let at = role.from; at < role.head; at++)
    if (/^nouve(?:au|l|lle)$/.test(doc.tokens.all[at]?.norm ?? '')) return true
  return false
}

/** The informative ones of the loose roles, given to the official or unknown person of that gender named last. */
export function informativeRoles(
  doc: OfficialsDoc,
  loose: readonly LooseRole[],
  clusters: readonly Cluster[],
  assigned: readonly AssignedRole[],
): readonly AssignedRole[] {
  const found: AssignedRole[] = []
  const byPerson = groupBy(assigned, ({ person }) => person)
  const byTitle = groupBy(assigned, ({ role }) => role.noun.title)
  const bySentence = mentionsBySentence(clusters)
  const told = new Set(assigned.map(({ status, role }) => `${status} ${role.noun.office}`))
  for (const each of loose) {
    const { role, sentence } = each
    const facts = officeFacts(doc, role)
    if (facts.official !== true || !tellsMore(doc, each)) continue
    // `L'ancien président` after `l'ancien président X` is X again.
    if (told.has(`${role.status} ${role.noun.office}`)) continue
    let best: { person: number; at: number } | null = null
    const start = doc.tokens.all[role.from]?.start ?? 0
    const holders = new Set(byTitle.get(role.noun.title)?.map(({ person }) => person))
    const recent = Array.from({ length: REACH + 1 }).flatMap(
      (_, back) => bySentence.get(sentence - back) ?? [],
    )
    for (const person of new Set([...holders, ...recent.map((mention) => mention.person)])) {
      const { mentions, gender } = clusters[person] as Cluster
      const held = byPerson.get(person) ?? []
      const last = mentions[countBefore(mentions, start) - 1]
      const sameTitle = holders.has(person)
      if (sameTitle && role.status === 'current') continue
      if (!last || (!sameTitle && sentence - last.sentence > REACH)) continue
      if (gender !== null && role.gender !== null && gender !== role.gender) continue
      if (held.length > 0 && !held.some((other) => other.facts.official !== false)) continue
      // Another person of the same office comes before whoever was merely named later.
      const at = last.from + (sameTitle ? doc.tokens.all.length : 0)
      if (best === null || at > best.at) best = { person, at }
    }
    if (best !== null)
      found.push({
        role,
        person: best.person,
        status: role.status,
        country: null,
        rule: 'role.informative',
        facts,
        sentence,
      })
  }
  return found
}
