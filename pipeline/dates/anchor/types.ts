/** What the anchor step reads and gives. */
import type { Day } from '../calendar.ts'
import type { CalendarParts, Candidate } from '../parts.ts'

/** Where the clause of a date lies in time, by its governing verb; null when it has none. */
export type Tense = 'past' | 'present' | 'future' | null

export type AnchorKind = 'text' | 'document' | 'previous' | 'none'

/** A candidate in its place. */
export interface Placed {
  readonly candidate: Candidate
  /** Number of its sentence. */
  readonly sentence: number
  /** Tense of its clause; asked for only where it matters. */
  readonly tense: () => Tense
  /** Tells of something besides the story (`depuis 1962`, in brackets): never the date last spoken of. */
  readonly background: boolean
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
  readonly type: 'DATE' | 'DURATION' | 'SET'
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
