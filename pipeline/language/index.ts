import { stage } from '../core/stage.ts'
import { detectLanguage } from './detect.ts'

export const languageStage = stage({
  name: 'language',
  needs: [],
  run: (doc) => detectLanguage(doc.text.slice(0, 20_000)),
})
