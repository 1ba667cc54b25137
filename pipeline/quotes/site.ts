/** Where a marked span stands: its frame, the reporting expressions around it, what was attributed before it. */
import type { RuleHead } from '../core/rule.ts'
import type { Clause, Range } from './clause.ts'
import type { Frame, Item, QuotesDoc } from './frame.ts'
import type { Marked } from './marks/pair.ts'
import { phrases } from './phrases.ts'
import { type PrepositionCue, prepositionCues } from './prepositions.ts'
import { type VerbCue, verbCues } from './verbs.ts'

/** A frame with everything that rules look at, computed once. */
export interface Reading extends Clause {
  readonly frame: Frame
  readonly verbs: readonly VerbCue[]
  readonly prepositions: readonly PrepositionCue[]
}

export function read(frame: Frame, items: readonly Item[] = frame.items): Reading {
  const clause = { items, phrases: phrases(items) }
  return { frame, verbs: verbCues(items), prepositions: prepositionCues(clause), ...clause }
}

/** Cue and source as ranges of items; `reading` tells of which frame. */
export interface Attribution {
  readonly reading: Reading
  readonly cue: (Range & { readonly lemma: string }) | null
  readonly speaker: Range | null
  /** The reading that the speaker is of, when it is another sentence than the cue's. */
  readonly speakerIn?: Reading
}

export interface Site {
  readonly doc: QuotesDoc
  readonly readings: readonly Reading[]
  readonly reading: Reading
  /** Index of the span among the items of its frame. */
  readonly at: number
  readonly marked: Marked
  /** What earlier spans were attributed to, by their index; null for no quotation. */
  readonly earlier: ReadonlyMap<number, Attribution | null>
  /** Words of the span itself, read when asked for. */
  inner(): Reading
}

/** A way to attribute a marked span. The first rule of the list that gives something wins. */
export interface AttributionRule extends RuleHead {
  attribute(site: Site): Attribution | null
  /** Goes on with what other rules attributed before: gives nothing when it runs alone. */
  readonly follows?: true
}

export const isStop = (item: Item | undefined): boolean =>
  item !== undefined && item.quote < 0 && /^[.!?…;]+$/u.test(item.norm)

export const cueOf = (cue: VerbCue): Range & { lemma: string } => ({
  from: cue.from,
  to: cue.pronoun >= 0 ? Math.max(cue.to, cue.pronoun + 1) : cue.to,
  lemma: cue.entry.lemma,
})
