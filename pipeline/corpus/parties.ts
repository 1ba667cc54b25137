/** Participants made comparable: linked persons, countries by code, folded names. */
import { bare } from '../core/fold.ts'
import type { Participant } from '../core/records.generated.ts'
import type { DigestParticipant } from './digest.ts'
import type { PersonLinks } from './person-links.ts'

export interface Party {
  readonly kind: Participant['kind']
  readonly role: Participant['role']
  /** Person record, or null when it is no linked person. */
  readonly record: string | null
  /** As printed. */
  readonly name: string
  readonly words: readonly string[]
  readonly country: string | null
}

export function partyOf(participant: DigestParticipant, article: string, links: PersonLinks): Party {
  const { role, name, country, person } = participant
  const isDescribed = participant.kind === 'person' && person === undefined && !/^\p{Lu}/u.test(name)
  return {
    // « un avocat de 48 ans » is a person without a name: no other can be told from him.
    kind: isDescribed ? 'group' : participant.kind,
    role,
    record: (person === undefined ? undefined : links.record(article, person)) ?? null,
    name,
    words: bare(participant.known ?? name).match(/[\p{L}\p{N}]+/gu) ?? [],
    country,
  }
}

const SHORTEST_NAME = 3
/** Shorter words are pronouns (`elles`). */
const SHORTEST_GROUP = 6
const last = (words: readonly string[]): string => words.at(-1) ?? ''

/** « Poutine » and « Vladimir Poutine », not « Raúl Castro » and « Fidel Castro ». */
function samePersonName(a: Party, b: Party): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (last(short).length < SHORTEST_NAME || last(short) !== last(long)) return false
  return short.length === 1 || short[0]?.[0] === long[0]?.[0]
}

/** Homonyms seldom take part in events of one kind in the same days: more often their country was misread. */
const sameFullName = (a: Party, b: Party): boolean =>
  a.words.length > 1 && a.words.length === b.words.length && a.words.every((word, at) => word === b.words[at])

/** One name's words all stand in the other. */
function nested(a: Party, b: Party): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  return short.length > 0 && short.every((word) => long.includes(word))
}

const isState = (party: Party): boolean => party.kind === 'country' && party.country !== null

/** The same participant, by record, code or name. */
export function sameParty(a: Party, b: Party): boolean {
  if (isState(a) && isState(b)) return a.country === b.country
  if (a.kind !== b.kind) return false
  if (a.kind === 'group') return nested(a, b) && a.words.some(({ length }) => length >= SHORTEST_GROUP)
  if (a.kind !== 'person') return nested(a, b)
  if (a.record === null || b.record === null) return samePersonName(a, b)
  if (a.record === b.record || sameFullName(a, b)) return true
  // An article that gives the surname alone has a record of its own: it is not linked, rather than somebody else's.
  return (a.words.length === 1 || b.words.length === 1) && samePersonName(a, b)
}

/** How well two participants that are not the same can stand for each other, 0 to 1: both of one country. */
export function standsFor(a: Party, b: Party): number {
  if (a.country === null || a.country !== b.country || a.kind === b.kind) return 0
  const kinds = [a.kind, b.kind]
  if (!kinds.includes('country')) return 0
  return kinds.includes('group') ? 0.3 : 0.6
}

const isBody = ({ kind }: Party): boolean => kind === 'country' || kind === 'organisation'

/** Cannot be the same: two named persons, or states and bodies of two countries. */
export function excludes(a: Party, b: Party): boolean {
  if (a.kind === 'person' && b.kind === 'person') return !sameParty(a, b)
  return isBody(a) && isBody(b) && a.country !== null && b.country !== null && a.country !== b.country
}

export const countryKey = (code: string): string => `c:${code}`
export const personKey = (record: string): string => `p:${record}`

/** A key that equal participants share, whatever their spelling; null for unnamed groups. */
export function partyKey(party: Party): string | null {
  if (isState(party)) return countryKey(party.country as string)
  if (party.kind === 'person')
    return party.record === null ? `n:${last(party.words)}` : personKey(party.record)
  return party.kind === 'organisation' && party.words.length > 0 ? `o:${party.words.join(' ')}` : null
}

/** The union of two lists; of equal participants the fuller name stays. Order of first appearance. */
export function uniteParties(a: readonly Party[], b: readonly Party[]): readonly Party[] {
  const united = [...a]
  for (const party of b) {
    const at = united.findIndex((known) => sameParty(known, party))
    const known = united[at]
    if (known === undefined) united.push(party)
    else if (party.words.length > known.words.length) united[at] = { ...party, role: known.role }
  }
  return united.length === a.length && united.every((party, at) => party === a[at]) ? a : united
}
