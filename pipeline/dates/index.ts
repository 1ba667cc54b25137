import { stage } from '../core/stage.ts'

export const datesStage = stage({
  name: 'dates',
  needs: ['sentences', 'tokens', 'morphology'],
  run: () => [],
})
