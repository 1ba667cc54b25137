import { stage } from '../core/stage.ts'
import { articleLanguage } from './article.ts'

export const languageStage = stage({
  name: 'language',
  needs: [],
  run: (doc) => articleLanguage(doc.text),
})
