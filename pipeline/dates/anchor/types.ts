/** What the anchor step reads and gives. */
import type { Day } from '../calendar.ts'
import type { CalendarParts, Candidate } from '../parts.ts'

/**
 * Where the clause of a date lies in time, by its governing verb; null when it has none. `anterior`
 * is a pluperfect or a bare participle (« signé lundi »): what came before the story. `forward` is told by a preposition alone (« d'ici lundi »).
 */
export type Tense = 'past' | 'anterior' | 'present' | 'future' | 'forward' | null

export const isPast = (tense: Tense): boolean => tense === 'past' || tense === 'anterior'

export type AnchorKind = 'text' | 'document' | 'previous' | 'none'

/** A candidate in its place. */
export interface Placed {
  readonly candidate: Candidate
  /** Number of its sentence. */
  readonly sentence: number
  /** Folded words of the sentence before and after the candidate. */
  readonly before: string
  readonly after: string
  /** Tense of its clause; asked for only where it matters. */
  readonly tense: () => Tense
}

/** A calendar date with what its words state and what the context adds, kept apart. */
export interface AnchoredDate {
  readonly kind: 'calendar'
  readonly stated: CalendarParts
  readonly implied: CalendarParts
  readonly anchor: AnchorKind
}

/** A duration, set or vague reference: nothing to anchor. */
export interface Unanchored {
  readonly kind: 'value'
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
}

export interface AnchoredSeveral {
  readonly kind: 'several'
  readonly members: readonly AnchoredDate[]
}

export type Anchored = AnchoredDate | Unanchored | AnchoredSeveral

/** All parts, stated ones first. */
export const allParts = (date: AnchoredDate): CalendarParts => ({ ...date.implied, ...date.stated })

export interface Setting {
  /** Day of writing; null when it is not known. */
  readonly document: Day | null
}

/** A date with its two kinds of parts. */
export const anchored = (
  stated: CalendarParts,
  implied: CalendarParts,
  anchor: AnchorKind,
): AnchoredDate => ({ kind: 'calendar', stated, implied, anchor })

/** Year, month and day of a day, as parts. */
export const dayParts = (day: Day): CalendarParts => ({ year: day.year, month: day.month, day: day.day })
