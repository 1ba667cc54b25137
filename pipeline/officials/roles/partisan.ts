/** Politicians told by the party in brackets after their name alone: « Paul Vidal (UDI) ». */
import { findWorldNames } from '../../world/index.ts'
import type { Cluster } from '../cluster.ts'
import type { OfficialsDoc } from '../reading.ts'

/** Most words of a party's name. */
const REACH = 6

/** Persons (numbers in the document) with a party in brackets after the name, each with the party's country. */
export function partisans(
  { tokens: { all: tokens } }: OfficialsDoc,
  clusters: readonly Cluster[],
): ReadonlyMap<number, string | null> {
  const found = new Map<number, string | null>()
  clusters.forEach(({ mentions }, person) => {
    for (const { to } of mentions) {
      if (tokens[to]?.text !== '(' || found.has(person)) continue
      const [party] = findWorldNames(tokens, to + 1, Math.min(tokens.length, to + 1 + REACH))
      const closes = party && /^[),/-]$/.test(tokens[party.to]?.text ?? '')
      if (party?.from === to + 1 && party.entry.detail === 'party' && closes)
        found.set(person, party.entry.country)
    }
  })
  return found
}
