/** The compositions of neighbouring candidates, in the order in which they run. */
import type { CompositionRule } from '../rule.ts'
import { dayWithPart, neighbourOfDay } from './day-part.ts'
import { list, range } from './range.ts'
import { shared } from './shared.ts'

export const compositionRules: readonly CompositionRule[] = [neighbourOfDay, dayWithPart, shared, range, list]
