/** Days named by their distance from today or from the day last spoken of. */
import { shift } from '../build.ts'
import type { DateRule } from '../rule.ts'
import { dayWords, neighbourDays } from '../words.ts'

export const dayWord: DateRule = {
  id: 'date.day-word',
  about: 'Day counted from today: « hier », « après-demain »',
  triggers: ['dayword'],
  pattern: '{w:dayword}',
  resolve: ({ w = '' }) => shift('day', dayWords.get(w) ?? 0),
  examples: [
    ['Le maire a démissionné [[hier]].', '2024-05-14'],
    ['Le texte arrive au Sénat [[après-demain]].', '2024-05-17'],
    ['Réunis [[avant-hier]] à Lille', '2024-05-13'],
  ],
  rejects: ['Rue Demainville', 'l’hiérarchie de demains'],
}

export const today: DateRule = {
  id: 'date.today',
  about: 'Today: the day of what happens, or “nowadays” in the present tense',
  triggers: ['other'],
  pattern: "aujourd'hui(?: {weekday})?|(?<!jusqu'à )ce jour(?![- ]là| (?:où|de|du|des|que|qu'))",
  resolve: () => shift('day', 0),
  examples: [
    ['Le traité a été signé [[aujourd’hui]].', '2024-05-15'],
    ['Bien des villages restent [[aujourd’hui]] sans médecin.', 'PRESENT_REF'],
    ['La liste sera close [[aujourd’hui mercredi]].', '2024-05-15'],
  ],
  rejects: ['le quotidien Aujourdhui', 'ce jour où tout bascula'],
}

export const neighbourDay: DateRule = {
  id: 'date.neighbour-day',
  about: 'Day beside the one just spoken of: « la veille », « le lendemain »',
  triggers: ['dayword'],
  pattern: "(?:(?:la |le |l')|(?<={start}(?:au|dès le|du) ))(?<w>{neighbour})",
  resolve: ({ w = '' }) => shift('day', neighbourDays.get(w) ?? 0, 'spoken'),
  examples: [
    ['Ils ont négocié [[la veille]].', '2024-05-14'],
    ['[[Le surlendemain]], la police a fermé le site.', '2024-05-17'],
  ],
  rejects: ['il veille sur eux', 'sous la surveillance'],
}

export const sameDay: DateRule = {
  id: 'date.same-day',
  about: 'The day just spoken of: « le même jour », « ce jour-là »',
  triggers: ['unit'],
  clues: ['jour'],
  pattern: 'le (?:même jour|jour même)|ce (?:même )?jour[- ]là|ce même jour|le jour dit',
  resolve: () => shift('day', 0, 'spoken'),
  examples: [
    ['[[Le même jour]], la Chambre a voté.', '2024-05-15'],
    ['[[Ce jour-là]], il pleuvait.', '2024-05-15'],
  ],
  rejects: ['ce jour où tout bascula', 'le même journal'],
}

export const dayAfter: DateRule = {
  id: 'date.day-after',
  about: 'Day after or before: « le jour suivant », « le jour d’avant »',
  triggers: ['unit'],
  clues: ['jour'],
  pattern: "(?:le |^)jour (?:(?<after>suivant|d'après|qui suit)|précédent|d'avant|qui précède)",
  resolve: ({ after }) => shift('day', after ? 1 : -1, 'spoken'),
  examples: [
    ['Il est reparti [[le jour suivant]].', '2024-05-16'],
    ['On les avait vus [[le jour d’avant]].', '2024-05-14'],
  ],
  rejects: ['un jour sans lendemain', 'le jour suivi de deux nuits'],
}
