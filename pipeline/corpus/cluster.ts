/**
 * Complete-link clustering: links are taken best first, and two clusters are united only when no member of one
 * excludes a member of the other. Members with the same attributes exclude the same others, so that each cluster
 * keeps one representative of each kind: a report by a hundred sources costs little more than one by two.
 */

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
  /** Items of one owner are never united. */
  readonly owner?: (item: number) => number
}

/**
 * Unites items along links, unless a member `excludes` another. Gives the clusters, members ascending, in order of
 * their first member, and the links that united them.
 */
export function cluster(
  size: number,
  links: readonly Link[],
  excludes: (a: number, b: number) => boolean,
  { signature, owner }: ItemTraits,
): { clusters: number[][]; used: Link[] } {
  const root = Int32Array.from({ length: size }, (_, item) => item)
  const members = new Map<number, number[]>()
  const kinds = new Map<number, Map<string, number>>()
  const find = (item: number): number => {
    let top = item
    while (root[top] !== top) top = root[top] as number
    for (let at = item; at !== top; ) {
      const next = root[at] as number
      root[at] = top
      at = next
    }
    return top
  }
  const kindsOf = (item: number): Map<string, number> => {
    let known = kinds.get(item)
    if (known === undefined) {
      known = new Map([[signature(item), item]])
      kinds.set(item, known)
    }
    return known
  }

  const membersOf = (item: number): number[] => members.get(item) ?? [item]
  const owners = new Map<number, Set<number>>()
  const ownersOf = (item: number): Set<number> =>
    owners.get(item) ?? new Set(owner === undefined ? [] : [owner(item)])
  const shareOwner = (x: number, y: number): boolean => {
    const [few, many] = [ownersOf(x), ownersOf(y)].sort((p, q) => p.size - q.size) as [
      Set<number>,
      Set<number>,
    ]
    return [...few].some((one) => many.has(one))
  }

  const used: Link[] = []
  for (const link of [...links].sort(byPoints)) {
    const [x, y] = [find(link.a), find(link.b)].sort((p, q) => p - q) as [number, number]
    if (x === y) continue
    const [kindsX, kindsY] = [kindsOf(x), kindsOf(y)]
    let possible = true
    for (const p of kindsX.values()) {
      for (const q of kindsY.values())
        if (excludes(p, q)) {
          possible = false
          break
        }
      if (!possible) break
    }
    if (!possible || shareOwner(x, y)) continue
    used.push(link)
    root[y] = x
    members.set(x, [...membersOf(x), ...membersOf(y)])
    members.delete(y)
    owners.set(x, new Set([...ownersOf(x), ...ownersOf(y)]))
    owners.delete(y)
    for (const [key, item] of kindsY) if (!kindsX.has(key)) kindsX.set(key, item)
    kinds.delete(y)
  }

  const clusters: number[][] = []
  for (let item = 0; item < size; item++)
    if (root[item] === item) clusters.push(membersOf(item).sort((p, q) => p - q))
  return { clusters, used }
}
