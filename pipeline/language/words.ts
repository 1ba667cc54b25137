/** Evidence for a language from its function words: `el`, `und`, `the` tell more of a short line than trigrams. */
import { fold } from '../core/fold.ts'
import { loadLexicon } from '../core/lexicon.ts'
import { commonestFirst } from '../core/order.ts'

/** Form → the languages that have it. */
function languagesByForm(name: string): ReadonlyMap<string, readonly string[]> {
  const { entries } = loadLexicon<string>(new URL(`./lexicon/${name}.json`, import.meta.url))
  return new Map(
    entries.flatMap(({ forms, value }) => forms.map((form) => [form, value.split(' ')] as const)),
  )
}

const byWord = languagesByForm('words')
const byLetter = languagesByForm('letters')
const FOREIGN_LETTER = new RegExp(`[${[...byLetter.keys()].join('')}]`, 'u')

const WORD = /[\p{L}\p{M}]+'?/gu
const CAPITAL = /\p{Lu}/u
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

const NONE: readonly string[] = []

function languagesByLetter(word: string): readonly string[] {
  const letter = FOREIGN_LETTER.exec(word)?.[0]
  return letter === undefined ? NONE : (byLetter.get(letter) ?? NONE)
}

/** Evidence of the words of `text`, names apart; null when none tells anything. */
export function wordEvidence(text: string): WordEvidence | null {
  const weights = new Map<string, number>()
  const counts = new Map<string, number>()
  let words = 0
  const folded = fold(text)
  WORD.lastIndex = 0
  for (let match = WORD.exec(folded); match; match = WORD.exec(folded)) {
    const [word] = match
    const printed = text[match.index] as string
    if (words++ > 0 && printed !== word[0] && CAPITAL.test(printed)) continue
    const known = byWord.get(word) ?? (word.endsWith("'") ? byWord.get(word.slice(0, -1)) : undefined)
    const languages = known ?? languagesByLetter(word)
    const weight = (known ? 1 : LETTER_WEIGHT) / languages.length
    for (const language of languages) {
      weights.set(language, (weights.get(language) ?? 0) + weight)
      counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  const [first, second] = [...weights].sort(commonestFirst)
  if (!first) return null
  const [code, weight] = first
  return { code, weight, second: second?.[1] ?? 0, coverage: (counts.get(code) as number) / words }
}
