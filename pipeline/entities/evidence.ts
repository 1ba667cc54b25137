/**
 * What the article as a whole says of a word: whether it also stands in lower case (`Premier`) or with a capital in
 * the middle of a sentence, and whether it stands elsewhere after a first name, alone, or before other capitals.
 *
 * A second model that reads the tags of the first was tried and gave no more than this (docs/models/entities.md).
 */
import { GAZETTEER } from './gazetteer.ts'
import type { NameToken } from './sentence.ts'

/** Evidence for one word, as bit sets to make features of. */
export interface Evidence {
  /** Lower case, capital within a sentence, capital at its start. */
  written: number
  /** Alone, last after a first name, last after another word, a first name that opens, any other place in a run. */
  company: number
}

const WRITTEN = { small: 1, inside: 2, first: 4 }
const COMPANY = { alone: 1, lastOfPerson: 2, last: 4, opensPerson: 8, other: 16 }

/** Evidence by folded word, over the sentences of one article. */
export function documentEvidence(
  sentences: readonly (readonly NameToken[])[],
): ReadonlyMap<string, Evidence> {
  const found = new Map<string, Evidence>()
  for (const tokens of sentences)
    for (let at = 0; at < tokens.length; at++) {
      const { word, run } = tokens[at] as NameToken
      if (word.kind === 'mark') continue
      let evidence = found.get(word.norm)
      if (evidence === undefined) {
        evidence = { written: 0, company: 0 }
        found.set(word.norm, evidence)
      }
      evidence.written |= !word.capital ? WRITTEN.small : at === 0 ? WRITTEN.first : WRITTEN.inside
      if (run === null) continue
      const person = (run.firstGazetteer & GAZETTEER.firstName) !== 0
      if (run.length === 1) evidence.company |= COMPANY.alone
      else if (at === run.to - 1) evidence.company |= person ? COMPANY.lastOfPerson : COMPANY.last
      else evidence.company |= person && at === run.from ? COMPANY.opensPerson : COMPANY.other
    }
  return found
}
