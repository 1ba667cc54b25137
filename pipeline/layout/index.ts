import { stage } from '../core/stage.ts'

export const blocksStage = stage({
  name: 'blocks',
  needs: ['language'],
  run: () => [],
})
