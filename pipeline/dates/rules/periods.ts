/** Seasons, quarters, half-years and weekends. */
import { calendar, dayOf, monthOf, shift, yearOf } from '../build.ts'
import type { CalendarParts, Season, Which } from '../parts.ts'
import type { DateRule } from '../rule.ts'
import { directions, ordinals, seasons } from '../words.ts'
import { whichOf } from './weekdays.ts'

const instance = (parts: CalendarParts, det: string | undefined, d: string | undefined) => {
  const direction = d ? directions.get(d) : undefined
  const which: Which | undefined =
    whichOf(d) ?? (det?.startsWith('c') || direction === 'this' ? 'this' : undefined)
  return calendar(parts, which)
}

export const season: DateRule = {
  id: 'date.season',
  about: 'Season: « cet été », « l’automne dernier », « l’hiver 2014 », « en hiver »',
  triggers: ['season'],
  pattern:
    "(?:(?<det>cet |cette |ce |l'|le |les mois d'|la saison d')|(?<={start}(?:au|en|fin|début|mi|comme|du|et|ou|^|(?:ici|fin|début|milieu|mois|soir|soirs|vacances|fortes|pleine?) d')[ -]?)){s:season}(?: {y:year}| {d:direction})?(?! (?:des|de l'(?!an)|arabe|du |{weekday}))",
  resolve: ({ det, s = '', y, d }) => {
    const parts = { season: seasons.get(s) as Season, ...yearOf(y) }
    const meaning = instance(parts, det, d)
    return det?.startsWith('c') || d || y ? meaning : { ...meaning, habitual: true }
  },
  examples: [
    ['Les négociations ont failli échouer à [[l’automne dernier]].', '2023-FA'],
    ['Le musée rouvrira [[cet été]].', '2024-SU'],
    ['Les troupeaux descendent en [[hiver]].', 'XXXX-WI'],
    ['Le festival de [[l’été 2014]] avait été annulé.', '2014-SU'],
  ],
  rejects: ['il a été élu', 'ils ont été reçus', 'l’étéville'],
}

export const quarter: DateRule = {
  id: 'date.quarter',
  about: 'Quarter or half of a year: « le premier semestre 2026 », « au troisième trimestre »',
  triggers: ['unit'],
  clues: ['trimestre', 'semestre'],
  pattern:
    "(?:(?<det>le|ce) )?{o:ordinal} (?<u>trimestre|semestre)(?:(?: de)?(?: l'année)? {y:year}| {d:direction})?(?! de (?:grossesse|l'école))",
  resolve: ({ det, o = '', u, y, d }) => {
    const rank = ordinals.get(o) as number
    const unit = u === 'semestre' ? 'half' : 'quarter'
    if (rank > (unit === 'half' ? 2 : 4)) return null
    if (rank < 0) return shift(unit, -1)
    return instance({ [unit]: rank, ...yearOf(y) }, det === 'ce' ? det : undefined, d)
  },
  examples: [
    ['Le pont ouvrira au [[premier semestre 2026]].', '2026-H1'],
    ['Les ventes ont reculé au [[premier trimestre]].', '2024-Q1'],
    ['Le chômage a baissé au [[quatrième trimestre 2023]].', '2023-Q4'],
  ],
  rejects: ['un trimestre difficile', 'le cinquième trimestre'],
}

export const weekend: DateRule = {
  id: 'date.weekend',
  about: 'Weekend: « ce week-end », « le week-end dernier », « la fin de semaine »',
  triggers: ['unit', 'other'],
  clues: ['week', 'fin de semaine'],
  pattern:
    "(?:(?<det>le|ce|la|cette) )?(?:week-end|weekend|week end|(?<={start}(?:la|cette) )fin de semaine)(?: {d:direction})?(?! de (?:pâques|pentecôte|l'ascension|la toussaint))",
  resolve: ({ det, d }) =>
    det || d ? instance({ weekend: true }, det === 'ce' || det === 'cette' ? det : undefined, d) : null,
  examples: [
    ['Des orages ont éclaté [[ce week-end]].', '2024-W19-WE'],
    ['Il a passé [[le week-end dernier]] à Nice.', '2024-W19-WE'],
    ['Le salon ouvrira [[le week-end prochain]].', '2024-W20-WE'],
  ],
  rejects: ['des week-ends prolongés'],
}

export const weekOf: DateRule = {
  id: 'date.week-of',
  about: 'Week or weekend of a day: « la semaine du 21 avril », « le week-end du 11 janvier »',
  triggers: ['unit', 'month'],
  clues: ['semaine', 'week'],
  pattern:
    '(?:la |le )?(?:(?<we>week-end|weekend)|semaine) du (?:lundi |samedi )?{d:day} {m:month}(?: {y:year})?',
  resolve: ({ we, d, m, y }) => {
    const month = monthOf(m)
    const parts = { month, day: dayOf(d), ...yearOf(y) }
    return calendar({ ...parts, ...(we ? { weekend: true as const } : { week: 0 }) })
  },
  examples: [
    ['Le registre sera ouvert pendant [[la semaine du 20 mai]].', '2024-W21'],
    ['Ils ont défilé [[le week-end du 13 janvier]].', '2024-W02-WE'],
  ],
  rejects: ['la semaine du goût'],
}
