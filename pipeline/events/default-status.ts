/** Status of event nouns about which the sentence says nothing: an inquiry goes on, an election lies ahead. */
import type { EventMention } from '../core/records.generated.ts'
import type { Candidate } from './candidates.ts'
import { morphAt, normAt, type Scene } from './scene.ts'
import { groupAfter, groupBefore, type VerbGroup } from './verb.ts'
import { loadWords } from './words.ts'

const defaults = loadWords<'ongoing' | 'planned'>('default-status')

/** Words before what is over: `lors de l'élection`, `sa victoire à la primaire`. */
const ENDS = new Set([
  'lors',
  'après',
  'depuis',
  'issue',
  'lendemain',
  'suite',
  'soir',
  'résultat',
  'résultats',
])
const OWN = new Set(['son', 'sa', 'leur', 'ma', 'mon'])
/** Verbs that tell how an election ended. */
const ENDED =
  /^(?:remporter|gagner|perdre|battre|vaincre|élire|réélire|emporter|devancer|défaire|éliminer|imposer)$/u

const REACH = 6
/** Words at most from an election to the verb that tells how it ended. */
const TO_VERB = 12

const hasEnded = (scene: Scene, group: VerbGroup | null): boolean =>
  group !== null && group.time === 'past' && ENDED.test(morphAt(scene, group.head).lemma ?? '')

/** Whether the words around an election say that it is over. */
function isOver(scene: Scene, { from, to }: Candidate): boolean {
  for (let at = from - 1; at >= Math.max(scene.from, from - REACH); at--) {
    const norm = normAt(scene, at)
    if (ENDS.has(norm) || (at === from - 1 && OWN.has(norm))) return true
  }
  const before = groupBefore(scene, from)
  if (before && from - before.head < TO_VERB && hasEnded(scene, before)) return true
  return hasEnded(scene, groupAfter(scene, to, TO_VERB))
}

/** The status that the noun has by itself; `happened` for most. */
export function defaultStatus(scene: Scene, candidate: Candidate): EventMention['status'] {
  const told = defaults.get(normAt(scene, candidate.from))
  return told === 'planned' && isOver(scene, candidate) ? 'happened' : (told ?? 'happened')
}
