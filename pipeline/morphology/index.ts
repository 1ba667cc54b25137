import { stage } from '../core/stage.ts'

export const morphologyStage = stage({
  name: 'morphology',
  needs: ['sentences', 'tokens'],
  run: () => [],
})
