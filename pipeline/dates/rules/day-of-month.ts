/** Days of a month that goes unnamed, as decrees and papers of Africa and Switzerland write: « le 3 courant ». */
import { dayExists, dayOf, monthOf, shift, weekdayOf } from '../build.ts'
import type { DateRule } from '../rule.ts'

export const dayOfMonth: DateRule = {
  id: 'date.day-of-month',
  about: 'Day of a month told by its distance: « le 3 courant », « le 15 de ce mois », « le 8 du même mois »',
  triggers: ['digit'],
  clues: ['courant', 'mois'],
  pattern:
    '(?:(?:le |ce )?{w:weekday} |le |(?<={start}(?:du|au|dès le|depuis le) )){d:day} (?:(?:du )?courant|de ce mois|du (?:présent mois|mois (?:courant|en cours))|du mois (?:(?<last>dernier|écoulé|passé)|(?<next>prochain))|du (?<same>même mois))',
  resolve: ({ w, d, last, next, same }) => {
    const day = dayOf(d)
    if (day < 1 || day > 31) return null
    const parts = { ...(w && { weekday: weekdayOf(w) }), day }
    return shift('month', last ? -1 : next ? 1 : 0, same ? 'spoken' : 'document', parts)
  },
  examples: [
    ['La lettre a été déposée [[le 3 courant]].', '2024-05-03'],
    ['La session prendra fin [[le 24 du mois courant]].', '2024-05-24'],
    ['Le conseil siégera [[jeudi 20 du mois prochain]].', '2024-06-20'],
    ['Le bail a expiré [[le 30 du mois dernier]].', '2024-04-30'],
    ['La route sera coupée à compter du [[17 de ce mois]].', '2024-05-17'],
  ],
  rejects: ['le 220 courant continu', 'les 3 courants du parti', 'le 15 du mois de mai'],
}

export const monthOfSameYear: DateRule = {
  id: 'date.month-of-same-year',
  about: 'Month of the year last spoken of: « en mars de la même année », « le 8 mai de cette année-là »',
  triggers: ['month'],
  clues: ['ann'],
  pattern: '(?:(?:le )?{d:day} )?{m:fullmonth} de (?:la même année|cette année[- ]là)',
  resolve: ({ d, m }) => {
    const month = monthOf(m)
    if (d !== undefined && !dayExists(dayOf(d), month)) return null
    return shift('year', 0, 'spoken', { month, ...(d !== undefined && { day: dayOf(d) }) })
  },
  examples: [
    ['Il avait démissionné en [[mars de la même année]].', '2024-03'],
    ['[[Le 8 mai de cette année-là]], le parti se divise.', '2024-05-08'],
  ],
  rejects: ['mars de cette année', 'la même année'],
}
