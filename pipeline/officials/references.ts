import { stage } from '../core/stage.ts'

export const referencesStage = stage({
  name: 'references',
  needs: ['sentences', 'tokens', 'morphology', 'people'],
  run: () => [],
})
