/** The attribution rules, strongest evidence first: the first that names a source wins. */
import type { AttributionRule } from '../site.ts'
import { bracket, continued, interviewed, label, precedingSubject, quotedVerb, turn } from './context.ts'
import { according, governed } from './governed.ts'
import { incise, inverted, invertedLater } from './inverted.ts'

export const attributionRules: readonly AttributionRule[] = [
  interviewed,
  incise,
  inverted,
  governed,
  invertedLater,
  according,
  bracket,
  label,
  quotedVerb,
  turn,
  continued,
  precedingSubject,
]
