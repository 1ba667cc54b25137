/**
 * What the words of a date say, before anything is inferred. A rule states parts; the anchor step implies the rest;
 * the two are never mixed.
 */
import type { Span } from '../core/span.ts'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'
/** Morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'
export type Modifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'

/** `le dernier dimanche de mai`: rank (−1 is the last) of a weekday, week, weekend or day within the period stated. */
export interface Rank {
  readonly rank: number
  readonly of: 'weekday' | 'week' | 'weekend' | 'day' | 'fortnight'
}

/** Parts of a calendar date; each is absent when nothing tells it. */
export interface CalendarParts {
  readonly era?: 'BC'
  /** First two digits: 19 for the 1900s. */
  readonly century?: number
  /** First three digits: 199 for the 1990s. */
  readonly decade?: number
  readonly year?: number
  /** The words tell only the last two digits of `year`: « 98 ». */
  readonly anyCentury?: true
  /** ISO week; then `year` is the ISO week year. */
  readonly week?: number
  readonly weekend?: true
  readonly half?: number
  readonly quarter?: number
  readonly season?: Season
  readonly month?: number
  readonly day?: number
  /** ISO: Monday is 1. */
  readonly weekday?: number
  /** Days after Easter Sunday. */
  readonly easter?: number
  readonly rank?: Rank
  /** Known to recur every year, not placed in it: the ramadan. */
  readonly unplaced?: true
  readonly partOfDay?: PartOfDay
  readonly hour?: number
  readonly minute?: number
}

/**
 * Which instance of a recurring date is meant: `last` and `next` are strictly before and after the document date, `this`
 * is the one around it; `any` is none in particular (`un samedi`). Absent: the tense tells.
 */
export type Which = 'last' | 'next' | 'this' | 'any'

export interface Calendar {
  readonly kind: 'calendar'
  readonly parts: CalendarParts
  readonly which?: Which
  /** Also used for what recurs: `le dimanche`, `la nuit`, `en été`; the tense tells. */
  readonly habitual?: true
}

/** So many units away from the document date or the date last spoken of; `amount` null when open. */
export interface Shift {
  readonly kind: 'shift'
  readonly unit: Unit
  readonly amount: number | null
  readonly sign: 1 | -1
  readonly from: 'document' | 'spoken'
  /** The date counted from when the words tell it: `le lendemain du 13 février`. */
  readonly base?: Calendar | Shift
  /** Stated parts inside of the period reached: the weekday of `lundi de la semaine prochaine`. */
  readonly parts?: CalendarParts
}

export interface Duration {
  readonly kind: 'duration'
  /** ISO 8601 duration: `P3D`, `PXM`. */
  readonly value: string
  /** The amount is rounded: « une dizaine de jours ». */
  readonly rounded?: true
}

/** A recurring time, `P1Y` or `XXXX-WXX-1`. */
export interface Frequency {
  readonly kind: 'set'
  readonly value: string
}

export interface VagueReference {
  readonly kind: 'reference'
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
}

/** The two ends of a range or the members of a coordination, in order of reading. */
export interface Several {
  readonly kind: 'range' | 'list'
  readonly members: readonly Candidate[]
}

export type Meaning = Calendar | Shift | Duration | Frequency | VagueReference | Several

/** A span that may be a date, with what its words state. */
export interface Candidate extends Span {
  readonly rule: string
  readonly meaning: Meaning
  readonly mod?: Modifier
  /** Only valid as a part of a larger expression: the `3` of `du 3 au 5 mai`. */
  readonly bound?: true
}

/** The candidate with its offsets moved, those of its members too. */
export function shiftedBy(candidate: Candidate, by: number): Candidate {
  const { meaning } = candidate
  const moved = { ...candidate, start: candidate.start + by, end: candidate.end + by }
  if (meaning.kind !== 'range' && meaning.kind !== 'list') return moved
  return { ...moved, meaning: { ...meaning, members: meaning.members.map((one) => shiftedBy(one, by)) } }
}
