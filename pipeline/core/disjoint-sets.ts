/** Disjoint sets of the numbers from 0 (union-find). Each set goes by its smallest number, whatever the order of unions. */
export interface DisjointSets {
  /** The smallest number of the set that holds `item`. */
  find(item: number): number
  unite(a: number, b: number): void
}

/** `size` sets of one number each. */
export function disjointSets(size: number): DisjointSets {
  const parent = Int32Array.from({ length: size }, (_, item) => item)
  const find = (item: number): number => {
    let top = item
    while (parent[top] !== top) top = parent[top] as number
    for (let at = item; at !== top; ) {
      const next = parent[at] as number
      parent[at] = top
      at = next
    }
    return top
  }
  return {
    find,
    unite(a, b) {
      const [x, y] = [find(a), find(b)]
      parent[Math.max(x, y)] = Math.min(x, y)
    },
  }
}
