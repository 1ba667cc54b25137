/** Ends of ranges and members of lists share their parts: the month and year of `5 mai` are also those of `3`. */
import { addDays, compareDays, type Day } from '../calendar.ts'
import type { CalendarParts, Meaning, Several } from '../parts.ts'
import { periodOf } from '../period.ts'
import { type Anchored, type AnchoredDate, type AnchoredSeveral, allParts } from './types.ts'

type AnchorOne = (meaning: Meaning) => Anchored

const startOf = (parts: CalendarParts): Day | null => periodOf(parts)?.from ?? null

/** The parts that a later member states and an earlier one leaves out: « du 3 au 5 mai 2024 ». */
function statedLater(parts: CalendarParts, later: CalendarParts): CalendarParts {
  const shared: { month?: number; year?: number } = {}
  if (parts.month === undefined && parts.day !== undefined && later.month !== undefined)
    shared.month = later.month
  if (parts.year === undefined && later.year !== undefined && (parts.month ?? parts.day) !== undefined) {
    // « de novembre à mars 2025 » began in the year before.
    const begun = later.month !== undefined && (parts.month ?? 0) > later.month
    shared.year = begun ? later.year - 1 : later.year
  }
  return shared
}

/** The parts that a member takes over from the member before it, so that it is not earlier. */
function after(parts: CalendarParts, before: CalendarParts): CalendarParts {
  const from = startOf(before)
  if (parts.hour !== undefined)
    return { year: before.year, month: before.month, day: before.day } as CalendarParts
  if (parts.weekday !== undefined && parts.day === undefined) {
    if (!from) return {}
    const day = addDays(from, (parts.weekday - from.dayOfWeek + 7) % 7)
    return { year: day.year, month: day.month, day: day.day }
  }
  const implied: { year?: number; month?: number } = {}
  if (before.year !== undefined && parts.year === undefined) implied.year = before.year
  if (before.month !== undefined && parts.month === undefined && parts.day !== undefined)
    implied.month = before.month
  const start = startOf({ ...implied, ...parts })
  const early = from && start && compareDays(start, from) < 0
  return early && implied.year !== undefined ? { ...implied, year: implied.year + 1 } : implied
}

/** Anchors the first member by its context and every other by the one before it. */
export function anchorSeveral({ members }: Several, anchorOne: AnchorOne): AnchoredSeveral {
  const stated = members.map(({ meaning }) => (meaning.kind === 'calendar' ? meaning.parts : {}))
  const anchored: AnchoredDate[] = []
  for (const [at, { meaning }] of members.entries()) {
    const own = stated[at] as CalendarParts
    let later = own
    for (const parts of stated.slice(at + 1)) later = { ...statedLater(later, parts), ...later }
    const before = anchored[at - 1]
    if (before) {
      const isFull = meaning.kind !== 'calendar'
      const one = isFull ? anchorOne(meaning) : null
      anchored.push(
        one?.kind === 'calendar'
          ? one
          : { kind: 'calendar', stated: own, implied: after(own, allParts(before)), anchor: before.anchor },
      )
      continue
    }
    const direction = members
      .map(({ meaning: { ...each } }) => ('which' in each ? each.which : undefined))
      .find(Boolean)
    const shared =
      meaning.kind === 'calendar'
        ? { ...meaning, parts: { ...later, ...own }, ...(direction && { which: direction }) }
        : meaning
    const first = anchorOne(shared)
    if (first.kind !== 'calendar')
      anchored.push({ kind: 'calendar', stated: own, implied: {}, anchor: 'none' })
    else anchored.push({ ...first, stated: own, implied: { ...later, ...first.implied, ...own } })
  }
  return { kind: 'several', members: anchored }
}
