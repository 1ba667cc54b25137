/** Families: triggers that can name the same event (`visite`, `déplacement`, `s'est rendu`), for chaining mentions. */
import type { Trigger } from './trigger.ts'

const OF_ID: Readonly<Record<string, string>> = {
  'consult.visit': 'visit',
  'consult.go': 'visit',
  'consult.arrive': 'visit',
  'consult.stay': 'visit',
  'appointment.resign': 'leave',
  'appointment.resignation': 'leave',
  'appointment.departure': 'leave',
  'appointment.dismiss': 'leave',
  'appointment.dismissal': 'leave',
  'appointment.suspend': 'leave',
  'justice.arrest': 'arrest',
  'justice.arrest-noun': 'arrest',
  'justice.inquiry': 'inquiry',
  'justice.investigate': 'inquiry',
  'justice.target': 'inquiry',
  'justice.charge': 'charge',
  'justice.charge-noun': 'charge',
  'protest.strike': 'strike',
  'protest.stop-work': 'strike',
  'vote.election': 'election',
  'vote.national-election': 'election',
  'vote.elect': 'election',
  'vote.win': 'election',
  'vote.victory': 'election',
}

/** Words for what is never the same as others of its type: a primary is not the election, a war not one of its attacks. */
const OF_WORD: Readonly<Record<string, string>> = {
  guerre: 'war',
  hostilités: 'war',
  primaire: 'primary',
  référendum: 'referendum',
  votation: 'referendum',
}

/** Family of a trigger; by default its type. */
export const familyOf = (trigger: Trigger): string =>
  OF_WORD[trigger.head] ?? OF_ID[trigger.id] ?? trigger.type
