/** Two words of a clause that tell one event: `l'accord a été signé`, `Macron élu à l'élection présidentielle`. */
import type { Draft } from './draft.ts'
import { familyOf } from './family.ts'
import { isFiniteVerb, morphAt, normAt } from './scene.ts'

/** Families of which a sentence tells one event, however many words name it. */
const ONE_A_SENTENCE = new Set(['election'])
/** Types whose verb and noun are one event when they stand in one clause. */
const ONE_A_CLAUSE = new Set(['AGREE', 'VOTE'])

/** Whether verb and noun stand in one clause: no other finite verb and no mark between them. */
function inOneClause(verb: Draft, noun: Draft): boolean {
  const [low, high] = verb.at < noun.at ? [verb.at + 1, noun.at] : [noun.at + 1, verb.at - 3]
  for (let at = low; at < high; at++)
    if (isFiniteVerb(morphAt(verb.scene, at)) || /^[,;:]$/.test(normAt(verb.scene, at))) return false
  return true
}

/** The drafts of a sentence without nouns that only repeat its verb, and without a second noun beside the first. */
export function withoutDoubles(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, at) => {
    if (draft.verbal) return true
    const family = familyOf(draft.entry)
    return !drafts.some((other, index) => {
      if (other === draft || familyOf(other.entry) !== family) return false
      if (ONE_A_SENTENCE.has(family)) return other.verbal || (index < at && draft.at - other.at < 5)
      return other.verbal && ONE_A_CLAUSE.has(draft.type) && inOneClause(other, draft)
    })
  })
}
