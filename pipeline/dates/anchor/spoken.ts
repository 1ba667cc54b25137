/**
 * The date last spoken of: what `la veille`, `le même jour` and a bare clock hour count from. Only dates of the story
 * count, and only those known as finely as the expression needs: `la veille` after « en 2012 » looks further back.
 */
import { compareDays, type Day } from '../calendar.ts'
import type { PartOfDay } from '../parts.ts'
import { type Period, periodOf } from '../period.ts'
import { type AnchoredDate, allParts, isPast, type Placed, type Tense } from './types.ts'

export type Grain = 'day' | 'month' | 'year'

export interface SpokenDate {
  readonly day: Day
  readonly grain: Grain
  readonly sentence: number
  readonly partOfDay: PartOfDay | undefined
  /** Told as still to come. */
  readonly ahead: boolean
  /** Told as what came before the story. */
  readonly anterior: boolean
}

/** « depuis lundi », « jusqu'en 2014 », « né le 8 mai »: bounds and biography, not the story's time. */
const ASIDE = /(?<!\p{L})(?:depuis|jusqu'(?:à|au|en)|née?s? (?:le|en)) (?:l[ea] |l')?$/u

/** A day, at most a month, or more. */
function grainOf({ from, to }: Period): Grain {
  if (from.equals(to)) return 'day'
  const months = 12 * (to.year - from.year) + to.month - from.month
  return months === 0 || (months === 1 && to.day < from.day) ? 'month' : 'year'
}

const inBrackets = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')')

export class Spoken {
  private readonly dates: SpokenDate[] = []

  constructor(private readonly document: Day | null) {}

  /** Remembers a date unless it stands aside from the story: in brackets or as a bound. */
  note(date: AnchoredDate, { before, sentence, tense }: Placed): void {
    const parts = allParts(date)
    const period = periodOf(parts)
    if (!period || ASIDE.test(before)) return
    const grain = grainOf(period)
    if (grain === 'day' && inBrackets(before)) return
    const ahead =
      tense() === 'future' || (this.document !== null && compareDays(period.from, this.document) > 0)
    this.dates.push({
      day: period.from,
      grain,
      sentence,
      partOfDay: parts.partOfDay,
      ahead,
      anterior: tense() === 'anterior',
    })
  }

  /**
   * The latest date known to the day, month or year at least, not ahead of a past clause nor before the story (unless the
   * clause is so itself); null when none.
   */
  last(grain: Grain, tense: Tense): SpokenDate | null {
    const fits = (one: SpokenDate): boolean =>
      (grain === 'year' || one.grain === 'day' || one.grain === grain) &&
      !(one.ahead && isPast(tense)) &&
      !(one.grain === 'day' && one.anterior && tense !== 'anterior')
    return this.dates.findLast(fits) ?? null
  }
}
