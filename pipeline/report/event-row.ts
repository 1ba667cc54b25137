/** An event as lists show it, and as filters see it. */
import { epochDay } from '../core/day.ts'
import { oneLine } from '../core/one-line.ts'
import { byCodeUnit } from '../core/order.ts'
import type { Event } from '../core/records.generated.ts'
import type { EventRow } from './contract.ts'

const TITLE_LENGTH = 280

function clipped(text: string): string {
  const line = oneLine(text)
  if (line.length <= TITLE_LENGTH) return line
  const end = line.lastIndexOf(' ', TITLE_LENGTH)
  return `${line.slice(0, end > TITLE_LENGTH / 2 ? end : TITLE_LENGTH)} …`
}

export function eventRow(event: Event): EventRow {
  const names = (role: 'actor' | 'recipient') => [
    ...new Set(event.participants.filter((one) => one.role === role).map(({ name }) => oneLine(name))),
  ]
  return {
    id: event.id,
    type: event.type,
    status: event.status,
    date: event.date?.value ?? null,
    title: clipped(event.title),
    actors: names('actor'),
    recipients: names('recipient'),
    place: event.place ? oneLine(event.place.name) : null,
    sources: event.sources.length,
    independent: event.independentSources,
  }
}

/** Countries of participants and place, each once. */
export function countriesOf({ participants, place }: Event): string[] {
  const countries = [...participants.map(({ country }) => country), place?.country ?? null]
  return [...new Set(countries.filter((country) => country !== null))]
}

/** Persons who take part, each once: id (or name, for want of one) and name. */
export function personsOf({ participants }: Event): [key: string, name: string][] {
  const persons = new Map<string, string>()
  for (const { kind, person, name } of participants)
    if (kind === 'person') persons.set(person ?? oneLine(name), oneLine(name))
  return [...persons]
}

/** First and last day, as numbers; null where open or undated. */
export function daysOf({ date }: Event): { from: number | null; to: number | null } {
  return { from: epochDay(date?.interval?.from ?? null), to: epochDay(date?.interval?.to ?? null) }
}

/**
 * Sorts events newest first: by their days; then those whose date is no day (`XXXX-05-03`, its year unknown); undated
 * last. Never by the
 * value: letters sort after digits, and weeks after months.
 */
export function rankOf(event: Event): number {
  const { from, to } = daysOf(event)
  return from ?? to ?? (event.date === null ? Number.NEGATIVE_INFINITY : -1e9)
}

export interface RankedRow {
  readonly rank: number
  readonly row: EventRow
}

/** Ties by id: the order never depends on the input's. */
export const newestFirst = (a: RankedRow, b: RankedRow): number =>
  a.rank === b.rank ? byCodeUnit(a.row.id, b.row.id) : a.rank > b.rank ? -1 : 1
