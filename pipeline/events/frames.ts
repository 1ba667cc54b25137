/**
 * Frames: which grammatical place holds the actor and which the recipient. `X a reçu Y`: the host X is the recipient
 * of the visit, the guest Y its actor (PLOVER: visitor is actor, host recipient).
 */
export type Part = 'actor' | 'recipient'

export interface Frame {
  /** The object's owner stands for the object: `saluer la victoire de X`. */
  readonly owner?: true
  /** First actor of the reported clause. */
  readonly clause?: Part
  /** Subject of an active verb. */
  readonly subject?: Part
  /** Direct object of an active verb, subject of a passive one, `de X` of a noun that is done to X. */
  readonly object?: Part
  /** `par X`. */
  readonly by?: Part
  /** `de X` after a noun. */
  readonly of?: Part
  /** `avec X`. */
  readonly with?: Part
  /** `à X`, `auprès de X`. */
  readonly to?: Part
  /** `à X`, when X is a person: one succeeds and speaks to persons, but goes to places. */
  readonly toPerson?: Part
  /** `contre X`, `visant X`, `envers X`. */
  readonly against?: Part
  /** `entre X et Y`. */
  readonly between?: Part
  /** Country of the place, when the actor comes from another one. */
  readonly host?: Part
  /** `à l'appel de X`. */
  readonly call?: Part
  /** Adjective of a country: `sanctions américaines`. */
  readonly adjective?: Part
}

export type FrameName =
  | 'act'
  | 'appoint'
  | 'blame'
  | 'gain'
  | 'give'
  | 'hit'
  | 'host'
  | 'intransitive'
  | 'joint'
  | 'judge'
  | 'legislate'
  | 'meet'
  | 'meeting'
  | 'solo'
  | 'speak'
  | 'speak-of'
  | 'suffer'
  | 'visit'
  | 'warn'

export const frames: Readonly<Record<FrameName, Frame>> = {
  act: {
    subject: 'actor',
    object: 'recipient',
    by: 'actor',
    of: 'actor',
    toPerson: 'recipient',
    against: 'recipient',
    between: 'actor',
    adjective: 'actor',
    call: 'actor',
  },
  appoint: { subject: 'actor', object: 'recipient', by: 'actor', of: 'recipient' },
  blame: {
    subject: 'actor',
    of: 'actor',
    against: 'recipient',
    by: 'actor',
    between: 'actor',
    adjective: 'actor',
  },
  gain: { subject: 'actor', object: 'recipient', of: 'actor', toPerson: 'recipient', by: 'actor' },
  give: { subject: 'actor', to: 'recipient', by: 'actor', of: 'actor', adjective: 'actor' },
  hit: { object: 'recipient' },
  host: { subject: 'recipient', object: 'actor', by: 'recipient' },
  joint: { subject: 'actor', by: 'actor', of: 'actor', with: 'actor', between: 'actor', adjective: 'actor' },
  intransitive: { subject: 'actor', of: 'actor' },
  legislate: { subject: 'actor', by: 'actor', of: 'actor' },
  meet: {
    subject: 'actor',
    object: 'recipient',
    by: 'actor',
    with: 'recipient',
    toPerson: 'recipient',
    between: 'actor',
  },
  meeting: { subject: 'actor', of: 'actor', with: 'recipient', between: 'actor', adjective: 'actor' },
  judge: {
    owner: true,
    subject: 'actor',
    object: 'recipient',
    by: 'actor',
    toPerson: 'recipient',
    against: 'recipient',
  },
  solo: { subject: 'actor', of: 'actor', by: 'actor', against: 'recipient', call: 'actor' },
  speak: { subject: 'actor', of: 'actor', by: 'actor', to: 'recipient' },
  'speak-of': {
    owner: true,
    subject: 'actor',
    object: 'recipient',
    by: 'actor',
    to: 'recipient',
  },
  suffer: {
    subject: 'actor',
    object: 'recipient',
    by: 'actor',
    of: 'recipient',
    against: 'recipient',
    adjective: 'actor',
  },
  visit: {
    to: 'recipient',
    subject: 'actor',
    of: 'actor',
    by: 'actor',
    host: 'recipient',
    adjective: 'actor',
  },
  warn: {
    subject: 'actor',
    object: 'recipient',
    by: 'actor',
    toPerson: 'recipient',
    against: 'recipient',
    clause: 'recipient',
  },
}
