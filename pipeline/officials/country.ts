/**
 * The country of an office that the phrase leaves out (`le président`, `la ministre de la Défense`) and that nothing
 * known of the person tells: that of the group that the person heads, else the one that the article names most, else
 * the one that the sentence names. The last two are inferences.
 */
import { loadLexicon } from '../core/lexicon.ts'
import { countriesOfDemonym, countryOfDemonym, findWorldNames } from '../world/index.ts'
import { isCapitalised, type OfficialsDoc } from './reading.ts'
import { WORD, wordKinds } from './words.ts'

const leading = loadLexicon<true>(new URL('./lexicon/leading.json', import.meta.url))

/** Bodies above countries do not make an article's country. */
const ABOVE: ReadonlySet<string> = new Set(['EU', 'UN'])

/** Countries that the sentences of a document name. */
export interface Countries {
  /** Country of each sentence that names one only; null for others. */
  readonly bySentence: readonly (string | null)[]
  /** Countries that the article names, the most frequent first, of equals the one named first. */
  readonly ranked: readonly string[]
}

/** Counts country names, cities, seats of power and demonyms outside of persons' names (`François Hollande`). */
export function countriesOf(doc: OfficialsDoc, isPerson: (token: number) => boolean): Countries {
  const total = new Map<string, number>()
  const kinds = wordKinds(doc.tokens.all)
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
      const token = (kinds[at] as number) & WORD.demonym ? doc.tokens.all[at] : undefined
      if (token && !isPerson(at) && (at > from || !isCapitalised(token)))
        for (const country of countriesOfDemonym(token.norm)) count(country)
    }
    return here.size === 1 ? ([...here][0] as string) : null
  })
  const ranked = [...total].sort((a, b) => b[1] - a[1]).map(([country]) => country)
  return { bySentence, ranked }
}

/** How far before `par` the country of the group can stand. */
const GROUP = 5

/**
 * Country of a group that the person named or called at token `at` heads: `une délégation biélorusse conduite par le
 * vice-ministre Petrov`; null when there is none.
 */
export function countryOfGroup(
  { tokens: { all: tokens }, morphology }: OfficialsDoc,
  at: number,
): string | null {
  const by = tokens[at - 1]?.norm === 'par' ? at - 1 : at - 2
  if (tokens[by]?.norm !== 'par' || !leading.has(morphology[by - 1]?.lemma ?? '')) return null
  const places = findWorldNames(tokens, Math.max(0, by - GROUP), by).filter(({ entry }) => entry.country)
  for (let before = by - 2; before >= Math.max(0, by - GROUP); before--) {
    const place = places.find(({ from }) => from === before)?.entry.country
    const country = place ?? countryOfDemonym(tokens[before]?.norm ?? '')
    if (country) return country
    if (morphology[before]?.upos === 'DET' || morphology[before]?.upos === 'PUNCT') return null
  }
  return null
}

/**
 * Country of a role in `sentence` by its surroundings: the article's, else the sentence's. `except` are countries
 * that it cannot be: who receives her Swedish counterpart is not Swedish.
 */
export const countryNear = (
  { bySentence, ranked }: Countries,
  sentence: number,
  except: ReadonlySet<string>,
): string | null =>
  [...ranked, bySentence[sentence] ?? null].find((country) => country !== null && !except.has(country)) ??
  null
