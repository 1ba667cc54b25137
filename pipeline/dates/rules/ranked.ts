/** The n-th weekday, week or day of a month or season; −1 counts from its end. */
import { calendar, monthOf, weekdayOf, yearOf } from '../build.ts'
import type { CalendarParts, Meaning, Season } from '../parts.ts'
import type { DateRule } from '../rule.ts'
import { ordinals, seasons } from '../words.ts'

function rankIn(
  ordinal: string,
  weekdayWord: string | undefined,
  unit: string,
  parts: CalendarParts,
): Meaning {
  const rank = ordinals.get(ordinal) as number
  if (weekdayWord)
    return calendar({ ...parts, weekday: weekdayOf(weekdayWord), rank: { rank, of: 'weekday' } })
  const of =
    unit === 'jour' ? 'day' : unit === 'semaine' ? 'week' : unit === 'quinzaine' ? 'fortnight' : 'weekend'
  return calendar({ ...parts, rank: { rank, of } })
}

export const rankedWeekday: DateRule = {
  id: 'date.ranked-weekday',
  about:
    'First, second, last such day of a month: « le premier dimanche de mai », « le dernier week-end de septembre »',
  triggers: ['month'],
  pattern:
    "(?:l[ea] )?{o:ordinal} (?:{w:weekday}|(?<u>week-end|weekend|jour|semaine|quinzaine)) (?:du mois )?(?:de |d')(?:l'année )?{m:month}(?: {y:year})?",
  resolve: ({ o = '', w, u = '', m, y }) => rankIn(o, w, u, { month: monthOf(m), ...yearOf(y) }),
  examples: [
    ['La fête a lieu [[le premier dimanche de juin]].', '2024-06-02'],
    ['Rendez-vous [[le dernier week-end de septembre 2024]].', '2024-W39-WE'],
    ['Les écoles rouvriront [[la dernière semaine d’août]].', '2024-W35'],
  ],
  rejects: ['le premier dimanche venu', 'le premier jour de grève'],
}

export const rankedWeekdayOfSeason: DateRule = {
  id: 'date.ranked-weekday-season',
  about: 'First, second, last such day of a season: « le premier dimanche du printemps »',
  triggers: ['season'],
  clues: [' du ', "de l'"],
  pattern:
    "(?:l[ea] )?{o:ordinal} (?:{w:weekday}|(?<u>week-end|weekend|jour|semaine)) (?:du |de l'){s:season}",
  resolve: ({ o = '', w, u = '', s = '' }) => rankIn(o, w, u, { season: seasons.get(s) as Season }),
  examples: [
    ['Le nettoyage aura lieu [[le premier dimanche de l’été]].', '2024-06-23'],
    ['Le parc ouvrira [[le premier jour de l’automne]].', '2024-09-22'],
  ],
  rejects: ['le premier dimanche de l’équipe'],
}
