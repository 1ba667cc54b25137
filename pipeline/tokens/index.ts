import type { Token, TokenLayer } from '../core/doc.ts'
import { stage } from '../core/stage.ts'
import { tokenize } from './tokenize.ts'

export const tokensStage = stage({
  name: 'tokens',
  needs: ['sentences'],
  run(doc): TokenLayer {
    const all: Token[] = []
    const ranges = doc.sentences.map((sentence) => {
      const from = all.length
      tokenize(doc.text, doc.folded, sentence, all)
      return { from, to: all.length }
    })
    return { all, ranges }
  },
})
