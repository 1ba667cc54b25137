/** Numbers that are dates only as the first end of a range or member of a list: the `3` of « du 3 au 5 mai ». */
import { calendar, dayOf, weekdayOf } from '../build.ts'
import { toNumber } from '../numbers.ts'
import type { PartOfDay } from '../parts.ts'
import type { DatePattern } from '../rule.ts'
import { partsOfDay } from '../words.ts'

/** Quantième devant un autre: « du 3 au 5 mai », « les 12 et 13 juin ». */
const boundDay: DatePattern = {
  id: 'date.bound-day',
  triggers: ['digit'],
  pattern:
    '(?=[\\dldpmjvs])(?:(?<={start}(?:du|entre|dès|de|des|aux) )(?:le )?|les |le |(?<=[,] ))(?:{w:weekday} )?{d:day}(?=(?: au | et (?:le )?| ou (?:le )?|, |-)(?:{weekday} )?(?:{day}(?:(?:,| et| au)(?: {day}| le)?)*(?: {month}|(?![\\p{L}\\p{N}]|[.,]\\d| ?%| ?h| [\\p{L}]+))))|(?<={start}(?:du|le) {day} (?:au|et le) ){e:day}(?= ?[,.;)]|$)',
  resolve: ({ w, d, e }) => calendar({ day: dayOf(d ?? e), ...(w && { weekday: weekdayOf(w) }) }),
}

/** Heure sans unité devant une autre: « de 9 à 11 h ». */
const boundHour: DatePattern = {
  id: 'date.bound-hour',
  triggers: ['unit'],
  clues: [' à ', ' et ', ' a '],
  pattern:
    '(?=[\\dudtqcshnovmz])(?<={start}(?:de|entre|{weekday}) )(?<h>(?:[01]?\\d|2[0-4])|{num})(?= (?:à|et|a) {num} ?(?:h|heures?)(?! (?:de|par)))',
  resolve: ({ h = '' }) => {
    const hour = toNumber(h)
    return hour !== null && hour <= 24 && Number.isInteger(hour) ? calendar({ hour, minute: 0 }) : null
  },
}

/** Année abrégée après celle qui la précède : « la saison 2002-03 », « 2025/26 ». */
const boundYear: DatePattern = {
  id: 'date.bound-year',
  triggers: ['digit'],
  clues: ['-', '/'],
  pattern: '(?=[\\d])(?<=(?<c>19|20)(?<a>\\d\\d)[/-])(?<y>\\d\\d)(?![/.,-]?\\d)',
  resolve: ({ c = '', a = '', y = '' }) =>
    (Number(a) + 1) % 100 === Number(y) ? calendar({ year: Number(c + a) + 1 }) : null,
}

/** Partie du jour sans article : une date seulement après un jour, « vendredi matin ». */
const boundPart: DatePattern = {
  id: 'date.bound-part',
  triggers: ['part'],
  pattern: '{p:part}',
  resolve: ({ p = '' }) => calendar({ partOfDay: partsOfDay.get(p) as PartOfDay }),
}

export const boundPatterns: readonly DatePattern[] = [boundDay, boundHour, boundPart, boundYear]
