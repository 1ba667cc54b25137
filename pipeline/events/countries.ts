/**
 * Countries behind the participants: the article's own name for each, the two that an article is about, and the
 * country of those who are hit by sanctions.
 */
import { commonestFirst } from '../core/order.ts'
import { countryName } from '../world/index.ts'
import type { Actor } from './actors/index.ts'
import type { Draft, Role } from './draft.ts'
import type { Scene } from './scene.ts'

/** Share of the country mentions that the two first must have for the article to be about them. */
const SHARE = 0.75
/** Share that one country must have to be the article's own. */
const MAIN = 0.5
const NOWHERE = { start: 0, end: 0 }

/** How the article speaks of countries. */
export interface Countries {
  /** The country as a participant, by the name that the article uses. */
  named(code: string): Actor | null
  /** The other of the article's two countries; null when it is about one or many, or `own` is none of them. */
  counterpart(own: string): Actor | null
  /** The country that the article is about before all others; null when it is about none. */
  readonly main: Actor | null
  /** The article's two countries, when it is about two. */
  readonly pair: readonly Actor[]
}

/** Counts the countries of an article. */
export function countriesOf(scenes: readonly Scene[]): Countries {
  const counts = new Map<string, number>()
  const printed = new Map<string, string>()
  let all = 0
  for (const { actors } of scenes)
    for (const { country, source, name } of actors)
      if (country !== null) {
        counts.set(country, (counts.get(country) ?? 0) + 1)
        if (source === 'country' && !printed.has(country)) printed.set(country, name)
        all++
      }
  const known = new Map<string, Actor | null>()
  const named = (code: string): Actor | null => {
    let actor = known.get(code)
    if (actor === undefined) {
      const name = printed.get(code) ?? countryName(code)
      actor =
        name === null
          ? null
          : { name, country: code, kind: 'country', source: 'country', unit: NOWHERE, ...NOWHERE }
      known.set(code, actor)
    }
    return actor
  }
  const [first, second] = [...counts].sort(commonestFirst)
  const two =
    first && second && second[1] >= 3 && first[1] + second[1] >= all * SHARE ? [first[0], second[0]] : []
  return {
    named,
    main: first && first[1] >= all * MAIN ? named(first[0]) : null,
    pair: two.flatMap((code) => named(code) ?? []),
    counterpart: (own) => (two.includes(own) ? named(two.find((code) => code !== own) as string) : null),
  }
}

/** Types whose other side is the other country of an article about two, when the sentence names none. */
const TOWARDS_OTHER = new Set(['SUPPORT', 'AGREE', 'AID'])
/** Praise is for persons, and agreements name their sides. */
const TOWARDS_NAMED = new Set([
  'support.praise',
  'support.tribute',
  'agree.accord',
  'agree.signature',
  'agree.sign',
])
const BETWEEN_BOTH = new Set(['AGREE', 'COOPERATE'])

/** Each country once: `la Biélorussie` and `le Bélarus` are one, by the name that the article uses. */
const once = (roles: readonly Role[]): Role[] =>
  roles.filter(
    ({ actor }, at) =>
      actor.kind !== 'country' ||
      roles.findIndex((other) => other.actor.kind === 'country' && other.actor.name === actor.name) === at,
  )

/** `draft` with the countries that its participants stand for. */
export function withCountries(draft: Draft, countries: Countries): Draft {
  const named: readonly Role[] = draft.roles.map((role) => {
    const { actor, part } = role
    const code = actor.country
    if (actor.kind === 'country' && code !== null)
      return { actor: { ...actor, name: countries.named(code)?.name ?? actor.name }, part }
    // Sanctions against `douze responsables bélarusses` hit Belarus.
    const country =
      draft.type === 'SANCTION' && (actor.source === 'group' || actor.source === 'someone') && code !== null
        ? countries.named(code)
        : null
    return country ? { actor: country, part } : role
  })
  const roles = once(named)
  if (roles.length === 0 && BETWEEN_BOTH.has(draft.type) && !draft.verbal)
    return { ...draft, roles: countries.pair.map((actor) => ({ actor, part: 'actor' })) }
  // « l'élection présidentielle » is held by the country that the article is about.
  if (roles.length === 0 && draft.entry.id === 'vote.national-election' && countries.main)
    return { ...draft, roles: [{ actor: countries.main, part: 'actor' }] }
  const own = roles[0]?.actor.country
  const other =
    TOWARDS_OTHER.has(draft.type) && !TOWARDS_NAMED.has(draft.entry.id) && roles.length === 1 && own
      ? countries.counterpart(own)
      : null
  return { ...draft, roles: other ? [...roles, { actor: other, part: 'recipient' }] : roles }
}
