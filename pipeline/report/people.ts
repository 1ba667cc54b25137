/** The report's persons: an index of all, and a record of each with quotes, meetings and events. */
import { byCodeUnit } from '../core/order.ts'
import type { Event, PersonRecord } from '../core/records.generated.ts'
import type { EventRow, PersonEntry, PersonRow, QuoteOfPerson } from './contract.ts'
import { latestFirst } from './days.ts'
import { newestFirst, type RankedRow, rankOf } from './event-row.ts'
import { Meetings } from './meetings.ts'
import type { BucketWriter, DataWriter } from './writer.ts'

const EVENTS_SHOWN = 50

/** The office held last, current ones before former ones. */
function lastOffice({ roles }: PersonRecord): string | null {
  const held = [...roles].sort(
    (a, b) =>
      Number(a.status === 'former') - Number(b.status === 'former') || latestFirst(a.lastSeen, b.lastSeen),
  )
  return held[0]?.title ?? null
}

export class People {
  readonly #meetings = new Meetings()
  readonly #events = new Map<string, RankedRow[]>()
  readonly #counts = new Map<string, number>()
  readonly #rows: PersonRow[] = []
  readonly #names = new Map<string, { name: string; country: string | null }>()

  /** All persons must be named before any of them is written. */
  name({ id, name, country }: PersonRecord): void {
    this.#names.set(id, { name, country })
  }

  event(event: Event, row: EventRow): void {
    this.#meetings.event(event)
    const ranked = { rank: rankOf(event), row }
    for (const person of new Set(event.participants.flatMap(({ person }) => person ?? []))) {
      this.#counts.set(person, (this.#counts.get(person) ?? 0) + 1)
      const rows = this.#events.get(person) ?? []
      rows.push(ranked)
      this.#events.set(person, rows)
      if (rows.length >= 4 * EVENTS_SHOWN) this.#trim(rows)
    }
  }

  #trim(rows: RankedRow[]): void {
    rows.sort(newestFirst)
    rows.length = Math.min(rows.length, EVENTS_SHOWN)
  }

  write(person: PersonRecord, quotes: readonly QuoteOfPerson[], bucket: BucketWriter): void {
    const { quotes: _, ...record } = person
    const events = this.#events.get(person.id) ?? []
    this.#trim(events)
    const eventCount = this.#counts.get(person.id) ?? 0
    bucket.add<PersonEntry>({
      id: person.id,
      record,
      quotes: [...quotes].sort((a, b) => latestFirst(a.origin.day, b.origin.day)),
      meetings: this.#meetings.of(person.id, (id) => this.#names.get(id)?.name ?? id),
      events: events.map(({ row }) => row),
      eventCount,
    })
    this.#rows.push([
      person.id,
      person.name,
      person.country,
      person.official,
      lastOffice(person),
      person.articles.length,
      quotes.length,
      eventCount,
    ])
  }

  writeIndex(writer: DataWriter): void {
    this.#rows.sort((a, b) => b[5] - a[5] || byCodeUnit(a[0], b[0]))
    const network = this.#meetings.network((id) => this.#names.get(id) ?? { name: id, country: null })
    writer.write('people', { rows: this.#rows, network })
  }
}
