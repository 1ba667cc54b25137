/** Evidence for a language from its function words: `el`, `und`, `the` tell more of a short line than trigrams. */
import { fold } from '../core/fold.ts'
import { loadLexicon } from '../core/lexicon.ts'

/** Form → the languages that have it. */
function languagesByForm(name: string): ReadonlyMap<string, readonly string[]> {
  const { entries } = loadLexicon<string>(new URL(`./lexicon/${name}.json`, import.meta.url))
  return new Map(
    entries.flatMap(({ forms, value }) => forms.map((form) => [form, value.split(' ')] as const)),
  )
}

const byWord = languagesByForm('words')
const byLetter = languagesByForm('letters')

const WORD = /[\p{L}\p{M}]+['’]?/gu
const CAPITAL = /^\p{Lu}/u
/** A word with a letter that French does not have, as against a function word. */
const LETTER_WEIGHT = 0.7

export interface WordEvidence {
  /** ISO 639-3 code of the language with most evidence. */
  readonly code: string
  /** Its weight; a word that n languages have weighs 1/n for each of them. */
  readonly weight: number
  /** Weight of the runner-up. */
  readonly second: number
  /** Share of the words that tell for it. */
  readonly coverage: number
}

/** Languages that a word tells for. */
function languagesOf(word: string): { languages: readonly string[]; weight: number } {
  const folded = fold(word)
  const languages = byWord.get(folded) ?? byWord.get(folded.replace("'", ''))
  if (languages) return { languages, weight: 1 / languages.length }
  for (const letter of folded) {
    const having = byLetter.get(letter)
    if (having) return { languages: having, weight: LETTER_WEIGHT / having.length }
  }
  return { languages: [], weight: 0 }
}

/** Evidence of the words of `text`, names apart; null when none tells anything. */
export function wordEvidence(text: string): WordEvidence | null {
  const found = new Map<string, { weight: number; count: number }>()
  let words = 0
  for (const [word] of text.matchAll(WORD)) {
    if (words++ > 0 && CAPITAL.test(word)) continue
    const { languages, weight } = languagesOf(word)
    for (const language of languages) {
      const sum = found.get(language) ?? { weight: 0, count: 0 }
      found.set(language, { weight: sum.weight + weight, count: sum.count + 1 })
    }
  }
  const ranked = [...found].sort((a, b) => b[1].weight - a[1].weight || (a[0] < b[0] ? -1 : 1))
  const [first, second] = ranked
  if (!first) return null
  const [code, { weight, count }] = first
  return { code, weight, second: second?.[1].weight ?? 0, coverage: count / words }
}
