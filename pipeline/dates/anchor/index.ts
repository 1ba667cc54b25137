/**
 * Anchoring: fills in what the words of dates leave out, over all candidates of an article in order of reading, from
 * three sources: the document date, the tense of the clause, and the date last spoken of. Without a document date
 * and without another date the parts stay unknown.
 */
import { compareDays, type Day } from '../calendar.ts'
import type { Calendar, CalendarParts, Meaning, Shift } from '../parts.ts'
import { periodOf } from '../period.ts'
import { daySpokenNext, isComplemented } from './ahead.ts'
import { imply } from './direction.ts'
import { anchorSeveral } from './several.ts'
import { grainOf, reached, shiftFrom, unsettled } from './shift.ts'
import { type Grain, Spoken } from './spoken.ts'
import { dayOfTime, isOnlyTime, nightBefore } from './time.ts'
import {
  type Anchored,
  type AnchoredDate,
  type AnchorKind,
  allParts,
  anchored,
  isPast,
  type Placed,
  type Setting,
} from './types.ts'

interface Base {
  readonly day: Day | null
  readonly anchor: AnchorKind
}

/** « avant l'été », « dès le matin » mean one in particular. */
const BOUNDARY = /(?<!\p{L})(?:avant|après|dès|depuis|d'ici(?: à)?|jusqu'à|pour) $/u

const isPlaced = ({ year, decade, century, unplaced }: CalendarParts): boolean =>
  year !== undefined || decade !== undefined || century !== undefined || unplaced === true

/** Reads an article's candidates in order; one reader per article. */
class Reader {
  private readonly spoken: Spoken
  private readonly today: Base

  constructor(
    private readonly all: readonly Placed[],
    private readonly document: Day | null,
  ) {
    this.spoken = new Spoken(document)
    this.today = { day: document, anchor: 'document' }
  }

  read(placed: Placed, at: number): Anchored {
    const result = this.anchor(placed.candidate.meaning, placed, at)
    if (result.kind === 'calendar') this.spoken.note(result, placed)
    if (result.kind === 'several') this.spoken.note(result.members[0] as AnchoredDate, placed)
    return result
  }

  private anchor(meaning: Meaning, placed: Placed, at: number): Anchored {
    switch (meaning.kind) {
      case 'duration':
        return { kind: 'value', type: 'DURATION', value: meaning.value }
      case 'set':
        return { kind: 'value', type: 'SET', value: meaning.value }
      case 'reference':
        return { kind: 'value', type: 'DATE', value: meaning.value }
      case 'shift':
        return meaning.from === 'spoken'
          ? this.fromStory(meaning, placed, at)
          : this.fromToday(meaning, placed)
      case 'calendar':
        return this.calendar(meaning, placed, at)
      default:
        return anchorSeveral(meaning, (one) => this.anchor(one, placed, at))
    }
  }

  /** `hier`, `la semaine prochaine`, `cette nuit`. */
  private fromToday(meaning: Shift, placed: Placed): Anchored {
    const { parts = {}, unit, amount } = meaning
    if (!this.document) return unsettled(meaning)
    const now = unit === 'day' && amount === 0
    if (now && !meaning.parts && placed.tense() === 'present')
      return { kind: 'value', type: 'DATE', value: 'PRESENT_REF' }
    const night = now && parts.partOfDay === 'NI' && placed.tense() !== 'future'
    return reached(night ? nightBefore(this.document) : this.document, meaning, 'document')
  }

