/** Recurring times: « chaque année », « par mois », « tous les trois mois », « deux fois par an ». */
import { every, isoDuration } from '../build.ts'
import { toNumber } from '../numbers.ts'
import type { Unit } from '../parts.ts'
import type { DateRule } from '../rule.ts'
import { frequencyWords, partsOfDay, seasons, units } from '../words.ts'

const period = (word: string, amount = 1): string => isoDuration(amount, units.get(word) as Unit)

export const each: DateRule = {
  id: 'date.each',
  about: 'Period that comes back: « chaque année », « tous les jours », « tous les trois mois »',
  triggers: ['unit'],
  clues: ['chaque', 'tous', 'toutes'],
  pattern: '(?:chaque|tous les|toutes les) (?:{n:num} )?{u:unit}(?! où )',
  resolve: ({ n, u = '' }) => every(period(u, n ? (toNumber(n) ?? 1) : 1)),
  examples: [
    ['L’Assemblée vote ce texte [[chaque année]].', 'P1Y'],
    ['Les patrouilles ont lieu [[tous les trois mois]].', 'P3M'],
    ['Il neige [[tous les jours]].', 'P1D'],
  ],
  rejects: ['tous les joueurs', 'chaque jour où il pleut'],
}

export const per: DateRule = {
  id: 'date.per',
  about: 'Frequency: « par an », « deux fois par semaine », « une fois par mois »',
  triggers: ['unit'],
  clues: ['par '],
  pattern:
    '(?:(?:(?:une|{num}|plusieurs|quelques) fois )par |(?<={start}par ))(?<u>an|année|mois|semaine|jour|heure|trimestre|semestre|siècle|décennie|minute|seconde)',
  resolve: ({ u = '' }) => every(period(u)),
  examples: [
    ['Le trafic croît de 3 % par [[an]].', 'P1Y'],
    ['Le conseil se réunit [[deux fois par mois]].', 'P1M'],
  ],
  rejects: ['par jeu', 'par heureux hasard'],
}

export const everyPart: DateRule = {
  id: 'date.every-part',
  about: 'Part of the day that comes back: « tous les matins », « chaque soir », « chaque été »',
  triggers: ['part', 'season', 'unit'],
  clues: ['chaque', 'tous', 'toutes'],
  pattern: '(?:chaque|tous les|toutes les) (?:{p:part}|{s:season}|(?<we>week-ends?|weekends?))',
  resolve: ({ p = '', s = '', we }) =>
    every(we ? 'XXXX-WXX-WE' : s ? `XXXX-${seasons.get(s)}` : `XXXX-XX-XXT${partsOfDay.get(p)}`),
  examples: [
    ['Le camion passe [[tous les matins]].', 'XXXX-XX-XXTMO'],
    ['La plage ferme [[chaque soir]].', 'XXXX-XX-XXTEV'],
    ['Les touristes reviennent [[chaque été]].', 'XXXX-SU'],
  ],
  rejects: ['chaque matinal', 'tous les étémoins'],
}

export const adverb: DateRule = {
  id: 'date.frequency-adverb',
  about: 'Adverb of frequency: « quotidiennement »; « annuel » and other adjectives are no dates',
  triggers: ['reference'],
  pattern: '{w:frequency}',
  resolve: ({ w = '' }) => every(frequencyWords.get(w) as string),
  examples: [
    ['Le stock est contrôlé [[quotidiennement]].', 'P1D'],
    ['Le tarif est révisé [[annuellement]].', 'P1Y'],
  ],
  rejects: ['le rapport annuel', 'le quotidien régional'],
}
