/**
 * Anchoring: fills in what the words of dates leave out, over all candidates of an article in order of reading, from
 * three sources: the document date, the tense of the clause, and the date last spoken of. Without a document date
 * and without another date the parts stay unknown.
 */
import { addDays, type Day, daysBetween } from '../calendar.ts'
import type { Calendar, CalendarParts, Shift } from '../parts.ts'
import { imply } from './direction.ts'
import { anchorSeveral } from './several.ts'
import { grainOf, shiftFrom } from './shift.ts'
import { Spoken } from './spoken.ts'
import type { Anchored, AnchoredDate, AnchorKind, Placed, Setting, Tense } from './types.ts'

/** A bare hour or part of day belongs to the day last spoken of, but not across sentences to one long ago. */
const RECENT_DAYS = 8

const isPlaced = ({ year, decade, century, unplaced }: CalendarParts): boolean =>
  year !== undefined || decade !== undefined || century !== undefined || unplaced === true

const onlyTime = (parts: CalendarParts): boolean =>
  Object.keys(parts).every((part) => /^(?:partOfDay|hour|minute|zone)$/.test(part))

const date = (stated: CalendarParts, implied: CalendarParts, anchor: AnchorKind): AnchoredDate => ({
  kind: 'calendar',
  stated,
  implied,
  anchor,
})

const ymd = (day: Day): CalendarParts => ({ year: day.year, month: day.month, day: day.day })

/** Reads an article's candidates in order; one reader per article. */
class Reader {
  private readonly spoken = new Spoken()

  constructor(private readonly document: Day | null) {}

  read(placed: Placed): Anchored {
    const { meaning } = placed.candidate
    const anchored = this.anchor(meaning, placed)
    if (!placed.background) {
      if (anchored.kind === 'calendar') this.spoken.note(anchored, placed.sentence)
      if (anchored.kind === 'several') this.spoken.note(anchored.members[0] as AnchoredDate, placed.sentence)
    }
    return anchored
  }

  private anchor(meaning: Placed['candidate']['meaning'], placed: Placed): Anchored {
    switch (meaning.kind) {
      case 'duration':
        return { kind: 'value', type: 'DURATION', value: meaning.value }
      case 'set':
        return { kind: 'value', type: 'SET', value: meaning.value }
      case 'reference':
        return { kind: 'value', type: 'DATE', value: meaning.value }
      case 'shift':
        return this.shift(meaning, placed)
      case 'calendar':
        return this.calendar(meaning, placed)
      default:
        return anchorSeveral(meaning, (one, tense) =>
          this.calendar(one, { ...placed, tense: tense ?? placed.tense }),
        )
    }
  }

  private shift(meaning: Shift, placed: Placed): Anchored {
    const { parts = {}, from, unit, amount } = meaning
    const { day: base, anchor } = from === 'spoken' ? this.storyDay(grainOf(unit)) : this.today()
    if (!base) return date({}, parts, 'none')
    if (
      from === 'document' &&
      unit === 'day' &&
      amount === 0 &&
      !meaning.parts &&
      placed.tense() === 'present'
    )
      return { kind: 'value', type: 'DATE', value: 'PRESENT_REF' }
    // « cette nuit » of a past clause began the evening before.
    const night =
      parts.partOfDay === 'NI' && from === 'document' && amount === 0 && placed.tense() !== 'future'
    return date(parts, shiftFrom(night ? addDays(base, -1) : base, meaning), anchor)
  }

  private calendar(meaning: Calendar, placed: Placed): Anchored {
    const { parts, which } = meaning
    if (which === 'any') return date(parts, {}, 'none')
    if (isPlaced(parts)) return date(parts, {}, 'text')
    const tense = placed.tense()
    if (meaning.habitual && tense !== 'past' && tense !== 'future')
      return parts.weekday
        ? { kind: 'value', type: 'SET', value: `XXXX-WXX-${parts.weekday}` }
        : date(parts, {}, 'none')
    if (onlyTime(parts)) return this.timeOfDay(parts, placed, tense)
    return this.recurring(meaning, tense)
  }

  private recurring({ parts, which }: Calendar, tense: Tense): AnchoredDate {
    const { day: base, anchor } = this.today()
    const implied = base && imply(parts, base, which, tense)
    return implied ? date(parts, implied, anchor) : date(parts, {}, 'none')
  }

  private timeOfDay(parts: CalendarParts, placed: Placed, tense: Tense): AnchoredDate {
    const last = this.spoken.last('day')
    const recent =
      last &&
      (last.sentence === placed.sentence ||
        !this.document ||
        Math.abs(daysBetween(last.day, this.document)) <= RECENT_DAYS)
    const { day: base, anchor } = recent ? { day: last.day, anchor: 'previous' as const } : this.today()
    if (!base) return date(parts, {}, 'none')
    const sinceLastNight =
      parts.partOfDay === 'NI' && tense === 'past' && this.document && base.equals(this.document)
    return date(parts, ymd(sinceLastNight ? addDays(base, -1) : base), anchor)
  }

  private today(): { day: Day | null; anchor: AnchorKind } {
    return { day: this.document, anchor: 'document' }
  }

  private storyDay(grain: 'day' | 'month' | 'year'): { day: Day | null; anchor: AnchorKind } {
    const last = this.spoken.last(grain)
    return last ? { day: last.day, anchor: 'previous' } : this.today()
  }
}

/** Anchors the candidates of one article, in order of reading; one result for each. */
export function anchor(candidates: readonly Placed[], setting: Setting): Anchored[] {
  const reader = new Reader(setting.document)
  return candidates.map((placed) => reader.read(placed))
}
