/** Numbers that are dates only as the first end of a range or member of a list: the `3` of « du 3 au 5 mai ». */
import { calendar, dayOf, weekdayOf } from '../build.ts'
import { toNumber } from '../numbers.ts'
import type { DatePattern } from '../rule.ts'

/** Quantième devant un autre: « du 3 au 5 mai », « les 12 et 13 juin ». */
const boundDay: DatePattern = {
  id: 'date.bound-day',
  triggers: ['month', 'weekday', 'digit'],
  pattern:
    '(?:(?<=(?:du|entre|dès|de) )(?:le )?|les |le |(?<=[,] ))(?:{w:weekday} )?{d:day}(?=(?: au | et (?:le )?| ou (?:le )?|, |-)(?:{weekday} )?(?:{day}(?:(?:,| et| au)(?: {day}| le)?)*(?: {month}|(?![\\p{L}\\p{N}]|[.,]\\d| ?%| ?h| [\\p{L}]+s ))))',
  resolve: ({ w, d }) => calendar({ day: dayOf(d), ...(w && { weekday: weekdayOf(w) }) }),
}

/** Heure sans unité devant une autre: « de 9 à 11 h ». */
const boundHour: DatePattern = {
  id: 'date.bound-hour',
  triggers: ['digit', 'unit'],
  pattern: '(?<=(?:de|entre|{weekday}) )(?<h>{num})(?= (?:à|et|a) {num} ?(?:h|heures?)(?! (?:de|par)))',
  resolve: ({ h = '' }) => {
    const hour = toNumber(h)
    return hour !== null && hour <= 24 ? calendar({ hour, minute: 0 }) : null
  },
}

export const boundPatterns: readonly DatePattern[] = [boundDay, boundHour]
