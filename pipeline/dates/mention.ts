/** From anchored candidates to the records of the dates layer. */
import { byCodeUnit } from '../core/order.ts'
import type { DateMention, DatePart, Interval } from '../core/records.generated.ts'
import { type Anchored, type AnchoredDate, allParts } from './anchor/types.ts'
import { intervalOf } from './interval.ts'
import type { Candidate, Modifier } from './parts.ts'
import { calendarType, calendarValue } from './value.ts'

type Core = Pick<DateMention, 'type' | 'value' | 'interval' | 'anchor'>

function calendarCore(date: AnchoredDate, mod?: Modifier): Core {
  const parts = allParts(date)
  return {
    type: calendarType(parts),
    value: calendarValue(parts),
    interval: intervalOf(parts, mod),
    anchor: date.anchor,
  }
}

/** From the earliest to the latest day of several dates, in whatever order they are told; null when one has none. */
function spanned(intervals: readonly (Interval | null)[]): Interval | null {
  const ends = (side: keyof Interval): string[] =>
    intervals.map((each) => each?.[side] ?? '').sort(byCodeUnit)
  const [from, to] = [ends('from')[0], ends('to').at(-1)]
  return from && to ? { from, to } : null
}

/** The ends of several dates as one: `from/to`. */
function severalCore(members: readonly AnchoredDate[]): Core {
  const cores = members.map((one) => calendarCore(one))
  const [first, last] = [cores[0] as Core, cores.at(-1) as Core]
  return {
    type: first.type,
    value: `${first.value}/${last.value}`,
    interval: spanned(cores.map(({ interval }) => interval)),
    anchor: last.anchor,
  }
}

/** The modifier: its own words, a rounded amount, or a preposition outside, which bends points in time only. */
function modifierOf({ mod, meaning }: Candidate, outer: Modifier | undefined): Modifier | undefined {
  if (mod) return mod
  if (meaning.kind === 'duration') return meaning.rounded || outer === 'APPROX' ? 'APPROX' : undefined
  return meaning.kind === 'set' || meaning.kind === 'reference' ? undefined : outer
}

/** The record of a candidate; `text` is the article's, and the candidate's offsets point into it. */
export function toMention(
  candidate: Candidate,
  anchored: Anchored,
  text: string,
  id: string,
  outer: Modifier | undefined,
): DateMention {
  const mod = modifierOf(candidate, outer)
  const core: Core =
    anchored.kind === 'several'
      ? severalCore(anchored.members)
      : anchored.kind === 'calendar'
        ? calendarCore(anchored, mod)
        : { type: anchored.type, value: anchored.value, interval: null, anchor: 'none' }
  const span = {
    start: candidate.start,
    end: candidate.end,
    text: text.slice(candidate.start, candidate.end),
  }
  const parts = anchored.kind === 'several' ? memberParts(candidate, anchored.members, text) : null
  return { id, ...span, ...core, ...(mod && { mod }), ...(parts && { parts }), rule: candidate.rule }
}

function memberParts(candidate: Candidate, dates: readonly AnchoredDate[], text: string): DatePart[] {
  if (candidate.meaning.kind !== 'range' && candidate.meaning.kind !== 'list') return []
  return candidate.meaning.members.map(({ start, end, mod }, at) => {
    const { type, value } = calendarCore(dates[at] as AnchoredDate)
    return { start, end, text: text.slice(start, end), type, value, ...(mod && { mod }) }
  })
}
