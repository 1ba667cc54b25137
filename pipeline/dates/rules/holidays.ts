/** Holidays, fixed and moving, and the days that history knows by day and month. */
import { calendar, yearOf } from '../build.ts'
import type { CalendarParts, Meaning } from '../parts.ts'
import type { DateRule } from '../rule.ts'
import { fixedHolidays, movingHolidays, namedDays } from '../words.ts'
import { whichOf } from './weekdays.ts'

function holiday(parts: CalendarParts, year: string | undefined, d: string | undefined): Meaning {
  return calendar({ ...parts, ...yearOf(year) }, whichOf(d))
}

export const fixedHoliday: DateRule = {
  id: 'date.fixed-holiday',
  about: 'Holiday on a fixed date: « Noël », « la Toussaint », « le jour de l’an »',
  triggers: ['holiday'],
  pattern:
    "(?:(?<={start}(?:à|de|avant|après|pour|dès|depuis|d'ici|vers|jusqu'à) )|le (?:jour de )?|la (?:journée de (?:la )?)?|l')?(?<![-])(?:jour de |fête de (?:la |l')?)?{w:fixed}(?: {y:year}| {d:direction})?(?!-)(?! (?:{num}|le|est|et fils))",
  resolve: ({ w = '', y, d }) => {
    const found = fixedHolidays.get(w)
    return found ? holiday({ month: found[0], day: found[1] }, y, d) : null
  },
  examples: [
    ['Le pont rouvrira à [[Noël]].', '2024-12-25'],
    ['Les cimetières ont été fermés à [[la Toussaint]].', '2023-11-01'],
    ['Il avait promis cela à [[Noël 2019]].', '2019-12-25'],
  ],
  rejects: ['Jean-Noël Dupont', 'l’assomptionniste'],
}

export const movingHoliday: DateRule = {
  id: 'date.moving-holiday',
  about: 'Holiday that moves with Easter: « le lundi de Pâques », « l’Ascension », « la Pentecôte »',
  triggers: ['holiday'],
  pattern: "(?:le |la |l')?(?<we>week-end de (?:l'|la )?)?{w:moving}(?: {y:year}| {d:direction})?",
  resolve: ({ we, w = '', y, d }) =>
    holiday({ easter: movingHolidays.get(w) as number, ...(we && { weekend: true as const }) }, y, d),
  examples: [
    ['La route sera coupée [[le lundi de Pentecôte]].', '2024-05-20'],
    ['Ils se sont mariés à [[Pâques 2019]].', '2019-04-21'],
  ],
  rejects: ['l’île de Pâquerette', 'l’ascensionniste'],
}

export const namedDay: DateRule = {
  id: 'date.named-day',
  about: 'Day that history knows by its date: « le 11-Septembre », « le 13-Novembre »',
  triggers: ['month'],
  clues: ['-', 'attentats'],
  pattern:
    '(?:le )?(?<w>11-septembre|13-novembre|7-octobre|21-avril)|(?<=attentats du )(?<x>11 septembre|13 novembre)(?! \\d)',
  resolve: ({ w, x }) => {
    const [year, month, day] = namedDays.get(w ?? x ?? '') as readonly [number, number, number]
    return calendar({ year, month, day })
  },
  examples: [
    ['Depuis [[le 11-Septembre]], les contrôles ont changé.', '2001-09-11'],
    ['Il a survécu aux attentats du [[13 novembre]].', '2015-11-13'],
  ],
  rejects: ['le 13 novembrement', 'attentats du 14 mars'],
}

export const partialHoliday: DateRule = {
  id: 'date.partial-holiday',
  about: 'Holiday of another calendar, its day not computed: « le ramadan », « Kippour »',
  triggers: ['holiday'],
  pattern:
    "(?<={start}(?:à|pendant|durant|de|du|avant|après|pour|fin|début|depuis|l'|le) ?)(?:le |la |l'|du )?{w:partial}(?: {y:year})?",
  resolve: ({ y }) => calendar(y ? yearOf(y) : { unplaced: true }),
  examples: [
    ['La trêve tiendra pendant [[le ramadan]].', 'XXXX'],
    ['Il a jeûné pendant [[le ramadan 2023]].', '2023'],
  ],
  rejects: ['la trêve ramadanesque'],
}

export const backToSchool: DateRule = {
  id: 'date.back-to-school',
  about:
    'Start of the school year, September: « à la rentrée », « la rentrée prochaine », « la rentrée 2026 »',
  triggers: ['other'],
  clues: ['rentr'],
  pattern:
    "(?<={start}(?:à|avant|dès|d'ici|depuis|pour|après|vers) )la (?:prochaine )?rentrée(?: (?:scolaire|universitaire))?(?: (?:de )?{y:year}| {d:direction})?(?! (?:de {month}|politique|parlementaire|littéraire|sociale|solennelle))",
  resolve: ({ y, d }) => holiday({ month: 9 }, y, d),
  examples: [
    ['Les travaux finiront à [[la rentrée]].', '2024-09'],
    ['Le collège ouvrira à [[la rentrée 2026]].', '2026-09'],
  ],
  rejects: ['la rentrée des fonds', 'la rentrée littéraire'],
}
