/** Status of an event that is the object of a verb: `exige la démission de X`, `veut engager des discussions`. */

import type { EventMention } from '../core/records.generated.ts'
import { overlapping } from '../core/span.ts'
import { isDe } from '../french/determiners.ts'
import type { Candidate } from './candidates.ts'
import { isVerb, morphAt, normAt, type Scene, tokenAt } from './scene.ts'
import type { EventType } from './trigger.ts'
import { type VerbGroup, verbGroup } from './verb.ts'
import { grammarWords, loadWords } from './words.ts'

type Status = EventMention['status']

/** What verbs say of the event that is their object. */
const governors = loadWords<'planned' | 'hypothetical' | 'announced'>('noun-governors')
/** Verbs that only lend tense and mood to their object: `tenir une réunion`. */
const carriers = loadWords<'verb' | 'preposition' | 'possessive' | 'demonstrative'>('carriers')

/** Words at most between a verb and the noun of its object. */
const REACH = 7
/** Nouns that stand before the event's own: `la tenue d'un référendum`. */
const HOLDING = grammarWords('holding')
const INSIDE = new Set(['DET', 'ADJ', 'NUM', 'ADV'])
/** Types of events that, when they are announced, lie ahead: nobody announces a strike that is over. */
const AHEAD = new Set<EventType>(['PROTEST', 'CONSULT', 'VOTE', 'COOPERATE', 'AID'])

/** The verb whose direct object the noun is; null when there is none. */
export function verbOfObject(scene: Scene, { from }: Candidate): VerbGroup | null {
  for (let at = from - 1; at >= Math.max(scene.from, from - REACH); at--) {
    const morph = morphAt(scene, at)
    if (isVerb(morph)) {
      const group = verbGroup(scene, at)
      return group && group.voice !== 'passive' ? group : null
    }
    // « a condamné mardi l'attentat »
    if (overlapping(scene.doc.dates, tokenAt(scene, at)).length > 0) continue
    const inside = INSIDE.has(morph.upos) || HOLDING.has(normAt(scene, at)) || isDe(normAt(scene, at))
    if (!inside) return null
  }
  return null
}

/**
 * What the verb makes of its object: nothing known is null. `own` is the status of the verb itself.
 */
export function statusOfObject(
  scene: Scene,
  { head }: VerbGroup,
  type: EventType,
  own: Status,
): Status | null {
  const { lemma } = morphAt(scene, head)
  if (lemma === null) return null
  const told = governors.get(lemma)
  if (told === 'announced') return AHEAD.has(type) ? 'planned' : null
  if (told) return told
  return carriers.get(lemma) === 'verb' && own !== 'ongoing' ? own : null
}
