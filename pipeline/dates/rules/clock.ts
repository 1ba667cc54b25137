/** Clock times: « 18 h 30 », « 18h30 », « 20 heures », « midi », « minuit et quart », « 8 h du soir ». */
import { calendar } from '../build.ts'
import { toNumber } from '../numbers.ts'
import type { CalendarParts, Meaning } from '../parts.ts'
import type { DateRule } from '../rule.ts'
import { clockMinutes, clockWords } from '../words.ts'

/** Zone words belong to the expression; its value is the time of the clock there. */
const ZONE = '(?: ?{zone}(?: ?[+−-] ?\\d{1,2})?| ?\\({zone}(?: ?[+−-] ?\\d{1,2})?\\))?'
const HALF = "(?: (?<after>du matin|du mat|du soir|de l'après-midi|de l'aprem))?"

function time(hour: number | null, minute: number | null, half?: string): Meaning | null {
  if (hour === null || minute === null || hour > 24 || minute > 59 || !Number.isInteger(hour + minute))
    return null
  const pm = half !== undefined && !half.includes('mat') && hour < 12
  const parts: CalendarParts = { hour: pm ? hour + 12 : hour, minute }
  return calendar(parts)
}

export const clock: DateRule = {
  id: 'date.clock',
  about: 'Hour with minutes: « 18 h 30 », « 18h30 », « 15:00 », « 9 heures 30 »',
  triggers: ['digit'],
  pattern: `(?<h>[01]?\\d|2[0-4]) ?(?:h|heures?|:) ?(?<m>[0-5]\\d)(?! ?(?:minutes?|min|mn|s|[.,:]\\d))${HALF}${ZONE}`,
  resolve: ({ h, m, after }) => time(Number(h), Number(m), after),
  examples: [
    ['Le train part à [[18 h 30]].', '2024-05-15T18:30'],
    ['Séance ouverte à [[10h05]] par le président', '2024-05-15T10:05'],
    ['Le séisme a eu lieu à [[0 h 40 heure locale]].', '2024-05-15T00:40'],
    ['L’avion s’est écrasé à [[22 h 34 UTC−5]].', '2024-05-15T22:34'],
  ],
  rejects: ['le score de 18:303', 'à 27 h 30', 'le verset 3:165'],
}

export const hour: DateRule = {
  id: 'date.hour',
  about: 'Full hour: « à 20 heures », « vers 18 h », « dès quinze heures », « 3 heures du matin »',
  triggers: ['unit'],
  pattern: `(?=[\\dudtqcshnovmz])(?:(?<={start}(?:à|a|vers|dès|avant|après|jusqu'à|entre|passé|partir de|compter de|à environ|alentours de|coups de|au plus tard) )(?<h>(?:[01]?\\d|2[0-4]) ?(?:heures?|h)|{num} heures?)|(?<={start}(?:de|entre) )(?<h4>{num} heures?)(?= (?:à|et) (?:{num}|{clockword}))|(?<={start}(?:depuis|est|était|sera|et|hier|demain) )(?<h5>(?:[01]?\\d|2[0-4]) ?(?:heures?|h))|(?<h2>(?:[01]?\\d|2[0-4]) ?h|(?:[01]?\\d|2[0-4]) heures?(?= (?:du matin|du soir|de l'après-midi|gmt|locales?|heure)))|(?<h3>{num} heures?)(?= (?:du (?:matin|mat|soir)|de l'après-midi)))(?: (?<q>{minutes}))?${HALF}${ZONE}(?! ?(?:\\d|(?:de|d')(?: (?!l'après)|(?<='))|plus t|durant|après|avant l|par|d'affil|sur 24|/))`,
  resolve: ({ h, h2, h3, h4, h5, q = '', after }) => {
    const base = toNumber((h ?? h2 ?? h3 ?? h4 ?? h5 ?? '').replace(/ ?(?:heures?|h)$/, ''))
    if (base === null) return null
    const minute = clockMinutes.get(q) ?? 0
    return minute < 0 ? time(base - 1, 60 + minute, after) : time(base, minute, after)
  },
  examples: [
    ['Le vote commencera à [[20 heures]].', '2024-05-15T20:00'],
    ['L’alerte a été donnée vers [[18 h]].', '2024-05-15T18:00'],
    ['Il est rentré à [[trois heures du matin]].', '2024-05-15T03:00'],
    ['La séance reprend à [[quinze heures]].', '2024-05-15T15:00'],
  ],
  rejects: [
    'pendant 20 heures',
    'après 15 heures de débat',
    'une semaine de 35 heures',
    'il roulait à 90 km/h',
  ],
}

export const noon: DateRule = {
  id: 'date.noon',
  about: 'Noon and midnight, with their minutes: « à midi », « minuit et demi »',
  triggers: ['part'],
  pattern:
    "(?=[m])(?<=^|{start}(?:à|vers|avant|après|dès|jusqu'à|de|entre|et|depuis|passé|ce|hier|demain|partir de|-|,) ?|{weekday} )(?<w>{clockword})(?: (?<q>{minutes}))?(?! (?:et (?:quelque|des)|-))",
  resolve: ({ w = '', q = '' }) => {
    const minute = clockMinutes.get(q) ?? 0
    const base = clockWords.get(w) as number
    return minute < 0 ? time((base + 23) % 24, 60 + minute) : time(base, minute)
  },
  examples: [
    ['Onze navires attendaient au large à [[midi]].', '2024-05-15T12:00'],
    ['Le bar ferme à [[minuit et demi]].', '2024-05-15T00:30'],
  ],
  rejects: ['le soleil du midi', 'les gens du Midi'],
}
