import { stage } from '../core/stage.ts'

export const entitiesStage = stage({
  name: 'entities',
  needs: ['sentences', 'tokens', 'morphology'],
  run: () => [],
})
