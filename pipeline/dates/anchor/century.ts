/** The century of years told by two digits: « en 31 » is 1931 or 2031, whichever fits the day of writing. */
import type { Calendar, CalendarParts, Candidate, Meaning, Shift } from '../parts.ts'

/** Years ahead that are still told by two digits: « d'ici à 30 », written in 2024, but « mai 40 » is past. */
const AHEAD = 10

const yearNear = (year: number, written: number): number => {
  const last = written + AHEAD
  return last - ((((last - year) % 100) + 100) % 100)
}

function partsNear(parts: CalendarParts, written: number): CalendarParts {
  const { anyCentury, ...rest } = parts
  return anyCentury && rest.year !== undefined ? { ...rest, year: yearNear(rest.year, written) } : parts
}

function meaningNear(meaning: Meaning, written: number): Meaning {
  switch (meaning.kind) {
    case 'calendar':
      return { ...meaning, parts: partsNear(meaning.parts, written) }
    case 'shift':
      return meaning.base
        ? { ...meaning, base: meaningNear(meaning.base, written) as Calendar | Shift }
        : meaning
    case 'range':
    case 'list':
      return { ...meaning, members: meaning.members.map((one) => inCentury(one, written)) }
    default:
      return meaning
  }
}

/** The candidate with years of two digits in the century that brings them near the year of writing. */
export const inCentury = (candidate: Candidate, written: number): Candidate => ({
  ...candidate,
  meaning: meaningNear(candidate.meaning, written),
})
