/** Places made comparable: a palace lies in its city, a city in its country; two towns do not lie in each other. */
import { bare } from '../core/fold.ts'
import type { Place } from '../core/records.generated.ts'
import { placeNamed } from '../world/index.ts'

export interface Site {
  /** As printed. */
  readonly name: string
  readonly words: readonly string[]
  readonly country: string | null
  /** `town`: a city, or a name of its own that may be one; `part`: anything else, from a street to a region. */
  readonly level: 'country' | 'town' | 'part'
  /** Said of the event itself, not inherited or taken from the dateline. */
  readonly told: boolean
}

/** « Gênes », « Le Caire »: a name alone. Not « gare du Midi », « province de Bagmati ». */
const NAME_ALONE = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u

function levelOf(name: string): Site['level'] {
  const known = placeNamed(name)
  if (known?.kind === 'country') return 'country'
  if (known !== null) return known.kind === 'city' ? 'town' : 'part'
  return NAME_ALONE.test(name) ? 'town' : 'part'
}

export function siteOf({ name, country, basis }: Place): Site {
  return {
    name,
    words: bare(name).match(/[\p{L}\p{N}]+/gu) ?? [],
    country,
    level: levelOf(name),
    told: basis === undefined || basis === 'explicit',
  }
}

/** One name's words all stand in the other: « Moscou », « Kremlin, Moscou ». */
export function sameSite(a: Site, b: Site): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  return short.length > 0 && short.every((word) => long.includes(word))
}

export const otherCountry = (a: Site, b: Site): boolean =>
  a.country !== null && b.country !== null && a.country !== b.country

/** Two towns, each told of the event itself. */
export const otherTown = (a: Site, b: Site): boolean =>
  a.level === 'town' && b.level === 'town' && a.told && b.told && !sameSite(a, b)

/** Neither can hold the other, as far as their names tell. */
export const sitesDisagree = (a: Site, b: Site): boolean =>
  !sameSite(a, b) && (otherCountry(a, b) || otherTown(a, b))
