/** Dates as intervals. An undated report is placed by its document date and status, loosely. */
import { isoDay } from '../../core/day.ts'
import { reason } from '../../core/reasons.ts'
import { type Days, gap, holdsDays, length, partsApart } from '../days.ts'
import type { EventType, Facts } from '../facts.ts'
import { CONFLICT, type Criterion } from './criterion.ts'
import { bothSpeech } from './kind.ts'

/** What happens to somebody once: reports may be a day or two out. */
const ONCE: ReadonlySet<EventType> = new Set(['DEATH', 'APPOINTMENT'])

/** Days by which the dates of one event may be apart. */
function tolerance(a: Facts, b: Facts): number {
  if (a.sense === 'consult.visit' && b.sense === 'consult.visit') return 2
  return ONCE.has(a.type) && a.type === b.type ? 1 : 0
}

const SPAN_OF_NEWS = 7
/** Words are news for a shorter time: another day brings others. */
const SPAN_OF_WORDS = 3
const SPAN_OF_PLANS = 60
const MONTH = 31

/** The days that a report without a date speaks of, as far as its document date tells. */
function window(facts: Facts): Days | null {
  const { reported, statuses } = facts
  if (facts.days !== null || reported === null) return facts.days
  const past = statuses.some((status) => status === 'happened' || status === 'ongoing' || status === 'denied')
  const future = statuses.some((status) => status === 'planned' || status === 'hypothetical')
  return {
    from: past ? reported - (facts.speech && !facts.earlier ? SPAN_OF_WORDS : SPAN_OF_NEWS) : reported - 1,
    to: future ? reported + SPAN_OF_PLANS : reported,
  }
}

/** Against words told as said before (`avait confié`), with no day: it may have been any. */
const SOME_TIME_BEFORE = -0.7

/** Two reports of the same days are likely to tell the same news. */
function nearness({ reported: x }: Facts, { reported: y }: Facts): number {
  const apart = x === null || y === null ? SPAN_OF_NEWS : Math.abs(x - y)
  return apart <= 1 ? 0.6 : apart <= 4 ? 0.4 : 0
}

/** To come in both reports, in one without a date: it may be any day. */
const announced = (a: Facts, b: Facts): boolean =>
  [a, b].every(({ statuses }) =>
    statuses.every((status) => status === 'planned' || status === 'hypothetical'),
  )

/** In the morning the one, in the afternoon the other. A stay has both. */
const otherPart = (a: Facts, b: Facts): boolean =>
  a.part !== null && b.part !== null && partsApart(a.part, b.part) && tolerance(a, b) === 0

const exact = (days: Days): boolean => length(days) <= 2

function dated(a: Facts, b: Facts, x: Days, y: Days): number {
  const apart = gap(x, y)
  if (apart > 0) {
    if (apart <= tolerance(a, b)) return 0.3
    // A date that was inherited from another clause is often a neighbour's: it weighs against, but does not exclude.
    return a.explicitDays && b.explicitDays ? CONFLICT : apart <= SPAN_OF_NEWS ? -2 : CONFLICT
  }
  if (x.from === y.from && x.to === y.to && exact(x)) return otherPart(a, b) ? -1.5 : 2
  if (x.from === y.from && x.to === y.to) return 1.2
  if (exact(x) && exact(y)) return 1.5
  // The vaguer of the two tells how much it means that the other lies within it.
  const vaguest = Math.max(length(x), length(y))
  const weight = vaguest <= SPAN_OF_NEWS ? 1.2 : vaguest <= MONTH ? 0.7 : Number.isFinite(vaguest) ? 0.3 : 0
  return holdsDays(x, y) || holdsDays(y, x) ? weight : weight / 2
}

const show = (days: Days): string => {
  const [from, to] = [days.from, days.to].map((day) => (Number.isFinite(day) ? isoDay(day) : '…'))
  return from === to ? `${from}` : `${from}/${to}`
}

export const time: Criterion = {
  id: 'time',
  about: 'Dates that overlap as intervals; far apart is a hard conflict',
  points(a, b) {
    if (a.days !== null && b.days !== null) return dated(a, b, a.days, b.days)
    const [x, y] = [window(a), window(b)]
    if (x === null || y === null || announced(a, b)) return 0
    const apart = gap(x, y)
    if (apart === 0) return a.earlier || b.earlier ? SOME_TIME_BEFORE : nearness(a, b)
    // Words without a date were said about when the report appeared.
    return apart > 2 * SPAN_OF_NEWS && bothSpeech(a, b) ? CONFLICT : -2
  },
  reason(a, b) {
    if (a.days === null || b.days === null)
      return this.points(a, b) > 0 && a.reported !== null && b.reported !== null
        ? reason('reported in the same days')
        : null
    const apart = gap(a.days, b.days)
    const both = `${show(a.days)}, ${show(b.days)}`
    if (apart > 0)
      return reason(apart > 1 ? 'dates {} days apart: {}' : 'dates {} day apart: {}', apart, both)
    if (a.days.from === b.days.from && a.days.to === b.days.to) return reason('same date: {}', show(a.days))
    return reason('dates agree: {}', both)
  },
}

/** A dated event so far from the document date is background; a mention without a date speaks of the news. */
const BACKGROUND = 10

function undatedWithin({ days: x, reported }: Facts, { days: y }: Facts): number {
  const days = x ?? y
  if (days === null || reported === null) return 0
  return gap(days, { from: reported, to: reported }) > BACKGROUND ? -0.6 : 0
}

/** Within one article: as `time`, but silence about the date says little. */
export const timeWithin: Criterion = {
  ...time,
  id: 'time-within',
  points: (a, b) => (a.days !== null && b.days !== null ? dated(a, b, a.days, b.days) : undatedWithin(a, b)),
}
