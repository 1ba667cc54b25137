/**
 * The country of an office that the phrase leaves out (`le président`, `la ministre de la Défense`): that of the
 * person's other roles, of a well-known name, of the sentence, of the article.
 */
import { countriesOfDemonym, findWorldNames } from '../world/index.ts'
import { isCapitalised, type OfficialsDoc } from './reading.ts'

/** Bodies above countries do not make an article's country. */
const ABOVE: ReadonlySet<string> = new Set(['EU', 'UN'])

/** Countries that the sentences of a document name. */
export interface Countries {
  /** Country of each sentence that names one only; null for others. */
  readonly bySentence: readonly (string | null)[]
  /** Country that the article names most, of equals the first; null when it names none. */
  readonly main: string | null
}

/** Counts country names, cities, seats of power and demonyms outside of persons' names (`François Hollande`). */
export function countriesOf(doc: OfficialsDoc, isPerson: (token: number) => boolean): Countries {
  const total = new Map<string, number>()
  const bySentence = doc.tokens.ranges.map(({ from, to }) => {
    const here = new Set<string>()
    const count = (country: string | null): void => {
      if (country === null || ABOVE.has(country)) return
      here.add(country)
      total.set(country, (total.get(country) ?? 0) + 1)
    }
    for (const { entry, from: at } of findWorldNames(doc.tokens.all, from, to))
      if (!isPerson(at) && entry.kind !== 'media' && entry.kind !== 'company') count(entry.country)
    for (let at = from; at < to; at++) {
      const token = doc.tokens.all[at]
      if (token && !isPerson(at) && (at > from || !isCapitalised(token)))
        for (const country of countriesOfDemonym(token.norm)) count(country)
    }
    return here.size === 1 ? ([...here][0] as string) : null
  })
  let main: string | null = null
  for (const [country, count] of total) if (main === null || count > (total.get(main) ?? 0)) main = country
  return { bySentence, main }
}

/** Country of a role in `sentence` by its surroundings: the sentence's, else the article's. */
export const countryNear = ({ bySentence, main }: Countries, sentence: number): string | null =>
  main ?? bySentence[sentence] ?? null
