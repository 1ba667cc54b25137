/** Words that point to the past, the present or the future without placing it. */
import { vague } from '../build.ts'
import type { DateRule } from '../rule.ts'
import { referenceNouns, references } from '../words.ts'

export const reference: DateRule = {
  id: 'date.reference',
  about: 'Vague reference: « actuellement », « désormais », « récemment », « autrefois », « bientôt »',
  triggers: ['reference'],
  pattern: "(?<!jusqu')" + '{w:reference}(?! {num} {unit}| d(?:e|u|es) )',
  resolve: ({ w = '' }) => {
    const value = references.get(w)
    return value ? vague(value) : null
  },
  examples: [
    ['Le ministre se trouve [[actuellement]] à Rome.', 'PRESENT_REF'],
    ['Elle était imprimeuse [[jadis]].', 'PAST_REF'],
    ['Le prix va [[bientôt]] baisser.', 'FUTURE_REF'],
  ],
  rejects: ['la mise à présentation', 'bientôt dix ans'],
}

export const referenceNoun: DateRule = {
  id: 'date.reference-noun',
  about: 'Vague reference after a preposition: « en ce moment », « à l’heure actuelle », « par le passé »',
  triggers: ['reference'],
  pattern:
    "(?<={start}(?:en|à|par|dans|pour|de|jusqu'à) )(?<!tout à ){w:refnoun}(?![- ]là| (?:d(?:e|u|es)|où|que) | d'| qu')",
  resolve: ({ w = '' }) => {
    const value = referenceNouns.get(w)
    return value ? vague(value) : null
  },
  examples: [
    ['Aucun accord n’existe à [[l’heure actuelle]].', 'PRESENT_REF'],
    ['Le parti avait refusé par [[le passé]].', 'PAST_REF'],
    ['Pour [[l’instant]], rien n’est décidé.', 'PRESENT_REF'],
  ],
  rejects: ['à l’heure du thé', 'en ce moment-là'],
}

export const vagueLater: DateRule = {
  id: 'date.vague-later',
  about: 'Future without measure: « plus tard », « une date ultérieure »',
  triggers: ['other'],
  clues: ['tard', 'ult'],
  pattern:
    '(?<!(?:au|ans|an|mois|jours?|semaines?|heures?|minutes?|peu|années?|instants?|moments?|temps|bien|siècles?|décennies?|secondes?) )plus tard(?= ?[,.;:!?»)]|$)|une date ultérieure',
  resolve: () => vague('FUTURE_REF'),
  examples: [
    ['Le lieu sera fixé à [[une date ultérieure]].', 'FUTURE_REF'],
    ['La porte reste ouverte à ceux qui viendront [[plus tard]].', 'FUTURE_REF'],
  ],
  rejects: ['trois jours plus tard', 'au plus tard lundi'],
}
