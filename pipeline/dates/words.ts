/** The lexicons of the dates stage and the macros that rules write them with. */
import { type Lexicon, loadLexicon } from '../core/lexicon.ts'
import { lexiconMacro, type Macros } from '../core/pattern.ts'
import { months, weekdays } from '../french/calendar.ts'
import { numberMacro, numberWordsMacro } from './numbers.ts'
import type { Modifier, PartOfDay, Season, Unit } from './parts.ts'

const load = <Value>(name: string): Lexicon<Value> =>
  loadLexicon<Value>(new URL(`./lexicon/${name}.json`, import.meta.url))

export const units = load<Unit>('units')
export const dayWords = load<number>('day-words')
export const neighbourDays = load<number>('neighbour-days')
export const partsOfDay = load<PartOfDay>('parts-of-day')
export const seasons = load<Season>('seasons')
export const ordinals = load<number>('ordinals')
export const collectives = load<number>('collectives')
const quantifiers = load<null>('quantifiers')
export const directions = load<'last' | 'next' | 'after' | 'before' | 'this'>('directions')
export const phases = load<Modifier>('phases')
export const approximations = load<Modifier>('approximations')
export const outerModifiers = load<Modifier>('outer-modifiers')
export const references = load<'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>('references')
export const referenceNouns = load<'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>('reference-nouns')
export const fixedHolidays = load<readonly [month: number, day: number]>('fixed-holidays')
export const movingHolidays = load<number>('moving-holidays')
const partialHolidays = load<null>('partial-holidays')
export const namedDays = load<readonly [year: number, month: number, day: number]>('named-days')
export const terms = load<string>('terms')
export const frequencyWords = load<string>('frequency-words')
export const eras = load<'BC' | 'AD'>('era-words')
export const clockWords = load<number>('clock-words')
export const clockMinutes = load<number>('clock-minutes')
export const decades = load<number>('decades')
const measures = load<null>('measures')
const functionWords = load<null>('function-words')
const otherTriggers = load<null>('other-triggers')
const zones = load<null>('zones')

export const macros: Macros = {
  month: lexiconMacro(months),
  /** Names in full: an abbreviation is a month only beside a day or a year (`sept`, `mar`). */
  fullmonth: lexiconMacro({
    accents: 'optional',
    forms: months.entries.map((entry) => entry.forms[0] as string),
  }),
  weekday: lexiconMacro(weekdays),
  unit: lexiconMacro(units),
  dayword: lexiconMacro(dayWords),
  neighbour: lexiconMacro(neighbourDays),
  part: lexiconMacro(partsOfDay),
  season: lexiconMacro(seasons),
  ordinal: lexiconMacro(ordinals),
  collective: lexiconMacro(collectives),
  quantifier: lexiconMacro(quantifiers),
  direction: lexiconMacro(directions),
  reference: lexiconMacro(references),
  refnoun: lexiconMacro(referenceNouns),
  fixed: lexiconMacro(fixedHolidays),
  moving: lexiconMacro(movingHolidays),
  partial: lexiconMacro(partialHolidays),
  named: lexiconMacro(namedDays),
  term: lexiconMacro(terms),
  frequency: lexiconMacro(frequencyWords),
  era: lexiconMacro(eras),
  measure: lexiconMacro(measures),
  function: lexiconMacro(functionWords),
  zone: lexiconMacro(zones),
  clockword: lexiconMacro(clockWords),
  minutes: lexiconMacro(clockMinutes),
  decade: lexiconMacro(decades),
  num: numberMacro,
  numberwords: numberWordsMacro,
  /** Day of the month. « 1 er » is a common slip. */
  day: '(?:1 ?er|premier|[12]\\d|3[01]|0?[1-9])',
  year: '(?:1[0-9]\\d\\d|20\\d\\d)',
  /** « octobre 98 », « novembre \'93 »; never « octobre 12 », which is a day. */
  shortyear: "'?(?:[3-9]\\d|0\\d)",
  /** Start of a word inside of a lookbehind: « en effet été » holds no `et été`. */
  start: '(?<![\\p{L}\\p{N}])',
  /** Determiners that stand before a date and belong to it. */
  the: "(?:le |la |les |l'|ce |cet |cette |ces )",
}

/** Which words must stand in a sentence for a rule to be worth trying. */
export const triggerLexicons = {
  month: [months],
  weekday: [weekdays],
  unit: [units, terms],
  dayword: [dayWords, neighbourDays],
  part: [partsOfDay, clockWords],
  season: [seasons],
  holiday: [fixedHolidays, movingHolidays, partialHolidays],
  reference: [references, referenceNouns, frequencyWords],
  other: [otherTriggers],
} as const

export type Trigger = keyof typeof triggerLexicons | 'digit'
