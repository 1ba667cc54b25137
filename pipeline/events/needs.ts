/** What a trigger needs: tests on the participants that were found, which its entry in the lexicon names. */
import type { Cast } from './participants/verb.ts'

export type Needs = 'actor' | 'doer' | 'person' | 'pair' | 'animate' | 'country'

const isAnimate = ({ linked: { actor } }: Cast): boolean => actor.kind === 'person' || actor.kind === 'group'

export const needs: Readonly<Record<Needs, (cast: readonly Cast[]) => boolean>> = {
  /** Anybody at all. */
  actor: (cast) => cast.length > 0,
  /** Who did it or was received: `condamné par X`, but not `condamné à un an`; `a reçu X`, but not `a reçu un prix`. */
  doer: (cast) => cast.some(({ part }) => part === 'actor'),
  pair: (cast) => cast.length > 1,
  person: (cast) => cast.some(({ linked }) => linked.actor.kind === 'person'),
  animate: (cast) => cast.some(isAnimate),
  country: (cast) =>
    cast.some(({ linked: { actor } }) => actor.kind === 'country' || actor.kind === 'organisation'),
}
