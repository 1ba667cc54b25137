import { stage } from '../core/stage.ts'

export const eventsStage = stage({
  name: 'events',
  needs: ['sentences', 'tokens', 'morphology', 'entities', 'dates', 'people', 'references', 'quotes'],
  run: () => [],
})
