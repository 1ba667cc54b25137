/** What two reports are compared by: a mention's attributes made comparable, or those of a chain of mentions united. */
import { epochDay } from '../core/day.ts'
import type { EventMention } from '../core/records.generated.ts'
import { type Context, NO_CONTEXT } from './context.ts'
import { type Days, daysOf, gap, intersection, length, type PartOfDay, partOfDay } from './days.ts'
import type { ArticleDigest, DigestMention } from './digest.ts'
import { countryKey, type Party, partyKey, partyOf, personKey, uniteParties } from './parties.ts'
import type { PersonLinks } from './person-links.ts'
import { finerSense } from './senses.ts'
import { hash32, sortedSet, type Wording } from './shingles.ts'
import { type Site, siteOf } from './sites.ts'

export type EventType = EventMention['type']
export type Status = EventMention['status']

export interface Facts {
  readonly type: EventType
  readonly sense: string
  readonly speech: boolean
  readonly statuses: readonly Status[]
  readonly parties: readonly Party[]
  /** Hashed keys of the named parties, ascending. */
  readonly keys: Uint32Array
  /** Hashed keys of everybody whom the sentences that tell it name, in whatever part, ascending. */
  readonly named: Uint32Array
  /** Days of the event; null when no mention tells. */
  readonly days: Days | null
  /** Part of the one day that `days` is; null when no mention tells. */
  readonly part: PartOfDay | null
  /** The days are said in a mention's own clause. */
  readonly explicitDays: boolean
  /** Words told as said some time before: in the pluperfect, with no date. */
  readonly earlier: boolean
  /** Document day. */
  readonly reported: number | null
  readonly place: Site | null
  readonly wording: Wording
  readonly context: Context
}

const partiesOf = (mention: DigestMention, article: string, links: PersonLinks): readonly Party[] =>
  uniteParties(
    [],
    mention.participants.map((one) => partyOf(one, article, links)),
  )

const PAST: ReadonlySet<Status> = new Set(['happened', 'ongoing'])

/** A weekday or a bare day is taken for the next one, when the tense was misread, by at most so many days. */
const MISREAD = 7

/** Days and status that fit each other: what lies well after its report is to come, whatever tense the verb has. */
function credible(
  { date, status, earlier }: DigestMention,
  reported: number | null,
): { days: Days | null; status: Status } {
  const days = daysOf(date?.interval ?? null)
  const ahead = days === null || reported === null ? 0 : days.from - reported
  if (ahead <= 1 || !PAST.has(status)) return { days, status }
  // What was inherited from a neighbour does not fit; what is said of the event itself casts doubt on its status. A
  // noun (`les élections d'avril`) has no tense at all.
  if (date?.basis !== 'explicit') return { days: null, status }
  return ahead > MISREAD || earlier === null ? { days, status: 'planned' } : { days: null, status }
}

/** The article's own persons: comparing within an article depends on nothing outside of it. */
const ownPersons: PersonLinks = { record: (_article, person) => person }

const NOTHING = new Uint32Array()
const NO_WORDING: Wording = { shingles: NOTHING, words: NOTHING }

const hashed = (keys: readonly (string | null)[]): Uint32Array =>
  sortedSet(keys.filter((key) => key !== null).map(hash32))

/** Keys of the persons and countries in the sentences of the mentions. */
function namedIn(
  mentions: readonly DigestMention[],
  { digest, links }: { digest: ArticleDigest; links: PersonLinks },
): Uint32Array {
  const sentences = [...new Set(mentions.map(({ sentence }) => sentence))].map((at) => digest.sentences[at])
  return hashed(
    sentences.flatMap((sentence) => [
      ...(sentence?.people ?? []).map((person) => personKey(links.record(digest.article, person) ?? person)),
      ...(sentence?.countries ?? []).map(countryKey),
    ]),
  )
}

/** Facts of one mention, for comparing within its article, where neither wording nor context counts. */
export function factsOf(mention: DigestMention, digest: ArticleDigest): Facts {
  const reported = epochDay(digest.date)
  const { days, status } = credible(mention, reported)
  return {
    type: mention.type,
    sense: mention.sense,
    speech: mention.speech,
    statuses: [status],
    parties: partiesOf(mention, digest.article, ownPersons),
    keys: NOTHING,
    named: namedIn([mention], { digest, links: ownPersons }),
    days,
    part: days === null || mention.date === null ? null : partOfDay(mention.date.value),
    explicitDays: days !== null && mention.date?.basis === 'explicit',
    earlier: mention.speech && mention.earlier === true,
    reported,
    place: mention.place === null ? null : siteOf(mention.place),
    wording: NO_WORDING,
    context: NO_CONTEXT,
  }
}

type Dated = Pick<Facts, 'days' | 'explicitDays'>

/** The narrower of two intervals, their intersection when they overlap; where they do not, what is said of the event itself. */
function uniteDays(a: Dated, b: Dated): Dated {
  if (a.days === null || b.days === null) return a.days === null ? b : a
  if (gap(a.days, b.days) === 0)
    return { days: intersection(a.days, b.days), explicitDays: a.explicitDays || b.explicitDays }
  if (a.explicitDays !== b.explicitDays) return a.explicitDays ? a : b
  return length(a.days) <= length(b.days) ? a : b
}

const LEVELS: readonly Site['level'][] = ['country', 'part', 'town']

/** A place told of the event itself before an inherited one, then the more telling name. */
function finerPlace(a: Site | null, b: Site | null): Site | null {
  if (a === null || b === null) return a ?? b
  if (a.told !== b.told) return a.told ? a : b
  return LEVELS.indexOf(b.level) > LEVELS.indexOf(a.level) ? b : a
}

/** The facts of two mentions of one event. `a` tells first. */
function uniteFacts(a: Facts, b: Facts): Facts {
  const { days, explicitDays } = uniteDays(a, b)
  return {
    type: a.type,
    sense: finerSense(a.sense, b.sense),
    speech: a.speech && b.speech,
    statuses: [...new Set([...a.statuses, ...b.statuses])].sort(),
    parties: uniteParties(a.parties, b.parties),
    keys: a.keys,
    named: sortedSet([...a.named, ...b.named]),
    days,
    part: a.part ?? b.part,
    explicitDays,
    earlier: a.earlier && b.earlier,
    reported: a.reported,
    place: finerPlace(a.place, b.place),
    wording: a.wording,
    context: a.context,
  }
}

/** The wording of all sentences that tell a chain; `wordings` of each sentence of the article. */
function wordingOfAll(mentions: readonly DigestMention[], wordings: readonly Wording[]): Wording {
  const told = [...new Set(mentions.map(({ sentence }) => wordings[sentence] as Wording))]
  if (told.length === 1) return told[0] as Wording
  return {
    shingles: sortedSet(told.flatMap(({ shingles }) => [...shingles])),
    words: sortedSet(told.flatMap(({ words }) => [...words])),
  }
}

/** Facts of a chain, for comparing across articles: its mentions united, with their wording and the article's context. */
export function factsOfChain(
  mentions: readonly DigestMention[],
  facts: readonly Facts[],
  {
    digest,
    links,
    context,
    wordings,
  }: { digest: ArticleDigest; links: PersonLinks; context: Context; wordings: readonly Wording[] },
): Facts {
  const parties = mentions.map((mention) => partiesOf(mention, digest.article, links)).reduce(uniteParties)
  return {
    ...facts.reduce(uniteFacts),
    parties,
    keys: hashed(parties.map(partyKey)),
    named: namedIn(mentions, { digest, links }),
    wording: wordingOfAll(mentions, wordings),
    context,
  }
}
