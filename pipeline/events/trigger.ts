/**
 * The trigger lexicon: verbs, nouns and light-verb constructions that name an event, with their PLOVER type and mode,
 * the frame that says who does it to whom, and what must stand around an ambiguous word.
 */
import { SetupError } from '../core/errors.ts'
import { loadLexicon } from '../core/lexicon.ts'
import { compilePattern } from '../core/pattern.ts'
import type { EventMention } from '../core/records.generated.ts'
import { determiner, isDe } from '../french/determiners.ts'
import { type FrameName, frames } from './frames.ts'
import { type Needs, needs } from './needs.ts'

export type EventType = EventMention['type']

/** What must be found around the word, as patterns over folded text; all optional, all must hold. */
interface Surroundings {
  /** What follows the trigger at once. */
  readonly after?: string
  readonly notAfter?: string
  /** What stands at once before it. */
  readonly before?: string
  readonly notBefore?: string
  /** Anywhere in the sentence. */
  readonly near?: string
  /** Nowhere in the sentence: other senses of the word. */
  readonly notNear?: string
  /** A word among those that follow the trigger (or precede a passive): the thing given, lifted, suspended. */
  readonly object?: string
}

/** Value of an entry of a trigger lexicon; the type follows from the lexicon's id. */
export interface TriggerValue extends Surroundings {
  /** `consult.visit`; the rule id in the dataset is `event.consult.visit`. */
  readonly id: string
  readonly pos: 'verb' | 'noun'
  readonly frame: FrameName
  /** PLOVER mode. */
  readonly mode?: string
  /** How PLOVER codes it where its type is not ours: an arrest (JUSTICE) is COERCE arrest. */
  readonly plover?: 'resign' | 'arrest' | 'investigate' | 'allege' | 'convict'
  /** Participants that must be found for the word to tell an event. */
  readonly needs?: Needs
  /** Of the forms without « se »: not as a reflexive verb (`se vanter` praises nobody else). */
  readonly notReflexive?: boolean
  /** The date beside it is not its own: a body is found on a day, the death lies before. */
  readonly undated?: boolean
  /** Only a verb in that voice. */
  readonly voice?: 'active' | 'passive'
  /** Of several readings of a word the highest priority is tried first; then those with conditions. */
  readonly priority?: number
}

export interface Trigger extends TriggerValue {
  readonly rule: string
  readonly type: EventType
  /** Infinitive, or singular noun: the first word. */
  readonly head: string
  /** The words that follow, without determiners. */
  readonly rest: readonly string[]
  readonly reflexive: boolean
  /** `s'en prendre`: asks for « en » before the verb. */
  readonly en: boolean
  readonly patterns: Patterns
}

/** What must be found around the word; null where anything may stand. */
export type Patterns = Readonly<Record<keyof Surroundings, RegExp | null>>

const TYPES = [
  'agree',
  'consult',
  'support',
  'concede',
  'cooperate',
  'aid',
  'retreat',
  'request',
  'accuse',
  'reject',
  'threaten',
  'protest',
  'sanction',
  'mobilize',
  'coerce',
  'assault',
  'statement',
  'appointment',
  'vote',
  'justice',
  'disaster',
  'death',
] as const

/** Words that are skipped inside a construction: `présenter [sa] démission`, `levée [de l']embargo`. */
export function isSkippedWord(norm: string): boolean {
  const kind = determiner(norm)?.kind
  return isDe(norm) || kind === 'definite' || kind === 'indefinite' || kind === 'possessive'
}

const wordsOf = (form: string): string[] =>
  form.toLowerCase().replace(/[’']/g, "' ").split(' ').filter(Boolean)

/** Compiles what must stand around a word of the lexicon `type`. */
export function patternsOf(value: Surroundings & Pick<TriggerValue, 'id'>, type: string): Patterns {
  const owner = `${type}/${value.id}`
  const after = (source: string) =>
    compilePattern(`[ ,]{0,2}(?:${source})`, {}, owner, { edges: false, flags: 'y' })
  const before = (source: string) => compilePattern(`(?:${source})[ ,]{0,2}$`, {}, owner, { edges: false })
  const anywhere = (source: string) =>
    compilePattern(`(?<![\\p{L}])(?:${source})`, {}, owner, { edges: false })
  const words = (source: string) => compilePattern(`(?:${source})`, {}, owner)
  return {
    after: value.after ? after(value.after) : null,
    notAfter: value.notAfter ? after(value.notAfter) : null,
    before: value.before ? before(value.before) : null,
    notBefore: value.notBefore ? before(value.notBefore) : null,
    near: value.near ? anywhere(value.near) : null,
    notNear: value.notNear ? anywhere(value.notNear) : null,
    object: value.object ? words(value.object) : null,
  }
}

function readTrigger(form: string, value: TriggerValue, type: string, patterns: Patterns): Trigger {
  if (!(value.frame in frames)) throw new SetupError(`Unknown frame "${value.frame}" of trigger ${value.id}`)
  if (value.needs !== undefined && !(value.needs in needs))
    throw new SetupError(`Unknown need "${value.needs}" of trigger ${value.id}`)
  const all = wordsOf(form)
  const reflexive = value.pos === 'verb' && (all[0] === 'se' || all[0] === "s'")
  const verb = reflexive ? all.slice(1) : all
  const en = value.pos === 'verb' && verb[0] === 'en'
  const words = en ? verb.slice(1) : verb
  return {
    rule: `event.${value.id}`,
    type: type.toUpperCase() as EventType,
    head: words[0] as string,
    rest: words.slice(1).filter((word) => !isSkippedWord(word)),
    reflexive,
    en,
    patterns,
    ...value,
    notReflexive: value.notReflexive === true && !reflexive,
  }
}

const weight = (trigger: Trigger): number =>
  (trigger.priority ?? 0) * 8 +
  trigger.rest.length * 10 +
  Object.values(trigger.patterns).filter((pattern) => pattern !== null).length +
  (trigger.reflexive ? 5 : 0) +
  (trigger.en ? 5 : 0)

/** All triggers by first word, verbs by infinitive, the most specific first. */
export const triggers: {
  readonly verb: ReadonlyMap<string, readonly Trigger[]>
  readonly noun: ReadonlyMap<string, readonly Trigger[]>
} = (() => {
  const maps = { verb: new Map<string, Trigger[]>(), noun: new Map<string, Trigger[]>() }
  for (const type of TYPES) {
    const lexicon = loadLexicon<TriggerValue>(new URL(`./lexicon/${type}.json`, import.meta.url))
    for (const { forms, value } of lexicon.entries) {
      const patterns = patternsOf(value, type)
      for (const form of forms) {
        const trigger = readTrigger(form, value, type, patterns)
        const known = maps[value.pos].get(trigger.head)
        if (known) known.push(trigger)
        else maps[value.pos].set(trigger.head, [trigger])
      }
    }
  }
  for (const map of [maps.verb, maps.noun])
    for (const list of map.values()) list.sort((a, b) => weight(b) - weight(a))
  return maps
})()
