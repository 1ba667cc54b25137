/**
 * Event rules in words, for readers who see a rule's id: which words tell the event, and who is who in it. Told from the
 * trigger lexicon itself, so that it cannot say anything else than what the rules do.
 */
import { groupBy } from '../core/group.ts'
import { byCodeUnit } from '../core/order.ts'
import type { RuleText } from '../core/rule.ts'
import { type Frame, frames } from './frames.ts'
import { type Trigger, triggers } from './trigger.ts'

/** How many words of an entry are named. */
const SHOWN = 4

type Language = 'en' | 'fr'

/** Grammatical places as a reader knows them. */
const PLACES: readonly (readonly [keyof Frame, Readonly<Record<Language, string>>])[] = [
  ['subject', { en: 'subject', fr: 'sujet' }],
  ['object', { en: 'object', fr: 'objet' }],
  ['by', { en: '« par X »', fr: '« par X »' }],
  ['of', { en: '« de X »', fr: '« de X »' }],
  ['with', { en: '« avec X »', fr: '« avec X »' }],
  ['to', { en: '« à X »', fr: '« à X »' }],
  ['toPerson', { en: '« à X » of a person', fr: '« à X » d’une personne' }],
  ['against', { en: '« contre X »', fr: '« contre X »' }],
  ['between', { en: '« entre X et Y »', fr: '« entre X et Y »' }],
  ['adjective', { en: 'adjective of a country', fr: 'adjectif d’un pays' }],
  ['host', { en: 'country visited', fr: 'pays visité' }],
]

const WORDING = {
  en: {
    told: ({ type, pos }: Trigger, words: string) => `${type} told by the ${pos} ${words}`,
    more: (count: number) => ` and ${count} more`,
    actor: 'actor: ',
    recipient: 'recipient: ',
    parted: '; ',
  },
  fr: {
    told: ({ type, pos }: Trigger, words: string) =>
      `${type} dit par le ${pos === 'verb' ? 'verbe' : 'nom'} ${words}`,
    more: (count: number) => ` et ${count} autres`,
    actor: 'qui : ',
    recipient: 'à qui, avec qui : ',
    parted: ' ; ',
  },
} as const

/** Places that only verbs or only nouns have. */
const OF_NOUNS = new Set<keyof Frame>(['of', 'adjective'])
const OF_VERBS = new Set<keyof Frame>(['object', 'toPerson'])

function placesOf({ frame, pos }: Trigger, part: 'actor' | 'recipient', language: Language): string {
  const others = pos === 'verb' ? OF_NOUNS : OF_VERBS
  return PLACES.filter(([place]) => frames[frame][place] === part && !others.has(place))
    .map(([, name]) => name[language])
    .join(', ')
}

function textOf(entries: readonly Trigger[], language: Language): string {
  const [first] = entries as readonly [Trigger, ...Trigger[]]
  const { told, more, parted, ...names } = WORDING[language]
  const words = entries
    .toSorted((a, b) => a.rest.length - b.rest.length)
    .map(({ head, rest, reflexive }) => [reflexive ? 'se' : '', head, ...rest].filter(Boolean).join(' '))
  const shown = words.slice(0, SHOWN).map((word) => `« ${word} »`)
  const others = words.length > SHOWN ? more(words.length - SHOWN) : ''
  const parts = (['actor', 'recipient'] as const).flatMap((part) => {
    const places = placesOf(first, part, language)
    return places === '' ? [] : [`${names[part]}${places}`]
  })
  return [told(first, shown.join(', ')) + others, ...parts].join(parted)
}

const QUOTED: RuleText = [
  'event.statement.quote',
  {
    en: 'What is said in a quotation, once per speaker and occasion, by what its words do',
    fr: 'Ce qui est dit dans une citation, une fois par auteur et par occasion, selon ce que font ses mots',
  },
]

/** Every event rule, in order of id. */
export function eventRuleTexts(): readonly RuleText[] {
  const entries = groupBy([...triggers.verb.values(), ...triggers.noun.values()].flat(), ({ rule }) => rule)
  const texts = [...entries].map(
    ([id, all]): RuleText => [id, { en: textOf(all, 'en'), fr: textOf(all, 'fr') }],
  )
  return [...texts, QUOTED].sort(([a], [b]) => byCodeUnit(a, b))
}
