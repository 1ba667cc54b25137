/** From overlapping candidates to expressions: longest match, frames, compositions, vetoes. Works on one sentence. */
import { byPosition, length, overlaps } from '../core/span.ts'
import { withFrame } from './frames.ts'
import type { Candidate } from './parts.ts'
import type { CompositionRule } from './rule.ts'
import { isVetoed } from './veto.ts'

/** Of overlapping candidates the longest stays; of two as long, the one whose rule comes first. */
function longest(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const one of candidates.toSorted((a, b) => length(b) - length(a)))
    if (!kept.some((other) => overlaps(one, other))) kept.push(one)
  return kept.sort(byPosition)
}

/** The expressions of a sentence, in order of reading. `text` is the sentence as printed, `folded` its folded form. */
export function refine(
  candidates: readonly Candidate[],
  compositions: readonly CompositionRule[],
  folded: string,
  text: string,
): Candidate[] {
  const single = longest(candidates)
    .map((one) => withFrame(one, folded))
    .filter((one) => !isVetoed(one, folded, text))
  const composed = compositions.reduce<readonly Candidate[]>(
    (found, rule) => rule.compose(found, folded),
    single,
  )
  return composed.filter((one) => !one.bound)
}
