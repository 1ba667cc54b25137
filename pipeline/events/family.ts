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

/** Ballots of a kind of their own: a primary is not the election that it prepares. */
const BALLOTS: Readonly<Record<string, string>> = {
  primaire: 'primary',
  référendum: 'referendum',
  votation: 'referendum',
}

/** Family of a trigger; by default its type. */
export const familyOf = (trigger: Trigger): string =>
  BALLOTS[trigger.head] ?? OF_ID[trigger.id] ?? trigger.type
