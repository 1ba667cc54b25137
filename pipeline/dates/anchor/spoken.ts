/**
 * The date last spoken of: what `la veille`, `le même jour` and a bare clock hour count from. Only dates of the story
 * count, and only those known as finely as the expression needs: `la veille` after « en 2012 » looks further back.
 */
import { type Day, daysBetween } from '../calendar.ts'
import { periodOf } from '../period.ts'
import { type AnchoredDate, allParts } from './types.ts'

export type Grain = 'day' | 'month' | 'year'

interface Entry {
  readonly day: Day
  readonly grain: Grain
  readonly sentence: number
}

export class Spoken {
  private readonly entries: Entry[] = []

  /** Remembers a date of the story. */
  note(date: AnchoredDate, sentence: number): void {
    const period = periodOf(allParts(date))
    if (!period) return
    const days = daysBetween(period.from, period.to)
    this.entries.push({ day: period.from, grain: days < 1 ? 'day' : days < 32 ? 'month' : 'year', sentence })
  }

  /** The latest date known to the day, month or year at least; null when none was. */
  last(grain: Grain): Entry | null {
    const fine = (entry: Entry): boolean =>
      grain === 'year' || entry.grain === 'day' || (grain === 'month' && entry.grain === 'month')
    return this.entries.findLast(fine) ?? null
  }
}
