/** Language of a longer text by its letter trigrams (franc), among the languages that news is read in. */
import { francAll } from 'franc'
import type { Layers } from '../core/doc.ts'

/** Less than this many letters tells nothing. */
const LEAST = 40
const NEWS_LANGUAGES = [
  'fra',
  'eng',
  'spa',
  'por',
  'ita',
  'deu',
  'nld',
  'cat',
  'ron',
  'pol',
  'tur',
  'rus',
  'ukr',
  'arb',
  'cmn',
  'jpn',
  'kor',
  'ell',
  'heb',
  'pes',
  'hin',
  'vie',
  'swe',
  'dan',
  'nob',
  'fin',
  'ces',
  'hun',
  'swh',
  'ind',
]

/** ISO 639-3 code of `text`; `und` when it is too short. Confidence from 0 to 1, relative to the runner-up. */
export function detectLanguage(text: string): Layers['language'] {
  if (text.replace(/\P{L}+/gu, '').length < LEAST) return { code: 'und', confidence: 0 }
  const [first, second] = francAll(text, { only: NEWS_LANGUAGES })
  if (!first || first[0] === 'und') return { code: 'und', confidence: 0 }
  return { code: first[0], confidence: second ? Math.round((first[1] - second[1]) * 1000) / 1000 : 1 }
}
