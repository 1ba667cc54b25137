/** Quotations: every marked span and reported clause with its cue and its speaker. */
import type { Quote } from '../core/records.generated.ts'
import { stage } from '../core/stage.ts'
import { findQuotes } from './find.ts'

export const quotesStage = stage({
  name: 'quotes',
  needs: ['blocks', 'sentences', 'tokens', 'morphology', 'entities', 'dates', 'people', 'references'],
  run(doc, report): readonly Quote[] {
    return findQuotes(doc, report).map((quote, at) => ({ id: `q${at + 1}`, ...quote }))
  },
})