  /** `la veille`, `trois jours plus tard`: from the date last spoken of, or from one that follows as complement. */
  private fromStory(meaning: Shift, placed: Placed, at: number): Anchored {
    const { parts = {}, unit, sign } = meaning
    if (meaning.base) return this.fromStated(meaning, meaning.base, placed, at)
    const next = isComplemented(placed) ? daySpokenNext(this.all, at) : null
    const told = next && this.anchor(next.candidate.meaning, { ...next, tense: () => 'past' }, at + 1)
    const nextDay = told?.kind === 'calendar' ? this.dayOf(told) : null
    const base: Base = nextDay ? { day: nextDay, anchor: 'previous' } : this.storyBase(grainOf(unit), placed)
    if (!base.day) return unsettled(meaning)
    // « au lendemain du vote » without a date is the day that the story is at.
    const here = isComplemented(placed) && !nextDay && unit === 'day' && sign > 0
    const meant = here ? { ...meaning, amount: 0 } : meaning
    const { weekday } = parts
    if (weekday !== undefined && isPast(placed.tense()) && this.document) {
      const implied = shiftFrom(base.day, meaning)
      const period = implied && periodOf(implied)
      // « repris le samedi suivant »: what is past is not after the day of writing.
      const ahead = period !== null && compareDays(period.from, this.document) > 0
      const last = ahead ? imply({ weekday }, this.document, undefined, 'past') : null
      if (last) return anchored(parts, last, 'document')
    }
    const afterNight = unit === 'day' && meaning.amount === 0 && this.isNight(placed) && !meaning.parts
    return reached(base.day, afterNight ? { ...meant, amount: 1, sign: 1 } : meant, base.anchor)
  }

  /** `le lendemain du 13 février`. */
  private fromStated(meaning: Shift, stated: Calendar | Shift, placed: Placed, at: number): Anchored {
    const base = this.anchor(stated, placed, at)
    const day = base.kind === 'calendar' ? this.dayOf(base) : null
    return base.kind === 'calendar' && day ? reached(day, meaning, base.anchor) : unsettled(meaning)
  }

  private calendar(meaning: Calendar, placed: Placed, at: number): Anchored {
    const { parts, which } = meaning
    if (which === 'any') return anchored(parts, {}, 'none')
    if (isPlaced(parts)) return anchored(parts, {}, 'text')
    const tense = placed.tense()
    if (
      meaning.habitual &&
      !isPast(tense) &&
      tense !== 'future' &&
      tense !== 'forward' &&
      !BOUNDARY.test(placed.before)
    )
      return parts.weekday
        ? { kind: 'value', type: 'SET', value: `XXXX-WXX-${parts.weekday}` }
        : anchored(parts, {}, 'none')
    if (isOnlyTime(parts)) {
      const next = daySpokenNext(this.all, at)
      const told = next && this.anchor(next.candidate.meaning, next, at + 1)
      const nextDay = told?.kind === 'calendar' ? this.dayOf(told) : null
      return dayOfTime(parts, placed, this.document, nextDay, this.spoken)
    }
    const base = this.yearInBrackets(parts, placed) ?? this.today
    const implied = base.day && imply(parts, base.day, which, base === this.today ? tense : null)
    return implied ? anchored(parts, implied, base.anchor) : anchored(parts, {}, 'none')
  }

  /** « deux ruptures en 1997 (en janvier et en octobre) »: the months are those of the year before the bracket. */
  private yearInBrackets(parts: CalendarParts, { before, sentence }: Placed): Base | null {
    if (parts.month === undefined || before.lastIndexOf('(') <= before.lastIndexOf(')')) return null
    const last = this.spoken.last('year', null)
    return last?.grain === 'year' && last.sentence === sentence
      ? { day: last.day.with({ month: 7, day: 1 }), anchor: 'previous' }
      : null
  }

  private storyBase(grain: Grain, placed: Placed): Base {
    const last = this.spoken.last(grain, placed.tense())
    return last ? { day: last.day, anchor: 'previous' } : this.today
  }

  /** « la journée » after a night is the day after. */
  private isNight(placed: Placed): boolean {
    return this.spoken.last('day', placed.tense())?.partOfDay === 'NI'
  }

  private dayOf(date: AnchoredDate): Day | null {
    const period = periodOf(allParts(date))
    return period?.from.equals(period.to) ? period.from : null
  }
}

/** Anchors the candidates of one article, in order of reading; one result for each. */
export function anchor(candidates: readonly Placed[], setting: Setting): Anchored[] {
  const reader = new Reader(candidates, setting.document)
  return candidates.map((placed, at) => reader.read(placed, at))
}
