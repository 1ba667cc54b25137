/** Weekdays: bare, with a direction, counted in weeks, or recurring. Which one is meant the anchor step tells. */
import { calendar, dayOf, every, shift, weekdayOf } from '../build.ts'
import type { CalendarParts, Which } from '../parts.ts'
import type { DateRule } from '../rule.ts'
import { directions } from '../words.ts'

/** Adjective after a weekday or month → which instance; « suivant » counts from the date last spoken of. */
export const whichOf = (word: string | undefined): Which | undefined => {
  const direction = word === undefined ? undefined : directions.get(word)
  if (direction === 'last' || direction === 'before') return 'last'
  if (direction === 'next' || direction === 'after') return 'next'
  return undefined
}

export const weekday: DateRule = {
  id: 'date.weekday',
  about: 'Day of the week: « vendredi », « lundi dernier », « ce mardi »',
  triggers: ['weekday'],
  pattern: '(?:(?<det>le|ce|ce même|un) )?{w:weekday}(?:,? (?:{d:direction}|même))?',
  resolve: ({ det, w, d }) => {
    if (/is$/.test(w ?? '') || w === 'dimanches') return null
    const parts: CalendarParts = { weekday: weekdayOf(w) }
    const direction = d === undefined ? undefined : directions.get(d)
    if (direction === 'after') return shift('day', 1, 'spoken', parts)
    if (direction === 'before') return shift('day', -1, 'spoken', parts)
    if (d) return calendar(parts, whichOf(d) ?? 'this')
    if (det === 'un') return calendar(parts, 'any')
    return det === 'le' ? { ...calendar(parts), habitual: true } : calendar(parts)
  },
  examples: [
    ['Le juge a tranché [[lundi]].', '2024-05-13'],
    ['Le juge tranchera [[lundi]].', '2024-05-20'],
    ['Ils défilent [[ce mercredi]].', '2024-05-15'],
    ['Il est rentré [[mardi dernier]].', '2024-05-14'],
    ['Il repart [[jeudi prochain]].', '2024-05-16'],
    ['Il sera jugé [[le samedi suivant]].', '2024-05-18'],
    ['Le marché se tient [[le dimanche]].', 'XXXX-WXX-7'],
    ['On se serait cru [[un samedi]].', 'XXXX-WXX-6'],
  ],
  rejects: ['les journaux du dimanchisme', 'Vendredichester'],
}

export const everyWeekday: DateRule = {
  id: 'date.every-weekday',
  about: 'Day of the week that comes back: « tous les jeudis », « chaque lundi », « les samedis »',
  triggers: ['weekday'],
  clues: ['tous', 'chaque', 'les '],
  pattern:
    '(?:tous les|chaque|les)(?: {ordinal}s?(?: et {ordinal}s?)?)? {w:weekday}(?: sur deux| du mois)?|(?<=is (?:et|ou) (?:les )?){x:weekday}',
  resolve: ({ w, x }) => (x && !x.endsWith('s') ? null : every(`XXXX-WXX-${weekdayOf(w ?? x)}`)),
  examples: [
    ['Ils défilent [[tous les samedis]].', 'XXXX-WXX-6'],
    ['Le conseil siège [[chaque mercredi]].', 'XXXX-WXX-3'],
    ['[[Les lundis]], la bibliothèque est fermée.', 'XXXX-WXX-1'],
    ['Le club joue [[les premiers lundis du mois]].', 'XXXX-WXX-1'],
  ],
  rejects: ['tous les jeux', 'un mardi et un samedi'],
}

export const weekdayInWeek: DateRule = {
  id: 'date.weekday-in-week',
  about: 'Day of another week: « mardi de la semaine prochaine », « lundi en huit »',
  triggers: ['weekday'],
  clues: ['semaine', ' en ', 'suivant', 'après'],
  pattern:
    "(?:le )?{w:weekday}(?: de)?(?: (?<this>cette semaine)| la semaine {d:direction}| en (?<count>huit|8|quinze|15)| (?:suivant|d'après))",
  resolve: ({ w, this: current, d, count }) => {
    const parts = { weekday: weekdayOf(w) }
    if (current) return shift('week', 0, 'document', parts)
    if (count) return shift('week', /^(?:huit|8)$/.test(count) ? 1 : 2, 'document', parts)
    const direction = d ? directions.get(d) : 'after'
    if (direction === 'after') return shift('week', 1, 'spoken', parts)
    if (direction === 'before') return shift('week', -1, 'spoken', parts)
    return shift('week', direction === 'last' ? -1 : direction === 'next' ? 1 : 0, 'document', parts)
  },
  examples: [
    ['Le procès s’ouvre [[mardi de la semaine prochaine]].', '2024-05-21'],
    ['Rendez-vous [[lundi en huit]].', '2024-05-20'],
    ['Il a parlé [[dimanche de la semaine dernière]].', '2024-05-12'],
  ],
  rejects: ['mardi en Allemagne', 'vendredi en 3D'],
}

export const weekdayNumber: DateRule = {
  id: 'date.weekday-day',
  about: 'Day of the week and of the month, without the month: « mercredi 29 », « le lundi 12 »',
  triggers: ['weekday'],
  pattern: '(?:(?:le|ce) )?{w:weekday} {d:day}(?! ?(?:h|heures?|%|euros|{month}|[/.:]\\d))',
  resolve: ({ w, d }) => calendar({ weekday: weekdayOf(w), day: dayOf(d) }),
  examples: [
    ['Le scrutin aura lieu [[mercredi 29]].', '2024-05-29'],
    ['Les secours sont arrivés dès [[le lundi 6]].', '2024-05-06'],
  ],
  rejects: ['vendredi 15 heures', 'mardi 300 personnes'],
}
