/**
 * Roles without a name that tell something new of a person named shortly before: `L'ancien maire de Trujillo`, `la
 * nouvelle cheffe de l'État`. A bare one (`le président`) only takes the person up and is no role of its own.
 */
import type { Cluster } from '../cluster.ts'
import type { OfficialsDoc } from '../reading.ts'
import type { AssignedRole, LooseRole } from './assign.ts'
import { officeFacts } from './office.ts'

/** How far back, in sentences. */
const REACH = 2

/** `ancien`, `ex-`, `futur`, `élu`, `nouveau`, with a definite article. */
function tellsMore(doc: OfficialsDoc, { role }: LooseRole): boolean {
  if (role.noun.plural || !/^(?:le|la|l'|du|au)$/.test(doc.tokens.all[role.determiner]?.norm ?? ''))
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
  for (const each of loose) {
    const { role, sentence } = each
    const facts = officeFacts(doc, role)
    if (facts.official !== true || !tellsMore(doc, each)) continue
    // `L'ancien président` after `l'ancien président X` is X again.
    if (assigned.some((other) => other.status === role.status && other.role.noun.office === role.noun.office))
      continue
    let best: { person: number; at: number } | null = null
    clusters.forEach(({ mentions, gender }, person) => {
      const held = assigned.filter((other) => other.person === person)
      const last = mentions.findLast((mention) => mention.from < role.from)
      const sameTitle = held.some((other) => other.role.noun.title === role.noun.title)
      if (sameTitle && role.status === 'current') return
      if (!last || (!sameTitle && sentence - last.sentence > REACH)) return
      if (gender !== null && role.gender !== null && gender !== role.gender) return
      if (held.length > 0 && !held.some((other) => other.facts.official !== false)) return
      // Another person of the same office comes before whoever was merely named later.
      const at = last.from + (sameTitle ? doc.tokens.all.length : 0)
      if (best === null || at > best.at) best = { person, at }
    })
    const person = (best as { person: number } | null)?.person
    if (person !== undefined)
      found.push({
        role,
        person,
        status: role.status,
        country: null,
        rule: 'role.informative',
        facts,
        sentence,
      })
  }
  return found
}
