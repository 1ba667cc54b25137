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
  /** A bound or in brackets: not the story's time, though an hour in the same sentence may belong to it. */
  readonly aside: boolean
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

  /** Remembers a date of the text. */
  note(date: AnchoredDate, { before, sentence, tense }: Placed): void {
    const parts = allParts(date)
    const period = periodOf(parts)
    if (!period) return
    const grain = grainOf(period)
    const aside = ASIDE.test(before) || (grain === 'day' && inBrackets(before))
    const ahead =
      tense() === 'future' || (this.document !== null && compareDays(period.from, this.document) > 0)
    this.dates.push({
      day: period.from,
      grain,
      sentence,
      partOfDay: parts.partOfDay,
      ahead,
      aside,
      anterior: tense() === 'anterior',
    })
  }

  /** The day told last in a sentence, whatever its tense; null when it tells none. */
  lastIn(sentence: number): SpokenDate | null {
    return this.dates.findLast((one) => one.sentence === sentence && one.grain === 'day') ?? null
  }

  /**
   * The latest date known to the day, month or year at least, not ahead of a past clause nor before the story (unless the
   * clause is so itself); null when none.
   */
  last(grain: Grain, tense: Tense): SpokenDate | null {
    const fits = (one: SpokenDate): boolean =>
      !one.aside &&
      (grain === 'year' || one.grain === 'day' || one.grain === grain) &&
      !(one.ahead && isPast(tense)) &&
      !(one.grain === 'day' && one.anterior && tense !== 'anterior')
    return this.dates.findLast(fits) ?? null
  }
}
