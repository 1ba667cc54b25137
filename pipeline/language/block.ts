/**
 * Language of one block. Letter trigrams alone misread captions and menu lines (82 % right at 30 characters);
 * function words seldom err but are silent on a third of those. So words decide, and trigrams where words lean.
 * Not `eld/medium`, as good as both together: importing it takes 540 ms and 180 MB.
 */
import { franc } from 'franc'
import { remembered } from '../core/remember.ts'
import { wordEvidence } from './words.ts'

/** Scripts of one language among those that news is read in; Japanese mixes kana with Han. */
const SCRIPTS: readonly (readonly [script: RegExp, code: string, share: number])[] = [
  [/\p{Script=Cyrillic}/gu, 'rus', 0.5],
  [/\p{Script=Arabic}/gu, 'arb', 0.5],
  [/\p{Script=Greek}/gu, 'ell', 0.5],
  [/\p{Script=Hebrew}/gu, 'heb', 0.5],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'jpn', 0.1],
  [/\p{Script=Hangul}/gu, 'kor', 0.5],
  [/\p{Script=Han}/gu, 'cmn', 0.5],
  [/\p{Script=Devanagari}/gu, 'hin', 0.5],
]
const LATIN_LANGUAGES = ['fra', 'eng', 'spa', 'por', 'ita', 'deu', 'nld']
/** Enough to judge by, in code units. */
const SAMPLE = 240
/** Trigrams of fewer letters are noise. */
const LEAST_FOR_TRIGRAMS = 20
const OTHER_SCRIPT = /[\u0370-\u1dff\u2c00-\uffff]/
const LETTER = /\p{L}/gu

function scriptLanguage(sample: string): string | null {
  const letters = sample.match(LETTER)?.length ?? 0
  return (
    SCRIPTS.find(([script, , share]) => (sample.match(script)?.length ?? 0) > letters * share)?.[1] ?? null
  )
}

/** A line is judged twice, for the article's language and as a block of it. */
const sampleLanguage = remembered(
  (sample: string): string | null => {
    const script = OTHER_SCRIPT.test(sample) ? scriptLanguage(sample) : null
    if (script !== null) return script
    const found = wordEvidence(sample)
    if (found === null || found.weight < found.second * 1.5) return null
    if (found.weight >= 1.2 && found.coverage >= 0.2) return found.code
    if ((sample.match(LETTER)?.length ?? 0) < LEAST_FOR_TRIGRAMS) return null
    return franc(sample, { only: LATIN_LANGUAGES }) === found.code ? found.code : null
  },
  { longest: SAMPLE },
)

/** ISO 639-3 code of a block when its script or words tell it clearly, else null. Reads its first 240 characters. */
export const blockLanguage = (text: string): string | null => sampleLanguage(text.slice(0, SAMPLE))
