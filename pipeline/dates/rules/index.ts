/** All pattern rules of the dates stage. A new rule is one line here. */
import type { DateRule } from '../rule.ts'
import { clock, hour, noon } from './clock.ts'
import { dayMonth, numeric, plainDay, slashDay, spacedNumeric, wordedDay } from './day-month.ts'
import { dayOfMonth, monthOfSameYear } from './day-of-month.ts'
import { dayAfter, dayWord, neighbourDay, sameDay, today } from './days.ts'
import { ago, ahead, laterEarlier, within } from './distances.ts'
import {
  clockDuration,
  duration,
  hoursMinutes,
  longTime,
  minutesSeconds,
  partDuration,
  term,
} from './durations.ts'
import { backToSchool, fixedHoliday, movingHoliday, namedDay, partialHoliday } from './holidays.ts'
import { bareMonth, monthOfYearNamed, monthYear } from './months.ts'
import { barePart, thatPart, thisPart, wholeDay } from './parts-of-day.ts'
import { quarter, season, weekend, weekOf } from './periods.ts'
import { rankedWeekday, rankedWeekdayOfSeason } from './ranked.ts'
import { reference, referenceNoun, vagueLater } from './references.ts'
import { adverb, each, everyPart, per } from './sets.ts'
import { boundaryOfUnit, severalUnits, thatUnit, thisUnit, unitDirection, unitsDirection } from './units.ts'
import { everyWeekday, weekday, weekdayInWeek, weekdayNumber } from './weekdays.ts'
import { ancientYear, century, decade, shortYear, year } from './years.ts'

/** Of candidates as long, the one whose rule comes first is kept. */
export const patternRules: readonly DateRule[] = [
  namedDay,
  fixedHoliday,
  movingHoliday,
  partialHoliday,
  backToSchool,
  dayWord,
  today,
  neighbourDay,
  sameDay,
  dayAfter,
  weekday,
  everyWeekday,
  weekdayInWeek,
  weekdayNumber,
  rankedWeekday,
  rankedWeekdayOfSeason,
  dayMonth,
  wordedDay,
  numeric,
  slashDay,
  spacedNumeric,
  plainDay,
  dayOfMonth,
  monthYear,
  bareMonth,
  monthOfYearNamed,
  monthOfSameYear,
  year,
  shortYear,
  decade,
  century,
  ancientYear,
  season,
  quarter,
  weekend,
  weekOf,
  unitDirection,
  thisUnit,
  thatUnit,
  boundaryOfUnit,
  severalUnits,
  unitsDirection,
  clockDuration,
  clock,
  hour,
  noon,
  thisPart,
  thatPart,
  barePart,
  wholeDay,
  duration,
  partDuration,
  hoursMinutes,
  minutesSeconds,
  term,
  longTime,
  ago,
  ahead,
  within,
  laterEarlier,
  each,
  per,
  everyPart,
  adverb,
  reference,
  referenceNoun,
  vagueLater,
]
