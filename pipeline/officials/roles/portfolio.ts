/** The field of a ministry where a paper prints it without a capital: `le ministre russe des affaires étrangères`. */
import { loadLexicon } from '../../core/lexicon.ts'
import { countryOfDemonym } from '../../world/index.ts'
import type { OfficialsDoc } from '../reading.ts'
import type { RolePhrase } from './phrase.ts'

const portfolios = loadLexicon<string>(new URL('../lexicon/portfolios.json', import.meta.url))

/** As names of ministries are printed (`Affaires étrangères`, `Économie et des Finances`); null when the role names none. */
export function portfolioOf({ tokens, text }: OfficialsDoc, role: RolePhrase): string | null {
  if (role.noun.office !== 'government') return null
  const isField = (at: number): boolean => portfolios.getFolded(tokens.all[at]?.norm ?? '') !== undefined
  let from = role.headEnd
  while (from < role.to && !isField(from)) from++
  let to = role.to
  // « de la défense russe »
  while (to > from && countryOfDemonym(tokens.all[to - 1]?.norm ?? '') !== null) to--
  if (from >= to) return null
  let name = ''
  for (let at = from; at < to; at++) {
    const token = tokens.all[at] as (typeof tokens.all)[number]
    const gap = at === from ? '' : text.slice(tokens.all[at - 1]?.end, token.start).replace(/\s+/gu, ' ')
    name += gap + (portfolios.getFolded(token.norm) ?? token.text)
  }
  return name
}
