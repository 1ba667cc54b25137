/**
 * What looks like a date and is none: ages, names of places and bodies (« place du 14-Juillet »), planets and first
 * names, news shows. Each veto reads the words around a candidate.
 */
import { loadLexicon } from '../core/lexicon.ts'
import { compilePattern, lexiconMacro } from '../core/pattern.ts'
import { isAge } from './ages.ts'
import type { Candidate } from './parts.ts'

const commonNouns = loadLexicon<null>(new URL('./lexicon/capital-holidays.json', import.meta.url))
const compounds = loadLexicon<null>(new URL('./lexicon/holiday-compounds.json', import.meta.url))
const titleHeads = loadLexicon<null>(new URL('./lexicon/title-heads.json', import.meta.url))
const nameHeads = loadLexicon<null>(new URL('./lexicon/name-heads.json', import.meta.url))

/** « place du », « lycée du », « rue des ». */
const NAME_HEAD = new RegExp(
  `${
    compilePattern(
      '(?<![\\p{L}\\p{N}]){head} (?:du |des )?',
      { head: lexiconMacro(nameHeads) },
      'dates.veto',
      { edges: false },
    ).source
  }$`,
  'u',
)

/** « le père », « un marché de ». */
const COMPOUND = new RegExp(
  `${compilePattern('(?<!\\p{L}){noun} (?:de )?', { noun: lexiconMacro(compounds) }, 'dates.veto', { edges: false }).source}$`,
  'u',
)

/** « le 20 heures », « au “20 Heures” de TF1 ». */
const NEWS_SHOW = /(?<!\p{L})(?:(?:le|du|au|jt de|journal de) ?[«"“]? ?|[«"“] ?)$/u

/** « une journée utile », « un jour de fête » tell what kind of day it was; « une grève d'une journée » measures. */
const ONE_DAY = /^(?:un jour|une journée)$/
const MEASURED = /(?:d'|pendant|durant|en|sous|après|dans|depuis|pour|dure|duré|avant|moins|plus|d'ici|à) ?$/
const COUNTED_FROM = /^ (?:après|avant|plus|durant)/

/** « le Journal du dimanche », « le groupe Vendredi », « le film Jeudi noir ». */
const NAMED_AFTER = new RegExp(
  `${compilePattern('(?<!\\p{L}){title}(?: du| de)? [«"“]? ?', { title: lexiconMacro(titleHeads) }, 'dates.veto', { edges: false }).source}$`,
  'u',
)

/** Whether the words around say that the candidate is no date. `folded` and `text` are the sentence. */
export function isVetoed(candidate: Candidate, folded: string, text: string): boolean {
  const { start, end, meaning } = candidate
  const left = folded.slice(Math.max(0, start - 48), start)
  const words = folded.slice(start, end)
  if (/^20 ?h/.test(words) && NEWS_SHOW.test(left)) return true
  if (meaning.kind === 'duration') {
    if (ONE_DAY.test(words) && !MEASURED.test(left) && !COUNTED_FROM.test(folded.slice(end, end + 8)))
      return true
    const amount = /^P(\d+)Y/.exec(meaning.value)?.[1]
    return isAge(words, left, folded.slice(end, end + 24), amount === undefined ? null : Number(amount))
  }
  if (meaning.kind !== 'calendar') return false
  const { month, day, year, weekday } = meaning.parts
  const printed = text.slice(start, end).replace(/^.*[\s'’]/u, '')
  const capital = /^\p{Lu}\p{Ll}/u.test(printed)
  if (month !== undefined && Object.keys(meaning.parts).length === 1)
    // « sur Mars », « Avril Lavigne »: French prints months in lower case, but for the first word and headlines.
    return capital && start > 0 && !/[.:!?»–(] ?$/.test(left)
  if (!capital && commonNouns.has(words.replace(/^.*[ ']/, ''))) return true
  // « l'Aube » is a river, « le Midi » a region.
  if (capital && start > 0 && Object.keys(meaning.parts).length === 1 && meaning.parts.partOfDay) return true
  if (capital && start > 0 && words === 'midi' && !/(?:à|vers|dès) $/.test(left)) return true
  if (day !== undefined && !/\d/.test(words) && COMPOUND.test(left)) return true
  if (weekday !== undefined && day === undefined && folded[end] === '+') return true
  if (
    weekday !== undefined &&
    day === undefined &&
    (capital || / (?:du|de) $/.test(left)) &&
    NAMED_AFTER.test(left)
  )
    return true
  // « la rue du 14-Juillet », « le lycée du 8-Mai-1945 »; but « la place, samedi 14 juillet », « l'école le 14 juillet ».
  if (words.startsWith('le ') && !words.includes('-')) return false
  return month !== undefined && day !== undefined && weekday === undefined && NAME_HEAD.test(left)
    ? year === undefined || words.includes('-')
    : false
}
