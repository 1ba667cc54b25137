/** Which events match: columns compared in one pass, words looked up in the inverted index. */
import { epochDay } from '../../pipeline/core/day.ts'
import type { EventColumns, EventIndex, SearchShard } from '../../pipeline/report/contract.ts'
import { searchWords, shardOf } from '../../pipeline/report/words.ts'
import { load } from './data.ts'

export interface Filter {
  readonly words: string
  readonly from: string
  readonly to: string
  readonly type: string
  readonly status: string
  readonly country: string
  /** A person's id, or part of a name. */
  readonly person: string
  readonly sources: string
}

export const FILTER_KEYS = ['words', 'from', 'to', 'type', 'status', 'country', 'person', 'sources'] as const

export const readFilter = (query: URLSearchParams): Filter =>
  Object.fromEntries(FILTER_KEYS.map((key) => [key, query.get(key) ?? ''])) as unknown as Filter

export interface EventData {
  readonly index: EventIndex
  readonly columns: readonly EventColumns[]
}

export async function loadEvents(): Promise<EventData> {
  const index = await load<EventIndex>('events/index')
  const files = Math.ceil(index.count / index.columnsPerFile)
  const columns = await Promise.all(
    Array.from({ length: files }, (_, at) => load<EventColumns>(`events/columns-${at}`)),
  )
  return { index, columns }
}

/** Numbers of the events that hold a word, or any word that begins so; null when all may. */
async function holding(
  word: string,
  prefix: boolean,
  shards: readonly string[],
): Promise<Set<number> | null> {
  const events = new Set<number>()
  if (!shards.includes(shardOf(word))) return events
  for (const [each, distances] of await load<SearchShard>(`search/${shardOf(word)}`)) {
    if (each !== word && !(prefix && each.startsWith(word))) continue
    if (distances === null) return null
    let at = 0
    for (const distance of distances) {
      at += distance
      events.add(at)
    }
  }
  return events
}

/** Events that hold all words; the last one may be unfinished. Null when nothing was asked. */
export async function searchEvents(words: string): Promise<ReadonlySet<number> | null> {
  const wanted = searchWords(words)
  if (wanted.length === 0) return null
  const shards = await load<readonly string[]>('search')
  const unfinished = /\s$/.test(words) ? -1 : wanted.length - 1
  const each = await Promise.all(wanted.map((word, at) => holding(word, at === unfinished, shards)))
  const [first, ...others] = each.filter((events) => events !== null)
  return first ? new Set([...first].filter((event) => others.every((events) => events.has(event)))) : null
}

/** Numbers of the persons that are meant: the one with this id, or those whose name holds all words. */
function personsMeant(people: EventIndex['people'], wanted: string): Set<number> {
  const exact = people.findIndex(([key, name]) => key === wanted || name === wanted)
  if (exact >= 0) return new Set([exact])
  const words = searchWords(wanted)
  const holds = (name: string) => {
    const own = searchWords(name).join(' ')
    return words.length > 0 && words.every((word) => own.includes(word))
  }
  return new Set(people.flatMap(([, name], at) => (holds(name) ? [at] : [])))
}

/** Numbers of the events that match, in order of date. `found`: those that hold the words, null for all. */
export function matching(
  { index, columns }: EventData,
  filter: Filter,
  found: ReadonlySet<number> | null,
): number[] {
  const from = epochDay(filter.from)
  const to = epochDay(filter.to)
  const type = (index.types as readonly string[]).indexOf(filter.type)
  const status = (index.statuses as readonly string[]).indexOf(filter.status)
  const country = filter.country === '' ? null : index.countries.indexOf(filter.country)
  const persons = filter.person.trim() === '' ? null : personsMeant(index.people, filter.person.trim())
  const least = Number(filter.sources) || 0
  const matches: number[] = []
  let number = -1
  for (const part of columns)
    for (let at = 0; at < part.type.length; at++) {
      number++
      if (found !== null && !found.has(number)) continue
      if (type >= 0 && part.type[at] !== type) continue
      if (status >= 0 && part.status[at] !== status) continue
      if ((part.independent[at] ?? 0) < least) continue
      if (country !== null && !part.countries[at]?.includes(country)) continue
      if (persons !== null && !part.people[at]?.some((one) => persons.has(one))) continue
      if (from !== null || to !== null) {
        const first = part.from[at] ?? null
        const last = part.to[at] ?? null
        if (first === null && last === null) continue
        if (from !== null && last !== null && last < from) continue
        if (to !== null && first !== null && first > to) continue
      }
      matches.push(number)
    }
  return matches
}
