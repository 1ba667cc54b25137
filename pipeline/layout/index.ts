import type { Block } from '../core/records.generated.ts'
import type { Span } from '../core/span.ts'
import { trimSpan } from '../core/span.ts'
import { stage } from '../core/stage.ts'
import { classify, makeParagraph } from './classify.ts'
import { paragraphsOf } from './paragraphs.ts'
import { leadingDateLength } from './shape.ts'

/** A dateline with a period of its own stands apart from the text after it: `31 janvier 2017. – Le maire …`. */
function splitDateline(text: string, folded: string, span: Span): readonly Span[] {
  const length = leadingDateLength(folded.slice(span.start, span.end))
  if (length === 0 || length >= span.end - span.start) return [span]
  const middle = span.start + length
  return [
    trimSpan(text, { start: span.start, end: middle }),
    trimSpan(text, { start: middle, end: span.end }),
  ]
}

export const blocksStage = stage({
  name: 'blocks',
  needs: ['language'],
  run(doc): readonly Block[] {
    const spans = paragraphsOf(doc.text).flatMap((span) => splitDateline(doc.text, doc.folded, span))
    const paragraphs = spans.map((span) => makeParagraph(doc, span))
    const judged = classify(paragraphs, doc.language.code, doc.title)
    return judged.map(({ start, end, kind, language }) => ({ start, end, kind, language }))
  },
})
