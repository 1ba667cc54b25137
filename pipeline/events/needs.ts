/** What a trigger needs: tests on the participants that were found, which its entry in the lexicon names. */
import type { Cast } from './participants/verb.ts'

export type Needs = 'actor' | 'person' | 'pair' | 'animate' | 'guest' | 'country'

const isAnimate = ({ linked: { actor } }: Cast): boolean => actor.kind === 'person' || actor.kind === 'group'

export const needs: Readonly<Record<Needs, (cast: readonly Cast[]) => boolean>> = {
  /** Anybody at all. */
  actor: (cast) => cast.length > 0,
  pair: (cast) => cast.length > 1,
  person: (cast) => cast.some(({ linked }) => linked.actor.kind === 'person'),
  animate: (cast) => cast.some(isAnimate),
  /** The one received, whoever the host is. */
  guest: (cast) => cast.some(({ part }) => part === 'actor'),
  country: (cast) =>
    cast.some(({ linked: { actor } }) => actor.kind === 'country' || actor.kind === 'organisation'),
}
