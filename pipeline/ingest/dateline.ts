/**
 * The date that an article states of itself, in its first lines: a stamp (`Publié le 12/03/2021`), a dateline
 * (`PARIS, 3 mars 2024 (AFP) -`) or a line that is a date. Every other date there belongs to what is told.
 */
import { fold } from '../core/fold.ts'
import { loadLexicon } from '../core/lexicon.ts'
import { compilePattern, lexiconMacro, type Macros } from '../core/pattern.ts'
import { DAY_MACROS, dayOf, type StatedDay } from './day-patterns.ts'

const stamps = loadLexicon<'published' | 'updated'>(new URL('./lexicon/date-stamps.json', import.meta.url))

const wordsFor = (value: 'published' | 'updated'): string =>
  lexiconMacro({
    accents: stamps.accents,
    forms: stamps.forms.filter((form) => stamps.get(form) === value),
  })

const MACROS: Macros = {
  ...DAY_MACROS,
  published: wordsFor('published'),
  updated: wordsFor('updated'),
  edge: '(?:^|[|·•,;:/\\(–—-] ?| et )',
  place: "[\\p{L}][\\p{L}\\p{M}'./ -]{1,40}?(?: ?\\([^\\(\\)]{2,30}\\))?",
  gap: '(?:,| {dash}|{dash}|) ?',
  agencyOrDash: '(?:{agency}|{dash}(?= ))',
  agency: '(?:\\({1,2}[^\\(\\)]{2,40}\\){1,2}|/[^/]{2,30}/)',
  dash: '(?:-|–|—)',
}

interface LineRule {
  readonly id: string
  /** Lower is surer: a stamp before a dateline, the day of a change last. */
  readonly rank: 1 | 2 | 3
  readonly about: string
  readonly pattern: string
  /** Longest line that it may stand in; a paragraph that begins so is told, not stamped. */
  readonly within?: number
  /** Whether it may be the first line, which is mostly the title. Default true. */
  readonly first?: boolean
  /** Whether the line as printed must begin with a capital. */
  readonly capital?: boolean
}

const RULES: readonly LineRule[] = [
  {
    id: 'dateline.published',
    rank: 1,
    about: '« Publié le 12/03/2021 à 10h », « Par A. Roy, publié le 5 mars 2020 »',
    pattern: '{edge}{published}(?: par [^|,\\d]{2,60})? ?:? ?{date}',
    within: 160,
  },
  {
    id: 'dateline.agency',
    rank: 2,
    about: '« PARIS, 3 mars 2024 (AFP) - », « Paris, le 3 mars 2024 – »',
    pattern: '^{place}{gap}{date}{time}?,? ?{agencyOrDash}',
    capital: true,
  },
  {
    id: 'dateline.agency-yearless',
    rank: 2,
    about: '« Moscou, 19 novembre (RHC) »: the year is left to the address',
    pattern: '^{place}{gap}{yearless}{time}?,? ?{agencyOrDash}',
    capital: true,
  },
  {
    id: 'dateline.date-first',
    rank: 2,
    about: '« 5 octobre 2017. – », « Vendredi 2 novembre 2018 – », « 12 mars 2016, Montpellier. – »',
    pattern: '^{date}{time}?(?:, ?{place}){0,2}(?: ?\\.)? ?{dash}(?= |$)',
  },
  {
    id: 'dateline.date-alone',
    rank: 2,
    about: 'A line that is a date: « Vendredi 2 novembre 2018 », « Le 02/11/2018 à 10h30 »',
    pattern: '^\\(?{date}{time}? ?[.)]?$',
  },
  {
    id: 'dateline.place-and-date',
    rank: 2,
    about: 'A line below the title that is place and date: « Genève, le 12 mars 2021 »',
    pattern: '^{place}, ?{date}{time}? ?\\.?$',
    within: 80,
    first: false,
    capital: true,
  },
  {
    id: 'dateline.byline',
    rank: 2,
    about: '« Par Anne Roy | 12 mars 2021 », « Le Fil · 12/03/2021 à 10h20 »',
    pattern: '(?:^par [^|\\d]{2,80}?(?:[,|·•–—-]| le)|[|·•]) ?{date}{time}?$',
    within: 120,
    first: false,
  },
  {
    id: 'dateline.updated',
    rank: 3,
    about: '« Mis à jour le 13 mars 2021 », « Page actualisée : 16 juin 2016 »',
    pattern: '{edge}{updated} ?:? ?{date}',
    within: 160,
  },
]

const COMPILED = RULES.map((rule) => ({
  ...rule,
  regex: compilePattern(rule.pattern, MACROS, rule.id, { edges: false }),
}))

/** How far the first lines go: title, standfirst and stamps of pasted pages, not the body. */
const MOST_LINES = 25
const MOST_TEXT = 900
/** Of a long line only this much is looked at. */
const LINE_HEAD = 240

/** The day that the first lines state, the surest one; null when they state none. */
export function findDateline(text: string): StatedDay | null {
  let best: { rank: number; day: StatedDay } | null = null
  let length = 0
  const lines = text.slice(0, 4 * MOST_TEXT).split(/\r\n|[\n\r\u2028\u2029]/)
  for (const [at, line] of lines
    .filter((each) => each.trim() !== '')
    .slice(0, MOST_LINES)
    .entries()) {
    if (length > MOST_TEXT) break
    const found = readLine(line.trim(), at === 0)
    if (found && (best === null || found.rank < best.rank)) best = found
    length += line.length
  }
  return best?.day ?? null
}

function readLine(line: string, isFirst: boolean): { rank: number; day: StatedDay } | null {
  const folded = fold(line.slice(0, LINE_HEAD))
  for (const { regex, rank, within, first, capital } of COMPILED) {
    if (line.length > (within ?? Number.POSITIVE_INFINITY)) continue
    if ((isFirst && first === false) || (capital && !/^\p{Lu}/u.test(line))) continue
    regex.lastIndex = 0
    const groups = regex.exec(folded)?.groups
    if (groups) return { rank, day: dayOf(groups) }
  }
  return null
}
