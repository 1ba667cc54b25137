/**
 * Candidate pairs: chains of different articles that share a blocking key. The union of several kinds of keys, never
 * the type alone, so that one wrong attribute does not hide a pair. Keys are hashed into numbers and sorted in one
 * typed array, which keeps millions of them cheap; large blocks are compared within a window only, which keeps the
 * number of pairs near-linear (what that loses is said in docs/deduplication.md).
 */
import { bare } from '../core/fold.ts'
import type { Chain } from './chains.ts'
import { type Days, length } from './days.ts'
import type { Facts } from './facts.ts'
import { partyKey } from './parties.ts'
import { hash32 } from './shingles.ts'

/** Followers in a block that a chain is compared with. */
const WINDOW = 12
const LONGEST_EXACT = 14
const DAYS_PER_MONTH = 31
/** Participants that make keys; more are a list of members. */
const MOST_PARTIES = 5
/** Of all that an article names, so many make keys: those with the lowest hashes, which other articles choose too. */
const MOST_CONTEXT = 6
const MOST_COUNTRIES = 3
/** One shingle in so many makes a key. */
const SAMPLE = 4

const week = (day: number): string => `w${Math.floor((day + 3) / 7)}`
const month = (day: number): string => `m${Math.floor((day - 1) / 30.4375)}`
const year = (day: number): string => `y${Math.floor(day / 365.2425)}`

const isBounded = (days: Days): boolean => Number.isFinite(days.from) && Number.isFinite(days.to)

/** The weeks of an exact date with a day of tolerance, the month or year of a vague one, the week of an undated report. */
function buckets({ days, reported }: Facts): string[] {
  if (days === null || !isBounded(days))
    return reported === null ? ['undated'] : [week(reported), week(reported - 7)]
  if (length(days) > LONGEST_EXACT)
    return length(days) > DAYS_PER_MONTH ? [year(days.from)] : [month(days.from)]
  const weeks = new Set<string>()
  for (let day = days.from - 1; day <= days.to + 1; day++) weeks.add(week(day))
  return [...weeks]
}

/** Also coarser buckets, and the week of the report: for keys that few chains share. */
function wideBuckets(facts: Facts): string[] {
  const { days, reported } = facts
  const wide = buckets(facts)
  if (days !== null && isBounded(days)) wide.push(month(days.from), year(days.from))
  if (reported !== null) wide.push(`r${week(reported)}`, `r${week(reported - 7)}`)
  return [...new Set(wide)]
}

function keysOf(facts: Facts): string[] {
  const keys: string[] = []
  const named = facts.parties.map((party) => ({ key: partyKey(party), person: party.kind === 'person' }))
  const parties = named.filter(({ key }) => key !== null).slice(0, MOST_PARTIES)
  const narrow = buckets(facts)
  const wide = wideBuckets(facts)
  for (const [at, { key, person }] of parties.entries()) {
    for (const bucket of person ? wide : narrow)
      keys.push(person ? `${key} ${bucket}` : `${key} ${bucket} ${facts.type}`)
    for (const other of parties.slice(at + 1))
      for (const bucket of wide) keys.push(`${[key, other.key].sort().join(' + ')} ${bucket}`)
  }
  // Also by surname: a person whose country was misread is two records.
  for (const { kind, words } of facts.parties)
    if (kind === 'person') for (const bucket of narrow) keys.push(`${words.at(-1)} ${bucket} ${facts.type}`)
  if (facts.place !== null)
    for (const bucket of narrow) {
      keys.push(`${bare(facts.place.name)} ${bucket} ${facts.type}`)
      if (facts.place.country !== null) keys.push(`in ${facts.place.country} ${bucket} ${facts.sense}`)
    }
  return keys
}

/** For reports that leave their participants or dates out: whom their articles speak of, in the same days. */
function contextHashes({ context, keys, reported, type, sense }: Facts): number[] {
  const weeks = reported === null ? ['undated'] : [week(reported), week(reported - 7)]
  // Hashes are combined, not texts: these keys are many.
  const combined = (hashes: Uint32Array, kind: string): number[] =>
    weeks.flatMap((bucket) => {
      const kindHash = hash32(`reported ${bucket} ${kind}`)
      return [...hashes].map((hash) => (hash ^ kindHash) >>> 0)
    })
  const byName = combined(context.names.subarray(0, MOST_CONTEXT), type)
  return keys.length > 0
    ? byName
    : [...byName, ...combined(context.countries.subarray(0, MOST_COUNTRIES), sense)]
}

const hashesOf = (facts: Facts): number[] => [
  ...keysOf(facts).map(hash32),
  ...contextHashes(facts),
  ...[...facts.wording.shingles].filter((hash) => hash % SAMPLE === 0),
]

/** Key and chain share the 53 bits of a number: above two million chains keys lose their lowest bits. */
const CHAIN_BITS = 21
const keyScale = (size: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(size)) - CHAIN_BITS)

/** Every key with its chain in one number, sorted: chains that share a key stand together, in their order. */
function sortedEntries(chains: readonly Chain[]): Float64Array {
  let entries = new Float64Array(16 * chains.length + 16)
  let count = 0
  const scale = keyScale(chains.length)
  for (const [at, { facts }] of chains.entries())
    for (const hash of new Set(hashesOf(facts))) {
      if (count === entries.length) {
        const larger = new Float64Array(2 * count)
        larger.set(entries)
        entries = larger
      }
      entries[count++] = Math.floor(hash / scale) * chains.length + at
    }
  return entries.subarray(0, count).sort()
}

/** Calls `visit` once for each candidate pair `a < b`, in order of `a`. `chains` in canonical order. */
export function candidates(chains: readonly Chain[], visit: (a: number, b: number) => void): void {
  const size = chains.length
  if (size === 0) return
  const entries = sortedEntries(chains)
  const chainAt = (position: number): number => (entries[position] as number) % size
  const keyAt = (position: number): number => Math.floor((entries[position] as number) / size)

  const starts = new Uint32Array(size + 1)
  for (let position = 0; position < entries.length; position++) {
    const after = chainAt(position) + 1
    starts[after] = (starts[after] as number) + 1
  }
  for (let chain = 0; chain < size; chain++)
    starts[chain + 1] = (starts[chain + 1] as number) + (starts[chain] as number)
  const positions = new Uint32Array(entries.length)
  const filled = starts.slice()
  for (let position = 0; position < entries.length; position++) {
    const chain = chainAt(position)
    positions[filled[chain] as number] = position
    filled[chain] = (filled[chain] as number) + 1
  }

  const seen = new Int32Array(size).fill(-1)
  for (let a = 0; a < size; a++)
    for (let at = starts[a] as number; at < (starts[a + 1] as number); at++) {
      const position = positions[at] as number
      const key = keyAt(position)
      const end = Math.min(entries.length, position + WINDOW + 1)
      for (let next = position + 1; next < end && keyAt(next) === key; next++) {
        const b = chainAt(next)
        if (seen[b] === a) continue
        seen[b] = a
        if (chains[a]?.digest !== chains[b]?.digest) visit(a, b)
      }
    }
}
