import type { Sentence } from '../core/doc.ts'
import { stage } from '../core/stage.ts'
import { splitSentences } from './split.ts'

export const sentencesStage = stage({
  name: 'sentences',
  needs: ['language', 'blocks'],
  run(doc) {
    const sentences: Sentence[] = []
    let paragraph = 0
    const bilingual = doc.language.code === 'mul'
    for (const [block, { start, end, kind, language }] of doc.blocks.entries()) {
      if (kind !== 'title' && kind !== 'body') continue
      if (bilingual && language !== 'fra') continue
      const spans = kind === 'title' ? [{ start, end }] : splitSentences(doc.text, { start, end })
      for (const { start, end } of spans) sentences.push({ start, end, kind, block, paragraph })
      paragraph++
    }
    return sentences
  },
})
