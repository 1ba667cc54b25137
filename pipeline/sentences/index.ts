import type { Sentence } from '../core/doc.ts'
import { stage } from '../core/stage.ts'
import { splitSentences } from './split.ts'

export const sentencesStage = stage({
  name: 'sentences',
  needs: ['blocks'],
  run(doc) {
    const sentences: Sentence[] = []
    let paragraph = 0
    for (const [block, { start, end, kind }] of doc.blocks.entries()) {
      if (kind !== 'title' && kind !== 'body') continue
      const spans = kind === 'title' ? [{ start, end }] : splitSentences(doc.text, { start, end })
      for (const span of spans) sentences.push({ ...span, kind, block, paragraph })
      paragraph++
    }
    return sentences
  },
})
