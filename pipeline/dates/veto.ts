/**
 * What looks like a date and is none: ages of persons, names of places and bodies (« place du 14-Juillet »), planets,
 * first names, news shows. Each veto reads the words around a candidate.
 */
import { loadLexicon } from '../core/lexicon.ts'
import { compilePattern, lexiconMacro } from '../core/pattern.ts'
import type { Candidate } from './parts.ts'

const personNouns = loadLexicon<null>(new URL('./lexicon/person-nouns.json', import.meta.url))
const nameHeads = loadLexicon<null>(new URL('./lexicon/name-heads.json', import.meta.url))

const macros = { person: lexiconMacro(personNouns), head: lexiconMacro(nameHeads) }
const endsWith = (pattern: string, owner: string): RegExp =>
  new RegExp(`${compilePattern(pattern, macros, owner, { edges: false }).source}$`, 'u')

/** « une femme de [38 ans] », « un Français de [20 ans] », « âgé de », « à l'âge de », « à [39 ans], cet homme ». */
const PERSON_OF = endsWith(
  "(?<![\\p{L}])(?:{person}|âgée?s?|agée?s?|âge)(?: [\\p{L}-]+){0,2} (?:de|d'environ|d'à peine|d'à peu près) ?",
  'dates.veto',
)
const AT_AGE =
  /(?<![\p{L}])(?:à|dès|avant|après|jusqu'à|de|entre|vers) (?:seulement |peine |tout juste |l'âge de )?$/u
const HAS_AGE =
  /(?<![\p{L}])(?:aura|avait|a|ont|avaient|ayant|fêt[ée]\p{L}*|(?:ses|leurs|mes|nos) )(?: (?:plus|moins) de| bientôt| déjà)? ?$/u
const AGE_GROUP = /(?<![\p{L}])(?:les|des|aux|de|chez les) (?:\d+[-à ]+|(?:moins|plus) de )$/u
const IN_APPOSITION = /[\p{L}»"”)] ?[,(] ?$/u
const AFTER_APPOSITION = /^ ?(?:[,;.)!?:]|et |dont |qui |\n|$)/
const NAME_HEAD = endsWith(
  "(?<![\\p{L}\\p{N}]){head} (?:du |de la |de l'|des |de )?(?:le |la )?",
  'dates.veto',
)

/** Whether an amount of years is somebody's age. */
function isAge(candidate: Candidate, before: string, after: string, amount: string): boolean {
  if (!/ans$/.test(amount) || /an\p{L}*et demi/u.test(amount)) return false
  if (PERSON_OF.test(before) || AGE_GROUP.test(before)) return true
  if (/^\d/.test(amount) && IN_APPOSITION.test(before) && AFTER_APPOSITION.test(after)) return true
  const years =
    candidate.meaning.kind === 'duration' ? Number(/\d+/.exec(candidate.meaning.value)?.[0] ?? 0) : 0
  if (years >= 4 && years <= 115 && /^\d/.test(amount) && AT_AGE.test(before) && !/d'ici à $/.test(before))
    return !/^ (?:de|d')/.test(after)
  return (
    HAS_AGE.test(before) &&
    /^\d/.test(amount) &&
    !/^ (?:de|d')/.test(after) &&
    /(?:aura|avait|ont|avaient) ?$/.test(before)
  )
}

/** Whether the words around say that the candidate is no date. `before` and `after` are folded, `text` is as printed. */
export function isVetoed(candidate: Candidate, folded: string, text: string): boolean {
  const before = folded.slice(Math.max(0, candidate.start - 48), candidate.start)
  const words = folded.slice(candidate.start, candidate.end)
  const after = folded.slice(candidate.end, candidate.end + 24)
  const { meaning } = candidate
  if (meaning.kind === 'duration') return isAge(candidate, before, after, words)
  if (meaning.kind !== 'calendar') return false
  const { parts } = meaning
  const onlyMonth = parts.month !== undefined && Object.keys(parts).length === 1
  if (onlyMonth) {
    // « sur Mars », « Avril Lavigne »: French prints months in lower case, but for the first word and headlines.
    const printed = text.slice(candidate.start, candidate.end).replace(/^.*[\s'’]/u, '')
    return /^\p{Lu}\p{Ll}/u.test(printed) && candidate.start > 0 && !/[.:!?»–(] ?$/.test(before)
  }
  if (parts.month !== undefined && parts.day !== undefined && parts.year === undefined)
    return NAME_HEAD.test(before)
  if (parts.hour !== undefined)
    return /(?:^|[ '])(?:le|du|au|jt de) ?[«"“]? ?$/u.test(before) && /^20 ?h/.test(words)
  return false
}
