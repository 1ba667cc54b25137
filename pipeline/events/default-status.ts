/** Status of event nouns about which the sentence says nothing: an inquiry goes on, an election lies ahead. */
import type { EventMention } from '../core/records.generated.ts'
import { isPossessive } from '../french/determiners.ts'
import type { Candidate } from './candidates.ts'
import { morphAt, normAt, type Scene } from './scene.ts'
import { groupAfter, groupBefore, type VerbGroup } from './verb.ts'
import { loadWords } from './words.ts'

const words = loadWords<'ongoing' | 'planned' | 'ends' | 'ended'>('default-status')

/** Words at most before an election that tell of its end. */
const REACH = 6
/** Words at most from an election to the verb that tells how it ended. */
const TO_VERB = 12

const hasEnded = (scene: Scene, group: VerbGroup | null): boolean =>
  group !== null && group.time === 'past' && words.get(morphAt(scene, group.head).lemma ?? '') === 'ended'

/** Whether the words around an election say that it is over. */
function isOver(scene: Scene, { from, to }: Candidate): boolean {
  for (let at = from - 1; at >= Math.max(scene.from, from - REACH); at--) {
    const norm = normAt(scene, at)
    if (words.get(norm) === 'ends' || (at === from - 1 && isPossessive(norm))) return true
  }
  const before = groupBefore(scene, from)
  if (before && from - before.head < TO_VERB && hasEnded(scene, before)) return true
  return hasEnded(scene, groupAfter(scene, to, TO_VERB))
}

/** The status that the noun has by itself; `happened` for most. */
export function defaultStatus(scene: Scene, candidate: Candidate): EventMention['status'] {
  const told = words.get(normAt(scene, candidate.from))
  if (told === 'planned') return isOver(scene, candidate) ? 'happened' : told
  return told === 'ongoing' ? told : 'happened'
}
