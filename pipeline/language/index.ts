import { stage } from '../core/stage.ts'

export const languageStage = stage({
  name: 'language',
  needs: [],
  run: () => ({ code: 'und', confidence: 0 }),
})
