import { stage } from '../core/stage.ts'

export const peopleStage = stage({
  name: 'people',
  needs: ['sentences', 'tokens', 'morphology', 'entities'],
  run: () => [],
})
