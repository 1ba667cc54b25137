/** Whether an actor agrees in number with a verb: `les députés … annonce` are not subject and verb. */
import type { Morph } from '../../core/doc.ts'
import { determiner } from '../../french/determiners.ts'
import { isFiniteVerb, morphAt, normAt, type Scene } from '../scene.ts'
import type { VerbGroup } from '../verb.ts'
import type { Linked } from './links.ts'

export type GrammaticalNumber = NonNullable<Morph['number']>

/** Number that a determiner or numeral shows of the noun after it; undefined for other words. */
function numberShown(norm: string): 'singular' | 'plural' | undefined {
  return /^(?:plusieurs|quelques|deux|trois)$/.test(norm) ? 'plural' : determiner(norm)?.number
}

/** Number of the finite verb or auxiliary of the group; null when it has none. */
export function numberOfVerb(scene: Scene, group: VerbGroup): GrammaticalNumber | null {
  for (let at = group.first; at <= group.head; at++) {
    const morph = morphAt(scene, at)
    if (isFiniteVerb(morph)) return morph.number ?? null
  }
  return null
}

/** Number of one actor; null when its words do not show it: `des milliers de [manifestants]` takes either. */
function numberOf(scene: Scene, { actor, from, start }: Linked): GrammaticalNumber | null {
  if (actor.source === 'pair') return 'Plur'
  if (actor.kind === 'person') return actor.source === 'pronoun' ? null : 'Sing'
  if (actor.source === 'group' && morphAt(scene, from).number === 'Plur') return 'Plur'
  // The speaker of a quote is given with the article.
  for (let at = from; at >= start && at >= from - 3; at--) {
    const norm = normAt(scene, at)
    const shown = numberShown(norm)
    if (shown === 'plural') return 'Plur'
    if (shown === 'singular') return actor.source === 'group' ? (morphAt(scene, from).number ?? null) : 'Sing'
  }
  return null
}

/** Whether `actors`, side by side, can be the subject of a verb in that number. */
export function agrees(scene: Scene, actors: readonly Linked[], verb: GrammaticalNumber | null): boolean {
  const [only] = actors
  if (verb === null || only === undefined) return true
  const number = actors.length > 1 ? 'Plur' : numberOf(scene, only)
  return number === null || number === verb
}
