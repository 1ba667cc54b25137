/**
 * Tense of the clause around a date. Where the morphology layer is there its tags tell; else the endings of verbs do
 * (`-ra`, `-rait`, auxiliary and participle): right for the reporting style of news, blind to rare verbs.
 */
import { loadLexicon } from '../core/lexicon.ts'
import type { Span } from '../core/span.ts'
import type { Tense } from './anchor/types.ts'

/** Kinds of verb forms; a prospective verb or participle looks ahead whatever its own tense: `est prévu`, `doit`. */
type VerbForm =
  | 'auxiliary'
  | 'past'
  | 'present'
  | 'future'
  | 'participle'
  | 'prospective'
  | 'prospective participle'

const words = loadLexicon<VerbForm | null>(new URL('./lexicon/tense-words.json', import.meta.url))

/** Where one clause ends and the next begins. */
const BREAK =
  /[,;:()«»“”"–—]|(?<!\p{L})(?:que|qu'|qui|où|dont|lorsque|lorsqu'|alors|quand|tandis|puis|mais|car|si|s'il)(?!\p{L})/gu
const WORD = /\p{L}+/gu
/** Prepositions that look forward: « annoncé pour mardi », « d'ici vendredi ». */
const FORWARD =
  /(?<!\p{L})(?:pour|d'ici(?: à| au)?|à partir d[ue]|à compter d[ue]|jusqu'(?:à|au|en)) (?:l[ea] |l'|les )?$/u

function formOf(word: string): VerbForm | null {
  const known = words.get(word)
  if (known !== undefined) return known
  if (word.length < 4) return null
  if (/[ei]?r(?:a|ai|ons|ez|ont|ait|aient)$/.test(word)) return 'future'
  if (/(?:ait|aient|èrent|irent|urent)$/.test(word)) return 'past'
  return /ée?s?$/.test(word) ? 'participle' : null
}

const isFiniteForm = (form: VerbForm): boolean => !form.endsWith('participle')

/** Endings of participles, trusted only right after an auxiliary: « a reconnu », « ont été saisis ». */
const PARTICIPLE = /(?:é|i|is|it|u|us|ert|eint|aint|oint)e?s?$/

/** Tense of the verb of a stretch of text that is nearest to the date, which stands at its end or start. */
function tenseIn(stretch: string, dateAtEnd: boolean): Tense {
  const found = stretch.match(WORD) ?? []
  const forms = found.map(formOf)
  const isVerb = (form: VerbForm | null): boolean => form !== null && isFiniteForm(form)
  const verb = dateAtEnd ? forms.findLastIndex(isVerb) : forms.findIndex(isVerb)
  const participles = forms.slice(verb + 1)
  const form = forms[verb] ?? null
  if (form === 'future' || form === 'prospective' || participles.includes('prospective participle'))
    return 'future'
  const compound =
    participles.includes('participle') ||
    found.slice(verb + 1, verb + 4).some((word) => words.get(word) !== null && PARTICIPLE.test(word))
  if (form === 'past') return compound ? 'anterior' : 'past'
  if (form === 'auxiliary') return compound ? 'past' : 'present'
  if (form === null) return participles.includes('participle') ? 'anterior' : null
  return 'present'
}

/** Tense by verb endings: of the clause, else of the clauses before and after it, the nearer first. */
export function tenseByEndings(folded: string, span: Span): Tense {
  if (FORWARD.test(folded.slice(Math.max(0, span.start - 24), span.start))) return 'future'
  const breaks = [...folded.matchAll(BREAK)].map((match) => match.index)
  const left = [0, ...breaks.filter((at) => at < span.start)]
  const right = [...breaks.filter((at) => at >= span.end), folded.length]
  const own =
    tenseIn(folded.slice(left.at(-1), span.start), true) ?? tenseIn(folded.slice(span.end, right[0]), false)
  if (own) return own
  for (let step = 1; step < Math.max(left.length, right.length); step++) {
    const from = left.at(-1 - step)
    const near = from === undefined ? null : tenseIn(folded.slice(from, left.at(-step)), true)
    if (near) return near
    const to = right[step]
    const far = to === undefined ? null : tenseIn(folded.slice(right[step - 1], to), false)
    if (far) return far
  }
  return null
}
