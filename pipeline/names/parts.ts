/** Takes a person's name apart: given names, surname, initials, numerals, in Western or East Asian order. */
import { fold } from '../core/fold.ts'
import { loadLexicon } from '../core/lexicon.ts'
import { remembered } from '../core/remember.ts'
import { isGivenName } from './given.ts'

const particles = loadLexicon<'article' | 'particle'>(new URL('./lexicon/particles.json', import.meta.url))
const eastAsian = loadLexicon<string>(new URL('./lexicon/east-asian-surnames.json', import.meta.url))

/** A name in parts, words as printed. */
export interface NameParts {
  readonly given: readonly string[]
  /** Surname without articles (`Assad`), particles kept (`de Gaulle`); what stands alone when there is no given name. */
  readonly surname: readonly string[]
  /** `W`, `H` of `George H. W. Bush`; `E` of `E. Macron`. */
  readonly initials: readonly string[]
  /** `II`, `XVI`, `Jr`: tells namesakes apart. */
  readonly numeral: string | null
  readonly eastAsian: boolean
}

const NUMERAL = /^(?:[IVX]{1,5}|1er|I(?:er|re|ère)|[Jj]r\.?|[Ss]r\.?)$/
const INITIAL = /^(?:\p{Lu}h?\.?-?)+\.$|^\p{Lu}$/u

/** `al`, `el` and their kin before a hyphen or alone. */
export const isArticle = (word: string): boolean => particles.get(word) === 'article'
export const isParticle = (word: string): boolean => particles.has(word)

/** Words of a name; `al-Assad` gives `Assad`, `d'Achery` gives `d'` and `Achery`. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/\s+/gu, ' ')
    .trim()
    .split(' ')
    .flatMap((word) => {
      const elided = /^([dDlL]['’])(\p{Lu}.*)$/u.exec(word)
      if (elided) return [elided[1] as string, elided[2] as string]
      const hyphen = word.indexOf('-')
      return hyphen > 0 && isArticle(word.slice(0, hyphen)) ? [word.slice(hyphen + 1)] : [word]
    })
    .filter((word, at, all) => word !== '' && !(isArticle(word) && at < all.length - 1))
}

/** Those of a whole corpus are compared again and again. */
const MOST_NAMES = 20_000

/** Takes `name` apart. A single word is a surname, also when it could be a given name (`Kirill`). */
export const nameParts = remembered(
  (name: string): NameParts => {
    const all = wordsOf(name)
    const numeral = all.find((word, at) => at > 0 && NUMERAL.test(word)) ?? null
    const initials = all.filter((word) => word !== numeral && INITIAL.test(word))
    const words = all.filter((word) => word !== numeral && !initials.includes(word))
    const letters = initials.flatMap((word) => word.match(/\p{Lu}/gu) ?? [])
    const base = { initials: letters, numeral: numeral === null ? null : fold(numeral).replace('.', '') }
    if (words.length <= 1 || (isParticle(words[0] as string) && !isGivenName(words[0] as string)))
      return { given: [], surname: words, eastAsian: false, ...base }
    const first = words[0] as string
    if (words.length <= 4 && eastAsian.has(first) && !(isGivenName(first) && isGivenName(words[1] as string)))
      return { given: words.slice(1), surname: [first], eastAsian: true, ...base }
    const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isParticle(word))
    const cut = particle > 0 ? particle : words.length - 1
    return { given: words.slice(0, cut), surname: words.slice(cut), eastAsian: false, ...base }
  },
  { most: MOST_NAMES },
)
