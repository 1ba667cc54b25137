/** Writes a person of the document as the dataset has it: name, office, country, roles. */
import { bare } from '../core/fold.ts'
import type { Person, Role } from '../core/records.generated.ts'
import { nameParts } from '../names/index.ts'
import { countryOfDemonym } from '../world/index.ts'
import type { Cluster, Named } from './cluster.ts'
import { type Countries, countryNear, countryOfGroup } from './country.ts'
import { knownOfficial } from './known.ts'
import type { OfficialsDoc } from './reading.ts'
import type { AssignedRole } from './roles/assign.ts'

/** What is known of all persons of the document. */
export interface Context {
  /** Mentions of all persons, by sentence. */
  readonly named: ReadonlyMap<number, readonly Named[]>
  /** Country of the demonym before each person's name. */
  readonly nationalities: readonly (string | null)[]
  /** Roles of all persons, by person and by sentence. */
  readonly heldBy: ReadonlyMap<number, readonly AssignedRole[]>
  readonly heldIn: ReadonlyMap<number, readonly AssignedRole[]>
  readonly countries: Countries
  /** Persons whose office is told apart from their name. */
  readonly implied: ReadonlySet<number>
  /** Persons at the head of a body, or of a party, without a role noun, with its country. */
  readonly heads: ReadonlyMap<number, string | null>
}

/** The office that a counterpart shares: that of the person named before in the same sentence. */
function sharedOffice(role: AssignedRole, { heldIn }: Context): AssignedRole | undefined {
  return heldIn
    .get(role.sentence)
    ?.findLast(
      (other) =>
        other.person !== role.person &&
        other.role.from < role.role.from &&
        other.role.noun.office !== 'inherit',
    )
}

/** The office of whom `son adjoint` assists; undefined for other roles. */
const chiefOf = ({ tokens }: OfficialsDoc, role: AssignedRole, context: Context): AssignedRole | undefined =>
  role.role.noun.title === 'adjoint' && /^(?:son|sa)$/.test(tokens.all[role.role.determiner]?.norm ?? '')
    ? sharedOffice(role, context)
    : undefined

/**
 * Whether the role is a public office; a counterpart's is what the other's is, public when nothing tells; a deputy's
 * is what the chief's is.
 */
const isOfficial = (doc: OfficialsDoc, role: AssignedRole, context: Context): boolean =>
  chiefOf(doc, role, context)?.facts.official ??
  role.facts.official ??
  sharedOffice(role, context)?.facts.official ??
  true

/**
 * Countries in the sentence of a role that are other persons', so not its own: of counterparts, and of those called by
 * their nationality (`La ministre, X, a reçu le Marocain Y`), which tells them from the rest.
 */
function foreign(
  { sentence, person: own }: AssignedRole,
  { named, heldIn, nationalities }: Context,
): ReadonlySet<string> {
  const called = (named.get(sentence) ?? [])
    .filter(({ person }) => person !== own)
    .map(({ person }) => nationalities[person] ?? null)
  const others = (heldIn.get(sentence) ?? [])
    .filter(({ person, facts }) => person !== own && facts.official === null)
    .map(({ facts }) => facts.country)
  return new Set([...called, ...others].filter((country) => country !== null))
}

/** `l'Américain X`, `la Suédoise Y`: the demonym right before a name; null when there is none. */
export function nationality(doc: OfficialsDoc, { mentions }: Cluster): string | null {
  for (const { from, sentence } of mentions) {
    const before = from > (doc.tokens.ranges[sentence]?.from ?? 0) ? doc.tokens.all[from - 1] : undefined
    const country = before ? countryOfDemonym(before.norm) : null
    if (country) return country
  }
  return null
}

/** Country of the group that the person heads, named or by the office. */
function groupCountry(
  doc: OfficialsDoc,
  { mentions }: Cluster,
  held: readonly AssignedRole[],
): string | null {
  const places = [...held.map(({ role }) => role.from), ...mentions.map(({ from }) => from)]
  for (const at of places) {
    const country = countryOfGroup(doc, at)
    if (country) return country
  }
  return null
}

/** Country of an office, and what tells it. */
type OfficeCountry = Pick<Role, 'country' | 'countryBasis'>

/** `own` is the country that the person's other offices, nationality or name tell. */
function countryOf(
  doc: OfficialsDoc,
  role: AssignedRole,
  own: string | null,
  context: Context,
): OfficeCountry {
  const phrase = role.country ?? role.facts.country
  if (phrase !== null) return { country: phrase, countryBasis: 'phrase' }
  const person = own ?? chiefOf(doc, role, context)?.facts.country ?? null
  if (person !== null) return { country: person, countryBasis: 'person' }
  const article = isOfficial(doc, role, context)
    ? countryNear(context.countries, role.sentence, foreign(role, context))
    : null
  return article === null ? { country: null } : { country: article, countryBasis: 'article' }
}

/** The record of person `at`, the index among the document's persons. */
export function personOf(doc: OfficialsDoc, at: number, cluster: Cluster, context: Context): Person {
  const { implied, heads, nationalities } = context
  const printed = cluster.names[0] as string
  const known = knownOfficial(printed)
  // A full name of the well-known in another spelling goes by the usual French one; the mentions keep theirs.
  const other = known && nameParts(printed).given.length > 0 && bare(known.name) !== bare(printed)
  const name = other ? known.name : printed
  const held = context.heldBy.get(at) ?? []
  const telling = held.find(({ facts, country }) => country ?? facts.country)
  const own = telling
    ? (telling.country ?? telling.facts.country)
    : (nationalities[at] ?? groupCountry(doc, cluster, held) ?? heads.get(at) ?? known?.country ?? null)
  const roles = held.map((role): Role => {
    const title = (role.facts.official === null ? sharedOffice(role, context) : undefined)?.role.noun.title
    return roleOf(doc, role, title ?? role.role.noun.title, countryOf(doc, role, own, context))
  })
  const gender = cluster.gender ?? held.find(({ role }) => role.gender)?.role.gender
  return {
    id: `p${at + 1}`,
    name,
    official:
      known !== null ||
      implied.has(at) ||
      heads.has(at) ||
      held.some((role) => isOfficial(doc, role, context)),
    country: own ?? roles.find(({ country }) => country)?.country ?? null,
    ...(gender ? { gender } : {}),
    mentions: cluster.mentions.map(({ start, end, text }) => ({ start, end, text })),
    roles,
  }
}

function roleOf(
  doc: OfficialsDoc,
  { role, status, facts, rule }: AssignedRole,
  title: string,
  country: OfficeCountry,
): Role {
  const start = doc.tokens.all[role.from]?.start ?? 0
  const end = doc.tokens.all[role.to - 1]?.end ?? start
  return {
    start,
    end,
    text: doc.text.slice(start, end),
    title,
    organisation: facts.organisation,
    ...country,
    status,
    rule,
  }
}
