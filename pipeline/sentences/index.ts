import { stage } from '../core/stage.ts'

export const sentencesStage = stage({
  name: 'sentences',
  needs: ['blocks'],
  run: () => [],
})
