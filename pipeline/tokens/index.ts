import { stage } from '../core/stage.ts'

export const tokensStage = stage({
  name: 'tokens',
  needs: ['sentences'],
  run: () => ({ all: [], ranges: [] }),
})
