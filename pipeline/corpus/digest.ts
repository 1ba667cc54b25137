/**
 * What deduplication keeps of an article: its event mentions with the sentences that tell them, and a sketch of the
 * whole text by which copies are recognised. The text itself is left out, so that 100,000 articles fit in memory.
 * Plain JSON.
 */
import type { Article, EventDate, EventMention, Participant, Place } from '../core/records.generated.ts'
import { overlaps, type Span } from '../core/span.ts'
import { organisationNamed } from '../world/index.ts'
import { countriesNamed } from './countries.ts'
import { holds } from './discourse.ts'
import { senseOf, sensesAgree } from './senses.ts'
import { wordingOf } from './shingles.ts'
import { wordsOf } from './words.ts'

export interface DigestSentence extends Span {
  readonly text: string
  /** Ids of the persons whom it names. */
  readonly people: readonly string[]
  /** Codes of the countries that it names, also by an adjective (`russe`) or a town. */
  readonly countries: readonly string[]
}

export interface DigestParticipant extends Participant {
  /** Name that an organisation goes by, whatever its spelling (`OSCE`); absent when it is not a known one. */
  readonly known?: string
}

/** An event mention, with what its sentence tells about its relation to other mentions. */
export interface DigestMention {
  /** Event id within the article. */
  readonly event: string
  /** Index in `sentences`. */
  readonly sentence: number
  readonly trigger: Span
  readonly type: EventMention['type']
  readonly status: EventMention['status']
  readonly participants: readonly DigestParticipant[]
  readonly place: Place | null
  readonly date: EventDate | null
  /** What the trigger names, see `senseOf`. */
  readonly sense: string
  /** The trigger reports speech (`a déclaré`): events of one speaker on one occasion are one. */
  readonly speech: boolean
  /** In the pluperfect of a main clause: told as earlier than what the article reports. Null for nouns: they do not tell. */
  readonly earlier: boolean | null
  /** Told as a further one of its kind (`une nouvelle grève`). */
  readonly another: boolean
  /** A noun with a definite article or a possessive (`la visite`, `son séjour`): told as known. */
  readonly definite: boolean
  /** Index of the mention that it takes up (`cette rencontre`); null when it takes up none. */
  readonly antecedent: number | null
}

export interface ArticleDigest {
  readonly article: string
  readonly source: string | null
  /** Document date, ISO day; null when unknown. */
  readonly date: string | null
  /** The sentences that tell events, in order. */
  readonly sentences: readonly DigestSentence[]
  /** In order of reading. */
  readonly mentions: readonly DigestMention[]
  /** Everybody whom the article names, most often named first. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** A fixed sample of the hashed shingles of all sentences, ascending. */
  readonly sketch: readonly number[]
}

/** Types of which the event is the saying of words, when a verb of speech tells it. */
const VERBAL: ReadonlySet<EventMention['type']> = new Set([
  'STATEMENT',
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
])

/** Words before the trigger that can hold its auxiliary or determiner. */
const WINDOW = 3
/** One shingle in so many is kept: those whose hash it divides, the same ones in every article. */
const SAMPLE = 8

function recognise(participant: Participant): DigestParticipant {
  const known = participant.kind === 'organisation' ? organisationNamed(participant.name) : null
  return known === null ? participant : { ...participant, known: known.name }
}

function describe(
  text: string,
  event: EventMention,
  article: Article,
): Omit<DigestMention, 'sentence' | 'antecedent'> {
  const trigger = wordsOf(event.trigger.text)
  const lead = wordsOf(text.slice(event.sentence.start, event.trigger.start))
  const before = lead.slice(-WINDOW)
  const determiner = before.slice(-1)
  const definite = holds(determiner, 'definite') || holds(determiner, 'demonstrative')
  const isNoun = definite || holds(determiner, 'indefinite')
  const after = wordsOf(text.slice(event.trigger.end, event.sentence.end)).slice(0, 1)
  const cue = article.quotes.some((quote) => quote.cue !== null && overlaps(quote.cue, event.trigger))
  return {
    event: event.id,
    trigger: { start: event.trigger.start, end: event.trigger.end },
    type: event.type,
    status: event.status,
    participants: event.participants.map(recognise),
    place: event.place,
    date: event.date,
    sense: senseOf(trigger, event.type),
    speech: event.type === 'STATEMENT' || (VERBAL.has(event.type) && (cue || holds(trigger, 'speech'))),
    earlier: isNoun ? null : holds([...before, ...trigger], 'earlier') && !holds(lead, 'subordinate'),
    definite,
    another: holds([...before, ...trigger, ...after], 'another'),
  }
}

/** Sentences with events back to which a demonstrative reaches. */
const REACH = 3

const last = (name: string): string => wordsOf(name).at(-1) ?? ''

/**
 * A mention such as `cette rencontre` with what it takes up: the mention last told that can be called so. Participants
 * that its own sentence does not name were inherited, perhaps from another event: it has those of its antecedent.
 */
function takeUp(
  mention: DigestMention,
  told: readonly DigestMention[],
  { text, end }: { text: string; end: number },
): DigestMention {
  const before = wordsOf(text.slice(0, end)).slice(-2)
  if (!holds(before, 'demonstrative')) return mention
  const antecedent = told.findLastIndex(
    (other) =>
      other.type === mention.type &&
      other.sentence < mention.sentence &&
      other.sentence >= mention.sentence - REACH &&
      sensesAgree(other.sense, mention.sense),
  )
  if (antecedent < 0) return mention
  const named = wordsOf(text)
  const participants = mention.participants.filter(({ name }) => named.includes(last(name)))
  return { ...mention, participants, antecedent }
}

const sentenceOf = ({ start, end }: Span, { text, people }: Article): DigestSentence => ({
  start,
  end,
  text: text.slice(start, end),
  people: people
    .filter(({ mentions }) => mentions.some((mention) => overlaps(mention, { start, end })))
    .map(({ id }) => id),
  countries: countriesNamed(text.slice(start, end)),
})

/** Reduces an extracted article; a skipped one gives a digest without mentions. */
export function digest(article: Article): ArticleDigest {
  const sentences: DigestSentence[] = []
  const places = new Map<string, number>()
  const mentions: DigestMention[] = []
  for (const event of article.events) {
    const { start, end } = event.sentence
    const key = `${start}-${end}`
    let at = places.get(key)
    if (at === undefined) {
      at = sentences.push(sentenceOf(event.sentence, article)) - 1
      places.set(key, at)
    }
    const text = article.text.slice(start, end)
    const mention = { ...describe(article.text, event, article), sentence: at, antecedent: null }
    mentions.push(takeUp(mention, mentions, { text, end: event.trigger.start - start }))
  }
  const sketch = new Set<number>()
  for (const { start, end } of article.sentences)
    for (const hash of wordingOf(article.text.slice(start, end)).shingles)
      if (hash % SAMPLE === 0) sketch.add(hash)
  return {
    article: article.id,
    source: article.source,
    date: article.documentDate.value,
    sentences,
    mentions,
    people: [...article.people]
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .map(({ id, name }) => ({ id, name })),
    sketch: [...sketch].sort((a, b) => a - b),
  }
}
