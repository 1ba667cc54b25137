/** The event types, in the order of the PLOVER codebook, then ours. The schema of events holds the same list. */
import type { Event } from './records.generated.ts'

export type EventType = Event['type']

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'STATEMENT',
  'APPOINTMENT',
  'VOTE',
  'JUSTICE',
  'DISASTER',
  'DEATH',
] as const satisfies readonly EventType[]
