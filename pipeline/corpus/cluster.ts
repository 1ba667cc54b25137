/**
 * Complete-link clustering: links are taken best first, and two clusters are united only when no member of one
 * excludes a member of the other. Members with the same attributes exclude the same others, so that each cluster
 * keeps one representative of each kind: a report by a hundred sources costs little more than one by two.
 */
import { disjointSets } from '../core/disjoint-sets.ts'

export interface Link {
  /** Index of the earlier item. */
  readonly a: number
  readonly b: number
  readonly points: number
}

/** Best first; equal ones in the order of the items. */
const byPoints = (x: Link, y: Link): number => y.points - x.points || x.a - y.a || x.b - y.b

export interface ItemTraits {
  /** Equal for items that exclude the same others. */
  readonly signature: (item: number) => string
  /** Items of one owner are united only when they are not `apart`. */
  readonly owner?: (item: number) => number
  readonly apart?: (a: number, b: number) => boolean
}

/** What a cluster holds. */
interface Cluster {
  readonly members: number[]
  /** Signature → one member that has it. */
  readonly kinds: Map<string, number>
  /** Owner → its members. */
  readonly owners: Map<number, number[]>
}

function absorb(into: Cluster, { members, kinds, owners }: Cluster): void {
  for (const member of members) into.members.push(member)
  for (const [kind, member] of kinds) into.kinds.set(kind, member)
  for (const [owner, items] of owners) {
    const known = into.owners.get(owner)
    if (known) known.push(...items)
    else into.owners.set(owner, items)
  }
}

/**
 * Unites items along links, unless a member `excludes` another. Gives the clusters, members ascending, in order of
 * their first member, and the links that united them.
 */
export function cluster(
  size: number,
  links: readonly Link[],
  excludes: (a: number, b: number) => boolean,
  { signature, owner, apart = () => true }: ItemTraits,
): { clusters: number[][]; used: Link[] } {
  const sets = disjointSets(size)
  /** Clusters by their smallest item; items that no link reached have none. */
  const clusters = new Map<number, Cluster>()
  const clusterOf = (item: number): Cluster => {
    let known = clusters.get(item)
    if (known === undefined) {
      const owners = new Map(owner === undefined ? [] : [[owner(item), [item]]])
      known = { members: [item], kinds: new Map([[signature(item), item]]), owners }
      clusters.set(item, known)
    }
    return known
  }
  const exclude = ({ kinds: few }: Cluster, { kinds: many }: Cluster): boolean => {
    for (const p of few.values()) for (const q of many.values()) if (excludes(p, q)) return true
    return false
  }
  /** Whether an owner keeps apart what it holds of both. */
  const keptApart = ({ owners: few }: Cluster, { owners: many }: Cluster): boolean => {
    for (const [one, items] of few)
      for (const p of items)
        if (many.get(one)?.some((q) => apart(Math.min(p, q), Math.max(p, q)))) return true
    return false
  }

  const used: Link[] = []
  for (const link of [...links].sort(byPoints)) {
    const [x, y] = [sets.find(link.a), sets.find(link.b)]
    if (x === y) continue
    const [p, q] = [clusterOf(x), clusterOf(y)]
    const [few, many] = p.members.length < q.members.length ? [p, q] : [q, p]
    if (exclude(few, many) || keptApart(few, many)) continue
    used.push(link)
    absorb(many, few)
    sets.unite(x, y)
    clusters.delete(x)
    clusters.delete(y)
    clusters.set(sets.find(x), many)
  }

  const united: number[][] = []
  for (let item = 0; item < size; item++)
    if (sets.find(item) === item) united.push((clusters.get(item)?.members ?? [item]).sort((p, q) => p - q))
  return { clusters: united, used }
}
