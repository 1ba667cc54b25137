/**
 * A report that fits two events of another article about as well says nothing about which of them it tells: `le
 * ministre a déclaré` on a day on which he spoke twice. Neither is linked.
 */
import type { Link } from './cluster.ts'

/** Points by which one of two must be ahead. */
const AHEAD = 0.5

/** The links without the ambiguous ones. `owner` numbers the article of an item, which may keep two of its own `apart`. */
export function withoutAmbiguous(
  links: readonly Link[],
  owner: (item: number) => number,
  apart: (a: number, b: number) => boolean,
): Link[] {
  const linksOf = new Map<number, Link[]>()
  for (const link of links)
    for (const item of [link.a, link.b]) {
      const known = linksOf.get(item)
      if (known === undefined) linksOf.set(item, [link])
      else known.push(link)
    }
  const dropped = new Set<Link>()
  for (const [item, group] of linksOf) {
    const other = ({ a, b }: Link): number => (a === item ? b : a)
    const sorted = group.sort((x, y) => owner(other(x)) - owner(other(y)))
    for (const [at, link] of sorted.entries())
      for (let next = at + 1; next < sorted.length; next++) {
        const rival = sorted[next] as Link
        if (owner(other(rival)) !== owner(other(link))) break
        const ahead = link.points - rival.points
        if (Math.abs(ahead) < AHEAD && !apart(other(link), other(rival))) continue
        if (ahead < AHEAD) dropped.add(link)
        if (ahead > -AHEAD) dropped.add(rival)
      }
  }
  return links.filter((link) => !dropped.has(link))
}
