/** Gathers the mentions of one document into persons: one entity for all spellings, surnames and given names of a person. */
import type { Token } from '../core/doc.ts'
import { groupBy } from '../core/group.ts'
import {
  compareNames,
  type Gender,
  genderOfGivenName,
  isGivenNameKey,
  nameKeys,
  nameParts,
} from '../names/index.ts'
import type { Mention } from './mentions/mention.ts'

/** A person of the document, while the stage works on it. */
export interface Cluster {
  readonly mentions: Mention[]
  /** Distinct names as printed, fullest first. */
  readonly names: string[]
  gender: Gender | null
}

/** A mention of the person with that number among the document's. */
export type Named = Mention & { readonly person: number }

/** The mentions of each sentence that has some. */
export const mentionsBySentence = (clusters: readonly Cluster[]): ReadonlyMap<number, readonly Named[]> =>
  groupBy(
    clusters.flatMap(({ mentions }, person) => mentions.map((mention) => ({ person, ...mention }))),
    ({ sentence }) => sentence,
  )

const words = (name: string): number => {
  const { given, surname } = nameParts(name)
  return given.length + surname.length
}

/** A fuller name first; then the one more often used, then the one used first. */
function fullest(mentions: readonly Mention[]): string[] {
  const counts = new Map<string, { count: number; first: number }>()
  for (const { text, from } of mentions) {
    const name = text.replace(/\s+/gu, ' ')
    const known = counts.get(name)
    counts.set(name, { count: (known?.count ?? 0) + 1, first: known?.first ?? from })
  }
  const complete = (name: string) => Math.min(words(name), 2) * 2 - (/^\p{Lu}{1,2}\./u.test(name) ? 1 : 0)
  return [...counts]
    .sort(
      ([a, x], [b, y]) =>
        complete(b) - complete(a) || words(b) - words(a) || y.count - x.count || x.first - y.first,
    )
    .map(([name]) => name)
}

function genderOf(mentions: readonly Mention[]): Gender | null {
  for (const { gender } of mentions) if (gender) return gender
  for (const { text } of mentions) {
    const { given, surname, eastAsian } = nameParts(text)
    const first = eastAsian ? undefined : (given[0] ?? (surname.length === 1 ? surname[0] : undefined))
    const gender = first === undefined ? null : genderOfGivenName(first)
    if (gender) return gender
  }
  return null
}

/**
 * The persons that the mentions name, in order of first mention. Full names are united when they are spellings of
 * one name; a surname alone goes to the person so named last before it, else to the first one after it, unless the
 * genders disagree. Who is named only to tell of another (`le petit-fils de Jean Morand`) comes after all others.
 */
export function clusterMentions(tokens: readonly Token[], mentions: readonly Mention[]): Cluster[] {
  const inPassing = ({ from }: Mention): boolean => /^d[e']$/.test(tokens[from - 1]?.norm ?? '')
  const clusters: Cluster[] = []
  const index = new Index()
  const partial: Mention[] = []
  for (const mention of mentions) {
    const name = mention.text.replace(/\s+/gu, ' ')
    const { given } = nameParts(name)
    if (given.length === 0) {
      partial.push(mention)
      continue
    }
    const home = index
      .near(name)
      .find((cluster) =>
        cluster.names.some((other) => compareNames(other, name).verdict === 'same' || isSlip(other, name)),
      )
    put(home, mention, name, null)
  }
  for (const cluster of clusters) cluster.gender = genderOf(cluster.mentions)
  for (const mention of partial) {
    const name = mention.text.replace(/\s+/gu, ' ')
    put(homeOf(index.near(name), mention, name, inPassing), mention, name, mention.gender)
  }
  for (const cluster of clusters) {
    cluster.mentions.sort((a, b) => a.from - b.from)
    cluster.gender = genderOf(cluster.mentions)
    cluster.names.splice(0, cluster.names.length, ...fullest(cluster.mentions))
  }
  return clusters.sort((a, b) => (a.mentions[0] as Mention).from - (b.mentions[0] as Mention).from)

  /** Puts the mention to the person at `home`, or to a new one. */
  function put(
    home: Cluster | null | undefined,
    mention: Mention,
    name: string,
    gender: Gender | null,
  ): void {
    const cluster = home ?? { mentions: [], names: [], gender }
    if (!home) clusters.push(cluster)
    cluster.mentions.push(mention)
    if (cluster.names.includes(name)) return
    cluster.names.push(name)
    index.add(cluster, name)
  }
}

/** Persons by the keys of their names. */
class Index {
  readonly #order = new Map<Cluster, number>()
  readonly #byKey = new Map<string, Set<Cluster>>()

  add(cluster: Cluster, name: string): void {
    if (!this.#order.has(cluster)) this.#order.set(cluster, this.#order.size)
    for (const key of nameKeys(name)) {
      const here = this.#byKey.get(key)
      if (here) here.add(cluster)
      else this.#byKey.set(key, new Set([cluster]))
    }
  }

  /** Those who can be meant by `name`, in order. */
  near(name: string): readonly Cluster[] {
    // Full names are placed first, when nobody goes by a given name alone yet.
    const isFull = nameParts(name).given.length > 0
    const found = new Set<Cluster>()
    for (const key of nameKeys(name))
      if (!(isFull && isGivenNameKey(key))) for (const one of this.#byKey.get(key) ?? []) found.add(one)
    const at = (cluster: Cluster): number => this.#order.get(cluster) ?? 0
    return [...found].sort((a, b) => at(a) - at(b))
  }
}

/** `pape François` is nobody's given name; `François` alone can be. */
function agree(full: string, name: string, { titled }: Mention): boolean {
  const { verdict, by } = compareNames(full, name)
  return verdict !== 'different' && !(titled && by === 'given-name')
}

/** `Gwen Jorgenson`, `Gwen Jorgeson`: one letter more or less in a long surname, within one article. */
function isSlip(a: string, b: string): boolean {
  const [x, y] = [nameParts(a), nameParts(b)]
  if (x.given.join(' ') !== y.given.join(' ')) return false
  const [short, long] = [x.surname.join(' '), y.surname.join(' ')].sort((one, two) => one.length - two.length)
  if (!short || !long || short.length < 6 || long.length - short.length !== 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return at > 2 && at < short.length && short.slice(at) === long.slice(at + 1)
}

/** The person that a surname or given name alone stands for. */
function homeOf(
  clusters: readonly Cluster[],
  mention: Mention,
  name: string,
  inPassing: (mention: Mention) => boolean,
): Cluster | null {
  const possible = clusters.filter(
    (cluster) =>
      !(cluster.gender && mention.gender && cluster.gender !== mention.gender) &&
      cluster.names.some((other) => agree(other, name, mention)),
  )
  if (possible.length <= 1) return possible[0] ?? null
  const distance = (cluster: Cluster): number =>
    Math.min(
      ...cluster.mentions.map((other) =>
        other.from <= mention.from ? mention.from - other.from : 100_000 + other.from - mention.from,
      ),
    )
  const central = possible.filter(({ mentions }) => !mentions.every(inPassing))
  return (central.length > 0 ? central : possible).reduce((best, cluster) =>
    distance(cluster) < distance(best) ? cluster : best,
  )
}
