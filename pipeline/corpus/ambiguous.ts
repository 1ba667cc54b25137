/**
 * A report that fits two events of another article about as well, where that article tells the two apart, says
 * nothing about which of them it tells: `le ministre a déclaré` on a day on which he spoke twice. Neither is linked.
 */
import type { Link } from './cluster.ts'

/** Points by which one of two must be ahead. */
const AHEAD = 0.5

/**
 * The links without the ambiguous ones. `owner` names an item's article, `parted` whether two items of one article
 * are two events there.
 */
export function withoutAmbiguous(
  links: readonly Link[],
  owner: (item: number) => string,
  parted: (a: number, b: number) => boolean,
): Link[] {
  const rivals = new Map<string, Link[]>()
  const other = ({ a, b }: Link, item: number): number => (a === item ? b : a)
  for (const link of links)
    for (const item of [link.a, link.b]) {
      const key = `${item} ${owner(other(link, item))}`
      const known = rivals.get(key)
      if (known === undefined) rivals.set(key, [link])
      else known.push(link)
    }
  const dropped = new Set<Link>()
  for (const [key, group] of rivals) {
    if (group.length < 2) continue
    const item = Number.parseInt(key, 10)
    for (const link of group)
      for (const rival of group)
        if (
          link !== rival &&
          link.points - rival.points < AHEAD &&
          parted(other(link, item), other(rival, item))
        )
          dropped.add(link)
  }
  return links.filter((link) => !dropped.has(link))
}
