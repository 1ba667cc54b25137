/** Ends of ranges and members of lists share their parts: the year and month of `5 mai` are also those of `3`. */
import { compareDays } from '../calendar.ts'
import type { Calendar, CalendarParts, Several } from '../parts.ts'
import { periodOf } from '../period.ts'
import { type Anchored, type AnchoredDate, type AnchoredSeveral, allParts, type Tense } from './types.ts'

type AnchorOne = (meaning: Calendar, tense?: () => Tense) => Anchored

const INHERITED = ['year', 'month', 'day'] as const

/** The larger parts of `from` that `parts` leaves out, down to the finest part stated. */
function inherited(parts: CalendarParts, from: CalendarParts): CalendarParts {
  const taken: { -readonly [Part in (typeof INHERITED)[number]]?: number } = {}
  for (const part of INHERITED) {
    if (parts[part] !== undefined) break
    if (part === 'month' && parts.month === undefined && parts.day === undefined && parts.hour === undefined)
      break
    if (part === 'day' && parts.hour === undefined) break
    if (from[part] !== undefined) taken[part] = from[part]
  }
  return taken
}

const isAfter = (a: CalendarParts, b: CalendarParts): boolean => {
  const first = periodOf(a)
  const second = periodOf(b)
  return first !== null && second !== null && compareDays(first.from, second.from) > 0
}

/** Anchors the members from the last to the first. */
export function anchorSeveral({ members }: Several, anchorOne: AnchorOne): AnchoredSeveral {
  const anchored: AnchoredDate[] = []
  for (const { meaning } of members.toReversed()) {
    const next = anchored[0]
    const parts = meaning.kind === 'calendar' ? meaning.parts : {}
    const incomplete = parts.year === undefined && parts.weekday === undefined
    if (next && incomplete && meaning.kind === 'calendar') {
      let implied = inherited(parts, allParts(next))
      // « de novembre à mars » began in the year before.
      if (
        implied.year !== undefined &&
        parts.month !== undefined &&
        isAfter({ ...implied, ...parts }, allParts(next))
      )
        implied = { ...implied, year: implied.year - 1 }
      anchored.unshift({ kind: 'calendar', stated: parts, implied, anchor: next.anchor })
      continue
    }
    const one = anchorOne(meaning as Calendar)
    if (one.kind === 'calendar') anchored.unshift(one)
    else anchored.unshift({ kind: 'calendar', stated: parts, implied: {}, anchor: 'none' })
  }
  return { kind: 'several', members: anchored }
}
