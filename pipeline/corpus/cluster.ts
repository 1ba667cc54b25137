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
  /** Items of one owner are united only when they are not `apart`. */
  readonly owner?: (item: number) => number
  readonly apart?: (a: number, b: number) => boolean
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
  const owners = new Map<number, Map<number, number[]>>()
  const ownersOf = (item: number): Map<number, number[]> =>
    owners.get(item) ?? new Map(owner === undefined ? [] : [[owner(item), [item]]])
  /** Whether an owner keeps apart what it holds of both clusters. */
  const keptApart = (x: number, y: number): boolean => {
    const [few, many] = [ownersOf(x), ownersOf(y)].sort((p, q) => p.size - q.size) as [
      Map<number, number[]>,
      Map<number, number[]>,
    ]
    return [...few].some(([one, items]) =>
      items.some((p) => many.get(one)?.some((q) => apart(Math.min(p, q), Math.max(p, q)))),
    )
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
    if (!possible || keptApart(x, y)) continue
    used.push(link)
    root[y] = x
    members.set(x, [...membersOf(x), ...membersOf(y)])
    members.delete(y)
    const united = new Map(ownersOf(x))
    for (const [one, items] of ownersOf(y)) united.set(one, [...(united.get(one) ?? []), ...items])
    owners.set(x, united)
    owners.delete(y)
    for (const [key, item] of kindsY) if (!kindsX.has(key)) kindsX.set(key, item)
    kinds.delete(y)
  }

  const clusters: number[][] = []
  for (let item = 0; item < size; item++)
    if (root[item] === item) clusters.push(membersOf(item).sort((p, q) => p - q))
  return { clusters, used }
}
