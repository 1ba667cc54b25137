/** Whoever can take part in an event, as named at one place of the text. */
import type { Participant } from '../../core/records.generated.ts'
import type { Span } from '../../core/span.ts'

export interface Actor extends Span {
  /** Resolved name: full name of a person, name of the country behind a capital or a demonym. */
  readonly name: string
  readonly country: string | null
  readonly kind: Participant['kind']
  /** Id in `people`. */
  readonly person?: string
  /** What the words are; `capital` and `place` act only where a place cannot stand. */
  readonly source:
    | 'name'
    | 'role'
    | 'pronoun'
    | 'country'
    | 'capital'
    | 'place'
    | 'organisation'
    | 'seat'
    | 'group'
    | 'someone'
    | 'pair'
  /** The words with title, role and civility: `le ministre russe de l'Intérieur, X`. */
  readonly unit: Span
  /** Whom `les deux hommes` stands for, beside the actor itself. */
  readonly others?: readonly Actor[]
}

/** The participants that an actor stands for: two for `les deux ministres`. */
export const membersOf = (actor: Actor): readonly Actor[] =>
  actor.others ? [actor, ...actor.others] : [actor]
