/** The event coded by PLOVER's own rules (2024 codebook), for comparison with PLOVER data such as POLECAT. */
import type { Plover } from '../core/records.generated.ts'
import type { Status } from './status.ts'
import type { EventType, Trigger } from './trigger.ts'

type Quad = Plover['quad']

const QUADS: Readonly<Partial<Record<EventType, Quad>>> = {
  AGREE: 'verbal cooperation',
  CONSULT: 'verbal cooperation',
  SUPPORT: 'verbal cooperation',
  CONCEDE: 'verbal cooperation',
  COOPERATE: 'material cooperation',
  AID: 'material cooperation',
  RETREAT: 'material cooperation',
  REQUEST: 'verbal conflict',
  ACCUSE: 'verbal conflict',
  REJECT: 'verbal conflict',
  THREATEN: 'verbal conflict',
  PROTEST: 'material conflict',
  SANCTION: 'material conflict',
  MOBILIZE: 'material conflict',
  COERCE: 'material conflict',
  ASSAULT: 'material conflict',
}

/** Types that PLOVER codes as AGREE while they are only planned. */
const PLANNED_AS_AGREE = new Set<EventType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])

const coded = (type: EventType, mode: string | null): Plover => ({ type, mode, quad: QUADS[type] as Quad })

/** Null for what PLOVER does not code: statements without another act, votes, disasters, deaths, verdicts left open. */
export function ploverOf(trigger: Trigger, type: EventType, status: Status): Plover | null {
  switch (trigger.plover) {
    case 'resign':
      return coded('RETREAT', 'resign')
    case 'arrest':
      return coded('COERCE', 'arrest')
    case 'investigate':
    case 'allege':
      return coded('ACCUSE', trigger.plover)
    case 'convict':
      return coded('SANCTION', 'convict')
    default:
  }
  if (QUADS[type] === undefined) return null
  if (status === 'planned' && PLANNED_AS_AGREE.has(type)) return coded('AGREE', null)
  // A signature is an agreement for us; PLOVER codes signing and concluding as SUPPORT.
  if (type === 'AGREE' && trigger.id.startsWith('agree.') && status === 'happened')
    return coded('SUPPORT', null)
  return coded(type, type === trigger.type ? (trigger.mode ?? null) : null)
}
