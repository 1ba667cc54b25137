/**
 * Who takes part in an event that a noun names, by the verb that the noun is subject of: `l'attaque a été perpétrée par
 * X`, `une enquête, menée par X`, `le contrat, passé avec X`, `les sanctions qui touchent X`.
 */
import type { Frame, Part } from '../frames.ts'
import { isFiniteVerb, isVerb, morphAt, normAt, type Scene } from '../scene.ts'
import { type VerbGroup, verbGroup } from '../verb.ts'
import { loadWords } from '../words.ts'
import { edges } from './edges.ts'
import { type Linked, linkedActors } from './links.ts'
import { clauseEnd, objectOf } from './object.ts'
import { befalls, wordBefore } from './undergone.ts'
import type { Cast } from './verb.ts'

/** Verbs that say that the noun took place (`commettre`, `mener`, `signer`): its agent is the agent of the event. */
const carriers = loadWords<string>('carriers')

/** Words at most between the noun and its verb. */
const REACH = 12

const isRelative = (norm: string): boolean => edges.get(norm) === 'relative'

/** Whether the noun phrase that ends before token `from` follows a preposition or a verb: then it is no subject. */
function isComplement(scene: Scene, from: number): boolean {
  const before = wordBefore(scene, from)
  return before >= 0 && (morphAt(scene, before).upos === 'ADP' || isVerb(morphAt(scene, before)))
}

/** The verb group whose subject is the noun of tokens `[from, to)`; null when another subject comes between. */
function verbOf(scene: Scene, from: number, to: number): VerbGroup | null {
  let relative = false
  let comma = false
  for (let at = to; at < Math.min(scene.to, to + REACH); at++) {
    const norm = normAt(scene, at)
    if (isRelative(norm)) relative = true
    else if (edges.get(norm) === 'opens' || norm === '.') return null
    comma ||= norm === ','
    const morph = morphAt(scene, at)
    if (morph.upos !== 'VERB') continue
    const group = isFiniteVerb(morph) || morph.verbForm === 'Part' ? verbGroup(scene, at) : null
    if (group === null) return null
    if (linkedActors(scene).some((one) => one.link === null && one.from >= to && one.to <= group.first))
      return null
    // A participle stands beside its noun, after a comma: without one it belongs to the noun's phrase.
    const fits = group.time === 'participle' ? comma : relative || !isComplement(scene, from)
    return fits ? group : null
  }
  return null
}

/** Actors of the clause after the verb that stand with `par` and `avec`. */
function agents(scene: Scene, frame: Frame, { head }: VerbGroup): Cast[] {
  const end = clauseEnd(scene, head + 1)
  const partOf = ({ link }: Linked): Part | undefined =>
    link === 'by' ? frame.by : link === 'with' ? frame.with : undefined
  return linkedActors(scene).flatMap((linked) => {
    const part = linked.from > head && linked.from < end ? partOf(linked) : undefined
    return part ? [{ linked, part }] : []
  })
}

/** Participants that the verb after the noun of tokens `[from, to)` names; empty when it tells of something else. */
export function toldAfter(scene: Scene, frame: Frame, from: number, to: number): Cast[] {
  const group = verbOf(scene, from, to)
  if (group === null || group.negated) return []
  const lemma = morphAt(scene, group.head).lemma ?? ''
  if (group.voice === 'passive' || group.time === 'participle')
    return carriers.get(lemma) === 'verb' ? agents(scene, frame, group) : []
  const hit = frame.against ?? frame.object
  if (group.voice !== 'active' || hit !== 'recipient' || !befalls(lemma)) return []
  return objectOf(scene, group).map((linked) => ({ linked, part: hit }))
}
