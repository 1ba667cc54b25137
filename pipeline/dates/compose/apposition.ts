/** A day counted from another that the text names at once: « le lendemain du vote, le 17 février, ». */
import type { CompositionRule } from '../rule.ts'
import { isDay } from './parts.ts'

/** What stands between: at most a few words that tell of what it is the next day, and a comma or a bracket. */
const BETWEEN = /^(?: d(?:e |u |es |')[^,.;:()]{0,40})?(?:, (?:soit )?(?:le |ce )?| \((?:le )?)$/
const CLOSES = /^ ?[,.;)]/

export const neighbourNamed: CompositionRule = {
  id: 'date.neighbour-named',
  about: 'Day beside another, with its own date after it: « le lendemain, le 17 février, »',
  compose: (candidates, folded) =>
    candidates.map((one, at) => {
      const next = candidates[at + 1]
      const { meaning } = one
      if (!next || meaning.kind !== 'shift' || meaning.from !== 'spoken' || meaning.unit !== 'day') return one
      if (meaning.base || !isDay(next) || next.meaning.kind !== 'calendar') return one
      const named = BETWEEN.test(folded.slice(one.end, next.start)) && CLOSES.test(folded.slice(next.end))
      return named ? { ...one, rule: 'date.neighbour-named', meaning: next.meaning } : one
    }),
  examples: [
    ['[[Le lendemain]] du vote, le 17 février, la Chambre siégeait.', '2024-02-17'],
    ['[[La veille]], lundi, il avait démissionné.', '2024-05-13'],
  ],
  rejects: ['une veille, le 13', 'le surlendemain et le 13'],
}
