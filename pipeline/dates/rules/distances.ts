/** Dates told by a duration from now or from the date last spoken of. */
import { shift, vague } from '../build.ts'
import type { Meaning } from '../parts.ts'
import type { DateRule, Groups } from '../rule.ts'
import { AMOUNT, amount, durationOf } from './durations.ts'

/** Parts of an amount as a shift; an open amount of days or more stays vague. */
function away(groups: Groups, sign: 1 | -1, from: 'document' | 'spoken'): Meaning | null {
  const found = amount(groups)
  if (!found) return null
  const { value, unit } = found
  if (value === null && from === 'document' && unit !== 'hour' && unit !== 'minute' && unit !== 'second')
    return vague(sign < 0 ? 'PAST_REF' : 'FUTURE_REF')
  // « dans une semaine » is a day, not a calendar week.
  const days = unit === 'week' ? 7 : unit === 'fortnight' ? 14 : null
  if (days !== null && value !== null) return { ...shift('day', value * days, from), sign }
  return { ...shift(unit, value, from), sign }
}

export const ago: DateRule = {
  id: 'date.ago',
  about: 'Distance into the past: « il y a trois ans », « voilà deux semaines »',
  triggers: ['unit'],
  clues: ['il y a', 'voilà', 'voici', 'fait '],
  pattern: `(?:il y (?:a|avait) (?:maintenant |déjà |tout juste |exactement |à peine |environ |près de |(?:un peu )?plus de |(?:un peu )?moins de |presque |bientôt ){0,2}|voilà (?:déjà |maintenant )?|voici (?:déjà )?|ça fait |cela fait )${AMOUNT}(?! (?:que|qu')(?!\\p{L}))`,
  resolve: (groups) => away(groups, -1, 'document'),
  examples: [
    ['Il avait été nommé [[il y a deux ans]].', '2022'],
    ['Elle est arrivée [[il y a trois mois]].', '2024-02'],
    ['Le pont s’est effondré [[il y a dix jours]].', '2024-05-05'],
    ['Il était inconnu [[il y a à peine quelques années]].', 'PAST_REF'],
  ],
  rejects: ['il y a trois candidats', 'il y a deux ans que rien ne bouge'],
}

export const ahead: DateRule = {
  id: 'date.ahead',
  about: 'Distance into the future: « dans une semaine », « dans dix ans »',
  triggers: ['unit'],
  clues: ['dans '],
  pattern: `dans (?:à peine |environ |exactement |un délai de |moins de |plus de )?${AMOUNT}(?! (?:de|d'|après|avant|qui))`,
  resolve: (groups) =>
    groups.q === 'des' || groups.q?.includes('certain') ? null : away(groups, 1, 'document'),
  examples: [
    ['Le scrutin doit se tenir [[dans une semaine]].', '2024-05-22'],
    ['Le réacteur sera prêt [[dans dix ans]].', '2034'],
    ['Il reviendra [[dans quelques jours]].', 'FUTURE_REF'],
  ],
  rejects: ['dans trois quartiers', 'dans les deux mois de grève'],
}

export const within: DateRule = {
  id: 'date.within',
  about: 'Time limit: « sous 72 heures », « d’ici à deux mois », « dans les 15 jours »',
  triggers: ['unit'],
  clues: ['sous ', 'ici ', 'dans '],
  pattern: `(?<={start}(?:sous|d'ici(?: à)?|dans les|dans un délai de|dans le délai de) )${AMOUNT}`,
  resolve: (groups) => durationOf(groups),
  examples: [
    ['Il doit quitter le pays sous [[72 heures]].', 'PT72H'],
    ['La route rouvrira d’ici à [[deux mois]].', 'P2M'],
  ],
  rejects: ['sous trois formes', 'd’ici deux matchs'],
}

export const laterEarlier: DateRule = {
  id: 'date.later-earlier',
  about:
    'Distance from the date just spoken of: « trois jours plus tard », « un mois plus tôt », « deux ans auparavant »',
  triggers: ['unit'],
  clues: ['tard', 'tôt', 'aupara', 'apr', 'avant'],
  pattern: `${AMOUNT} (?:(?<late>plus tard|après(?= ?[,.;:)]|$))|(?<early>plus tôt|auparavant|avant(?= ?[,.;:)]|$)))`,
  resolve: (groups) => away(groups, groups.late ? 1 : -1, 'spoken'),
  examples: [
    ['[[Trois jours plus tard]], le port rouvrait.', '2024-05-18'],
    ['Elle l’avait promis [[un mois plus tôt]].', '2024-04'],
    ['[[Deux ans auparavant]], la mairie avait refusé.', '2022'],
    ['[[Quelques heures plus tard]], il démentait.', '2024-05-15'],
  ],
  rejects: ['trois jours après le vote', 'deux ans avant sa mort'],
}
