/** What an office is: public or not, of which body, of which country. */

import type { Entity } from '../../core/doc.ts'
import { loadLexicon } from '../../core/lexicon.ts'
import { contains, overlaps, type Span, within } from '../../core/span.ts'
import { countryOfDemonym, findWorldNames, type WorldSpan, worldNamed } from '../../world/index.ts'
import { knownOfficial } from '../known.ts'
import { isCapitalised, type OfficialsDoc, textOf } from '../reading.ts'
import type { Office } from './nouns.ts'
import { adjectiveAfter } from './openings.ts'
import type { RolePhrase } from './phrase.ts'
import { portfolioOf } from './portfolio.ts'

const bodies = loadLexicon<'public' | 'private'>(new URL('../lexicon/bodies.json', import.meta.url))

const PRIVATE: ReadonlySet<Office> = new Set<Office>([
  'business',
  'sport',
  'art',
  'media',
  'academia',
  'society',
  'private',
])
/** Offices that a private body has as well: `président du groupe`, `porte-parole du syndicat`. */
const BY_BODY: ReadonlySet<Office> = new Set<Office>([
  'state',
  'open',
  'spokesperson',
  'party',
  'administration',
])
const PUBLIC_PLACES: ReadonlySet<string> = new Set(['country', 'city', 'region'])
const PUBLIC_KINDS: ReadonlySet<string> = new Set([...PUBLIC_PLACES, 'seat', 'institution'])
const PRIVATE_DETAILS: ReadonlySet<string> = new Set(['ngo', 'sport'])

/** What a role phrase says of the office, apart from who holds it. */
export interface OfficeFacts {
  /** True, false, or null when the person compared with decides (`homologue`). */
  readonly official: boolean | null
  readonly organisation: string | null
  /** Country that the phrase names; null when it names none. */
  readonly country: string | null
}

const isPublic = ({ entry }: WorldSpan): boolean =>
  PUBLIC_KINDS.has(entry.kind) || (entry.kind === 'organisation' && !PRIVATE_DETAILS.has(entry.detail ?? ''))

/** The first body after the noun: public, private, or null when none tells. */
function bodyOf(doc: OfficialsDoc, role: RolePhrase, world: readonly WorldSpan[]): boolean | null {
  for (let at = role.headEnd; at < role.to; at++) {
    const token = doc.tokens.all[at]
    const name = world.find((span) => span.from <= at && at < span.to)
    if (name) return isPublic(name) && !(role.noun.office === 'open' && name.entry.detail === 'armed')
    const body = token ? bodies.getFolded(token.norm) : undefined
    if (body === 'private' && token?.norm === 'groupe' && isPolitical(doc, at + 1)) return true
    if (body) return body === 'public'
    if (token && isCapitalised(token) && countryOfDemonym(token.norm) === null) {
      const entity = within(doc.entities, token).find((each) => contains(each, token))
      return entity?.type === 'LOC' || entity?.type === 'PER'
    }
  }
  return role.demonyms.length > 0 ? true : null
}

/** `groupe socialiste`, `groupe UMP`: of a parliament, not of industry. Adjectives of offices are those of public life. */
function isPolitical(doc: OfficialsDoc, at: number): boolean {
  const token = doc.tokens.all[at]
  if (token === undefined) return false
  return adjectiveAfter(token.norm) !== undefined || worldNamed(token.text)?.detail === 'party'
}

/** Country of the first demonym after the noun: `numéro deux de la diplomatie russe`. */
function demonymIn(doc: OfficialsDoc, role: RolePhrase): string | null {
  for (let at = role.headEnd; at < role.to; at++) {
    const token = doc.tokens.all[at]
    const country = token && !isCapitalised(token) ? countryOfDemonym(token.norm) : null
    if (country) return country
  }
  return null
}

/** The words after the noun; null when there are none. */
function complementOf(doc: OfficialsDoc, role: RolePhrase): Span | null {
  const [first, last] = [doc.tokens.all[role.headEnd], doc.tokens.all[role.to - 1]]
  return first && last && role.headEnd < role.to ? { start: first.start, end: last.end } : null
}

/** The organisation in the complement: `ministère des Affaires étrangères`, `Kremlin`; null when there is none. */
function organisationOf(doc: OfficialsDoc, role: RolePhrase, world: readonly WorldSpan[]): string | null {
  const bodies = world.filter(
    ({ entry }) => !['country', 'city', 'region', 'continent', 'area'].includes(entry.kind),
  )
  const named = bodies.find((name) => !inBrackets(doc, name)) ?? bodies[0]
  if (named) return named.entry.kind === 'institution' ? textOf(doc, named) : named.entry.name
  const complement = complementOf(doc, role)
  const entity =
    complement &&
    within(doc.entities, complement).find((each) => each.type === 'ORG' && contains(complement, each))
  return entity?.text.replace(/\s+/gu, ' ') ?? null
}

/** Names of persons in the complement: `conseiller de Paul Vidal`. */
function personsIn(doc: OfficialsDoc, role: RolePhrase): readonly Entity[] {
  const complement = complementOf(doc, role)
  return complement ? within(doc.entities, complement).filter(({ type }) => type === 'PER') : []
}

/** `la directrice pour les États-Unis`: what the office deals with, not whose it is. */
function isField(doc: OfficialsDoc, { from, entry }: WorldSpan): boolean {
  const before = doc.tokens.all[from - 1]?.norm ?? ''
  const preposition = /^(?:le|la|l'|les)$/.test(before) ? doc.tokens.all[from - 2]?.norm : before
  return preposition === 'pour' && PUBLIC_PLACES.has(entry.kind)
}

/** `président (LREM) de l'Assemblée`: the body comes before the party in brackets. */
const inBrackets = (doc: OfficialsDoc, { from, to }: WorldSpan): boolean =>
  doc.tokens.all[from - 1]?.text === '(' && doc.tokens.all[to]?.text === ')'

/** Reads the office of a role phrase. */
export function officeFacts(doc: OfficialsDoc, role: RolePhrase): OfficeFacts {
  const people = personsIn(doc, role)
  // `ministre de François Hollande` is no minister of the Netherlands.
  const world = findWorldNames(doc.tokens.all, role.headEnd, role.to).filter(
    (name) => !people.some((person) => overlaps(person, name)),
  )
  const country =
    role.noun.country ??
    role.demonyms[0] ??
    demonymIn(doc, role) ??
    world.find((name) => name.entry.country !== null && !isField(doc, name))?.entry.country ??
    people.map(({ text }) => knownOfficial(text)?.country).find((known) => known !== undefined) ??
    null
  const organisation = organisationOf(doc, role, world) ?? portfolioOf(doc, role)
  const { office } = role.noun
  if (office === 'inherit') return { official: null, organisation, country }
  if (PRIVATE.has(office)) return { official: false, organisation, country }
  if (!BY_BODY.has(office) || role.noun.title.endsWith('du parti'))
    return { official: true, organisation, country }
  const body = bodyOf(doc, role, world)
  return { official: body ?? office !== 'open', organisation, country }
}
