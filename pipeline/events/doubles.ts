/** Two words of a clause that tell one event: `l'accord a été signé`, `Macron élu à l'élection présidentielle`. */
import type { Draft } from './draft.ts'
import { familyOf } from './family.ts'
import { isFiniteVerb, morphAt, normAt } from './scene.ts'
import { verbGroup } from './verb.ts'

/** Families of which a sentence tells one event, however many words name it. */
const ONE_A_SENTENCE = new Set(['election'])
/** Types whose verb and noun are one event when they stand in one clause. */
const ONE_A_CLAUSE = new Set(['AGREE', 'VOTE'])

/** Whether verb and noun stand in one clause: no other finite verb and no mark between them. */
function inOneClause(verb: Draft, noun: Draft): boolean {
  const [low, high] = verb.at < noun.at ? [verb.at + 1, noun.at] : [noun.at + 1, verb.at - 3]
  for (let at = low; at < high; at++)
    if (isFiniteVerb(morphAt(verb.scene, at)) || /^[,;:]$/.test(normAt(verb.scene, at))) return false
  return true
}

/** Verbs that tell how many an event killed or hurt, and types of such events. */
const TOLLS = new Set(['assault.kill', 'assault.wound'])
/** Verbs that tell what an attack was aimed at: `l'attentat a visé un marché`. */
const AIMS = new Set(['assault.target'])
const DEADLY = new Set(['ASSAULT', 'DISASTER'])

const namesOf = (draft: Draft, part: 'actor' | 'recipient'): readonly string[] =>
  draft.roles.filter((role) => role.part === part).map(({ actor }) => actor.name)

/** Whether the verb only tells whom `event` hit: `l'attentat a tué dix civils`, `ont attaqué un convoi, tuant …`. */
function isTollOf(verb: Draft, event: Draft): boolean {
  const { scene, at, entry } = verb
  const disaster = event.type === 'DISASTER' && !event.verbal
  const aims = AIMS.has(entry.id) || (disaster && entry.id === 'assault.hit')
  if (!(aims || TOLLS.has(entry.id)) || !DEADLY.has(event.type) || event.at >= at) return false
  const group = verbGroup(scene, at)
  if (group?.voice !== 'active' || (!aims && namesOf(verb, 'recipient').length === 0)) return false
  const doers = namesOf(event, 'actor')
  if (!namesOf(verb, 'actor').every((name) => doers.includes(name))) return false
  if (group.time === 'gerund') return true
  if (event.verbal) return false
  for (let index = event.at + 1; index < group.first; index++)
    // « un cyclone a frappé l'île et tué deux pêcheurs »: one subject for both.
    if ((!disaster && isFiniteVerb(morphAt(scene, index))) || /^[;:]$/.test(normAt(scene, index)))
      return false
  return true
}

/** The drafts of a sentence, those that only tell whom it hit united with the event that made them. */
export function withoutTolls(drafts: readonly Draft[]): Draft[] {
  const victims = new Map<Draft, Draft[]>()
  for (const verb of drafts) {
    const event = drafts.findLast((other) => isTollOf(verb, other))
    if (event) victims.set(event, [...(victims.get(event) ?? []), verb])
  }
  const tolls = new Set([...victims.values()].flat())
  return drafts
    .filter((draft) => !tolls.has(draft))
    .map((draft) => {
      const known = new Set(draft.roles.map(({ actor }) => actor.name))
      const hit = (victims.get(draft) ?? [])
        .flatMap(({ roles }) => roles)
        .filter(({ actor }) => !known.has(actor.name))
      return hit.length === 0 ? draft : { ...draft, roles: [...draft.roles, ...hit] }
    })
}

/** Prepositions before the event in which somebody was hit: `tués dans une attaque`, `blessé lors d'un raid`. */
const IN_WHICH = /(?:^| )(?:dans|lors|pendant|durant|cours|par) /u

/** Whether the noun is the event in which those of the passive verb were hit. */
function isCauseOf(noun: Draft, verb: Draft): boolean {
  if (noun.verbal || !DEADLY.has(noun.type) || !TOLLS.has(verb.entry.id) || noun.at < verb.at) return false
  if (verbGroup(verb.scene, verb.at)?.voice !== 'passive' || !inOneClause(verb, noun)) return false
  const { folded } = verb.scene.doc
  return IN_WHICH.test(folded.slice(verb.trigger.end, noun.trigger.start))
}

/** The drafts of a sentence, with the same participants where a verb and a noun tell one attack: `tués dans une attaque`. */
export function withSharedVictims(drafts: readonly Draft[]): Draft[] {
  const twin = (draft: Draft): Draft | undefined =>
    draft.verbal
      ? drafts.find((noun) => isCauseOf(noun, draft))
      : drafts.find((verb) => verb.verbal && isCauseOf(draft, verb))
  return drafts.map((draft) => {
    const known = new Set(draft.roles.map(({ actor }) => actor.name))
    const more = twin(draft)?.roles.filter(({ actor }) => !known.has(actor.name)) ?? []
    return more.length === 0 ? draft : { ...draft, roles: [...draft.roles, ...more] }
  })
}

/** The drafts of a sentence without nouns that only repeat its verb, and without a second noun beside the first. */
export function withoutDoubles(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, at) => {
    if (draft.verbal) return true
    const family = familyOf(draft.entry)
    return !drafts.some((other, index) => {
      if (other === draft || familyOf(other.entry) !== family) return false
      if (ONE_A_SENTENCE.has(family)) return other.verbal || (index < at && draft.at - other.at < 5)
      return other.verbal && ONE_A_CLAUSE.has(draft.type) && inOneClause(other, draft)
    })
  })
}
