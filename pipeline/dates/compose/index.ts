/** The compositions of neighbouring candidates, in the order in which they run. */
import type { CompositionRule } from '../rule.ts'
import { neighbourNamed } from './apposition.ts'
import { dayWithPart, neighbourOfDay } from './day-part.ts'
import { longDuration } from './durations.ts'
import { list, range } from './range.ts'
import { shared } from './shared.ts'

export const compositionRules: readonly CompositionRule[] = [
  longDuration,
  neighbourOfDay,
  dayWithPart,
  shared,
  range,
  list,
  neighbourNamed,
]
