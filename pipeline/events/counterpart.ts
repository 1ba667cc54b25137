/** The two countries that an article is about: with one given, the other is whom its officials speak of. */
import { countryName } from '../world/index.ts'
import type { Actor } from './actors/index.ts'
import type { Scene } from './scene.ts'

/** Share of the country mentions that the two first must have for the article to be about them. */
const SHARE = 0.6

/** Gives the other of the article's two countries; null when it is about one or many, or `own` is none of them. */
export function counterpartOf(scenes: readonly Scene[]): (own: string) => Actor | null {
  const counts = new Map<string, number>()
  let all = 0
  for (const { actors } of scenes)
    for (const { country } of actors)
      if (country !== null) {
        counts.set(country, (counts.get(country) ?? 0) + 1)
        all++
      }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!first || !second || first[1] + second[1] < all * SHARE || second[1] < 3) return () => null
  return (own) => {
    const other = own === first[0] ? second[0] : own === second[0] ? first[0] : null
    const name = other === null ? null : countryName(other)
    if (other === null || name === null) return null
    const at = { start: 0, end: 0 }
    return { ...at, name, country: other, kind: 'country', source: 'country', unit: at }
  }
}
