import { stage } from '../core/stage.ts'

export const quotesStage = stage({
  name: 'quotes',
  needs: ['blocks', 'sentences', 'tokens', 'morphology', 'entities', 'people', 'references'],
  run: () => [],
})
