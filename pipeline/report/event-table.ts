/** All events as columns to filter by, rows to show and words to search, in order of date. */
import { EVENT_TYPES } from '../core/event-types.ts'
import type { Event } from '../core/records.generated.ts'
import type { EventColumns, EventIndex, EventRow } from './contract.ts'
import { countriesOf, daysOf, newestFirst, personsOf, rankOf } from './event-row.ts'
import { SearchIndex } from './search-index.ts'
import type { DataWriter } from './writer.ts'

const ROWS_PER_FILE = 250
const COLUMNS_PER_FILE = 20_000
const STATUSES: readonly Event['status'][] = [
  'happened',
  'ongoing',
  'planned',
  'hypothetical',
  'denied',
  'habitual',
]

/** Numbers for texts, in order of first use. */
class Names {
  readonly #numbers = new Map<string, number>()
  readonly counts: number[] = []
  of(name: string): number {
    const known = this.#numbers.get(name)
    const number = known ?? this.#numbers.size
    if (known === undefined) this.#numbers.set(name, number)
    this.counts[number] = (this.counts[number] ?? 0) + 1
    return number
  }
  get all(): string[] {
    return [...this.#numbers.keys()]
  }
}

interface Item {
  readonly row: EventRow
  readonly rank: number
  readonly from: number | null
  readonly to: number | null
  readonly countries: readonly number[]
  readonly people: readonly number[]
}

export class EventTable {
  readonly #items: Item[] = []
  readonly #countries = new Names()
  readonly #people = new Names()
  readonly #personNames: string[] = []
  readonly #search = new SearchIndex()

  add(event: Event, row: EventRow): void {
    this.#search.add(this.#items.length, [
      event.title,
      ...event.mentions.map(({ text }) => text),
      ...row.actors,
      ...row.recipients,
      row.place ?? '',
    ])
    const people = personsOf(event).map(([key, name]) => {
      const number = this.#people.of(key)
      this.#personNames[number] ??= name
      return number
    })
    const countries = countriesOf(event).map((country) => this.#countries.of(country))
    this.#items.push({ row, rank: rankOf(event), ...daysOf(event), countries, people })
  }

  write(writer: DataWriter): void {
    const order = [...this.#items.keys()].sort((a, b) =>
      newestFirst(this.#items[a] as Item, this.#items[b] as Item),
    )
    const rank: number[] = []
    order.forEach((item, at) => {
      rank[item] = at
    })
    this.#search.write(writer, order.length, rank)
    const sorted = order.map((item) => this.#items[item] as Item)
    writer.write('events/index', this.#index(sorted.length))
    writer.writeSlices(
      'events/rows',
      sorted.map(({ row }) => row),
      ROWS_PER_FILE,
    )
    for (let at = 0; at < sorted.length; at += COLUMNS_PER_FILE)
      writer.write(
        `events/columns-${at / COLUMNS_PER_FILE}`,
        columns(sorted.slice(at, at + COLUMNS_PER_FILE)),
      )
  }

  #index(count: number): EventIndex {
    const { counts } = this.#people
    return {
      count,
      rowsPerFile: ROWS_PER_FILE,
      columnsPerFile: COLUMNS_PER_FILE,
      types: EVENT_TYPES,
      statuses: STATUSES,
      countries: this.#countries.all,
      people: this.#people.all.map(
        (key, at) => [key, this.#personNames[at] ?? key, counts[at] ?? 0] as const,
      ),
    }
  }
}

const columns = (items: readonly Item[]): EventColumns => ({
  from: items.map(({ from }) => from),
  to: items.map(({ to }) => to),
  type: items.map(({ row }) => EVENT_TYPES.indexOf(row.type)),
  status: items.map(({ row }) => STATUSES.indexOf(row.status)),
  countries: items.map(({ countries }) => countries),
  people: items.map(({ people }) => people),
  independent: items.map(({ row }) => row.independent),
})
