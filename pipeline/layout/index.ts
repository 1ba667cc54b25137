import type { Block } from '../core/records.generated.ts'
import { stage } from '../core/stage.ts'
import { paragraphs } from './paragraphs.ts'

export const blocksStage = stage({
  name: 'blocks',
  needs: ['language'],
  run(doc): readonly Block[] {
    const found = paragraphs(doc.text)
    return found.map((span, at) => {
      const line = doc.text.slice(span.start, span.end)
      const isTitle = at === 0 && found.length > 1 && !/[.!?…»"”]$/u.test(line) && span.end - span.start < 200
      return { ...span, kind: isTitle ? 'title' : 'body', language: doc.language.code }
    })
  },
})
