/**
 * Event rules in words, for readers who see a rule's id: which words tell the event, and who is who in it. Told from the
 * trigger lexicon itself, so that it cannot say anything else than what the rules do.
 */
import { byCodeUnit } from '../core/order.ts'
import { type Frame, frames } from './frames.ts'
import { type Trigger, triggers } from './trigger.ts'

/** How many words of an entry are named. */
const SHOWN = 4

/** Grammatical places as a reader knows them. */
const PLACES: readonly (readonly [keyof Frame, string])[] = [
  ['subject', 'subject'],
  ['object', 'object'],
  ['by', '« par X »'],
  ['of', '« de X »'],
  ['with', '« avec X »'],
  ['to', '« à X »'],
  ['toPerson', '« à X » of a person'],
  ['against', '« contre X »'],
  ['between', '« entre X et Y »'],
  ['adjective', 'adjective of a country'],
  ['host', 'country visited'],
]

/** Places that only verbs or only nouns have. */
const OF_NOUNS = new Set<keyof Frame>(['of', 'adjective'])
const OF_VERBS = new Set<keyof Frame>(['object', 'toPerson'])

function placesOf({ frame, pos }: Trigger, part: 'actor' | 'recipient'): string {
  const others = pos === 'verb' ? OF_NOUNS : OF_VERBS
  return PLACES.filter(([place]) => frames[frame][place] === part && !others.has(place))
    .map(([, name]) => name)
    .join(', ')
}

function textOf(entries: readonly Trigger[]): string {
  const [first] = entries as readonly [Trigger, ...Trigger[]]
  const words = entries
    .toSorted((a, b) => a.rest.length - b.rest.length)
    .map(({ head, rest, reflexive }) => [reflexive ? 'se' : '', head, ...rest].filter(Boolean).join(' '))
  const shown = words.slice(0, SHOWN).map((word) => `« ${word} »`)
  const more = words.length > SHOWN ? ` and ${words.length - SHOWN} more` : ''
  const parts = (['actor', 'recipient'] as const)
    .map((part) => [part, placesOf(first, part)] as const)
    .filter(([, places]) => places !== '')
    .map(([part, places]) => `${part}: ${places}`)
  return `${first.type} told by the ${first.pos} ${shown.join(', ')}${more}${parts.length > 0 ? `; ${parts.join('; ')}` : ''}`
}

/** Id and description of every event rule, in order of id. */
export function eventRuleTexts(): (readonly [id: string, about: string])[] {
  const entries = new Map<string, Trigger[]>()
  for (const trigger of [...triggers.verb.values(), ...triggers.noun.values()].flat()) {
    const known = entries.get(trigger.rule)
    if (known) known.push(trigger)
    else entries.set(trigger.rule, [trigger])
  }
  const texts = [...entries].map(([id, all]) => [id, textOf(all)] as const)
  const quoted = 'What is said in a quotation, once per speaker and occasion, by what its words do'
  return [...texts, ['event.statement.quote', quoted] as const].sort(([a], [b]) => byCodeUnit(a, b))
}
