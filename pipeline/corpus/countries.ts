/** The countries that a sentence names: by name, by a town, by an adjective or a name of inhabitants. */
import { countriesOfDemonym, placeNamed } from '../world/index.ts'

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu
/** Names of places have up to so many words (`Royaume-Uni`, `Arabie saoudite`, `Afrique du Sud`). */
const LONGEST_NAME = 3
const ELIDED = /^(?:\p{L}|qu|jusqu|lorsqu|puisqu)[’']/iu

/** ISO codes, each once, in order. */
export function countriesNamed(text: string): string[] {
  const words = (text.match(WORD) ?? []).map((word) => word.replace(ELIDED, ''))
  const found = new Set<string>()
  for (const [at, word] of words.entries()) {
    if (/^\p{Lu}/u.test(word))
      for (let length = LONGEST_NAME; length > 0; length--) {
        const country = placeNamed(words.slice(at, at + length).join(' '))?.country
        if (country == null) continue
        found.add(country)
        break
      }
    for (const country of countriesOfDemonym(word)) found.add(country)
  }
  return [...found]
}
