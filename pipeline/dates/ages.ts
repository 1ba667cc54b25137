/**
 * Ages of persons, which are no durations: « une femme de 38 ans », « Paul Durand, 42 ans, », « mort à 74 ans », « les
 * moins de 25 ans ». An amount of years is an age by the words around it.
 */
import { loadLexicon } from '../core/lexicon.ts'
import { compilePattern, lexiconMacro } from '../core/pattern.ts'

const personNouns = loadLexicon<null>(new URL('./lexicon/person-nouns.json', import.meta.url))

const lastingNouns = loadLexicon<null>(new URL('./lexicon/lasting-nouns.json', import.meta.url))

const endsWith = (pattern: string): RegExp =>
  new RegExp(
    `${compilePattern(pattern, { person: lexiconMacro(personNouns) }, 'dates.ages', { edges: false }).source}$`,
    'u',
  )

/** « une femme de », « un lycéen français d'environ », « âgé de », « à l'âge de ». */
const PERSON_OF = endsWith(
  "(?<!\\p{L})(?:{person}|âgée?s?|agée?s?|âge)(?: [\\p{L}-]+){0,2} (?:de |d'(?:environ |à peine |à peu près )?)",
)
/** « le boxeur de », « la Britannique de »: the noun before. */
const NOUN_OF =
  /(?<!\p{L})(\p{L}+)(?: \p{L}+(?:al|el|if|elle|ive|ien|ienne|ais|aise|ois|oise|ain|aine|ique)s?)? (?:de |d'environ )$/u
/** Endings of nouns for actions and states, which last: « détention », « emprisonnement », « absence ». */
const LASTING = /(?:tion|sion|ment|age|ence|ance|ité|ure|tude|esse)s?$/

/** « les 18-25 ans », « les moins de », « chez les plus de ». */
const GROUP = /(?<!\p{L})(?:les|des|aux) (?:\d+[-à ]+|(?:moins|plus) de )?$/u
/** « Paul Durand, 42 ans, »; « (39 ans) ». */
const APPOSED = /(?:[\p{L}»"”)] ?,|[\p{L}\d»"”)] ?\() ?$/u
const AFTER_APPOSED = /^ ?(?:[,;.()!?:]|et |dont |qui |\n|$)/
/** « tous deux 49 ans », « respectivement 21 et 18 ans »: each of several persons. */
const EACH = /(?<!\p{L})(?:respectivement|tou(?:s|tes) (?:les )?(?:deux|trois|quatre|cinq)|chacune?) ?$/u
/** « pour ses 90 ans »: a birthday. */
const BIRTHDAY = /(?<!\p{L})(?:mes|tes|ses|nos|vos|leurs) (?:premiers )?$/u
/** « à 39 ans », « dès 16 ans », « jusqu'à septante ans »; but « d'ici à dix ans ». */
const AT =
  /(?:(?<!\p{L})(?<!d'ici )(?:à|dès|avant|après|jusqu'à|entre)|^a) (?:seulement |peine |tout juste |l'âge de )?$/u
const HAVING =
  /(?<!\p{L})(?:avoir|aura|auront|avait|avaient|aurait|auraient|ayant|ont|fête|fêtait|fêtera|(?:il|elle|qui) a) (?:bientôt |déjà )?$/u

/** Years of an adult: below, « à dix ans » is as often a term (of a loan) as an age. */
const ADULT = 18

/** Whether an amount is an age. `words` are the amount itself; all are folded; `years` is null when open. */
export function isAge(words: string, before: string, right: string, years: number | null): boolean {
  // « de 14 et 17 ans », « 84 ou 86 ans »: what stands before the first number tells of both.
  const left = before.replace(/(?<!\d)(?:\d{1,3}(?:, | et | ou | à |-)){1,9}$/, '')
  if (!/(?:ans|années)$/.test(words)) return false
  if (PERSON_OF.test(left)) return true
  const exact = /ans$/.test(words)
  const digits = /^\d/.test(words)
  if (!exact || years === null) return false
  const noun = digits ? NOUN_OF.exec(left)?.[1] : undefined
  if (noun && years <= 120)
    return !lastingNouns.has(noun) && !LASTING.test(noun) && !/^(?:plus|moins|près|en|et|ou|à)$/.test(noun)
  if (GROUP.test(left) && (digits || /^(?:plus|moins) de/.test(words)) && !/derni|proch/.test(words))
    return /\d ?$|de $/.test(left) || /^(?:plus|moins)/.test(words)
  if (digits && EACH.test(left)) return true
  if (digits && APPOSED.test(left) && AFTER_APPOSED.test(right)) return true
  const partOfLonger = /^ (?:de |d')(?!l'|la |un |une |m\. )/.test(right)
  if (partOfLonger || years > 120) return false
  return (digits || years >= ADULT) && [AT, HAVING, BIRTHDAY].some((sign) => sign.test(left))
}
