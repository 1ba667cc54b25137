/** The rules of the stage. */
import type { AttributionRule } from '../site.ts'
import type { ReportRule } from './complement.ts'
import {
  bracket,
  continued,
  interviewed,
  label,
  precedingSubject,
  quotedVerb,
  signature,
  toldAfter,
  turn,
} from './context.ts'
import { according, governed } from './governed.ts'
import { reportRules } from './indirect.ts'
import { incise, inverted, invertedLater } from './inverted.ts'
import { nounOfSpeech } from './noun.ts'

/** Whose a marked span is, strongest evidence first: the first rule that names a source wins. */
export const attributionRules: readonly AttributionRule[] = [
  interviewed,
  incise,
  inverted,
  governed,
  invertedLater,
  nounOfSpeech,
  according,
  bracket,
  signature,
  toldAfter,
  label,
  quotedVerb,
  turn,
  continued,
  precedingSubject,
]

export type QuoteRule = AttributionRule | ReportRule

/** All of them: what is marked, then what is reported without marks. */
export const quoteRules: readonly QuoteRule[] = [...attributionRules, ...reportRules]
