/** Picks events of a dataset by who, where, when and what. */
import { bare } from '../core/fold.ts'
import { byCodeUnit } from '../core/order.ts'
import type { Event } from '../core/records.generated.ts'
import { datasetPath } from './files.ts'
import { readRecords } from './lines.ts'
import { readManifest } from './open.ts'

export interface EventQuery {
  /** A person as `personsCalled` finds them, or part of another participant's name; case and accents do not count. */
  readonly person?: string
  /** ISO 3166-1 alpha-2 of a participant or of the place. */
  readonly country?: string
  /** ISO days, inclusive. An event matches when its interval overlaps; undated events never do. */
  readonly from?: string
  readonly to?: string
  readonly type?: Event['type']
  /** Least number of independent sources. */
  readonly minSources?: number
}

function overlapsDays({ date }: Event, from: string, to: string): boolean {
  const interval = date?.interval
  if (!interval) return false
  const first = interval.from?.slice(0, 10) ?? ''
  const last = interval.to?.slice(0, 10) ?? '9999-12-31'
  return first <= to && last >= from
}

const NOBODY: ReadonlySet<string> = new Set()

/** Whether an event is asked for. `persons`: ids of those whom `query.person` names. */
export function matches(event: Event, query: EventQuery, persons = NOBODY): boolean {
  const { person, country, type, minSources } = query
  if (type !== undefined && event.type !== type) return false
  if (minSources !== undefined && event.independentSources < minSources) return false
  if (
    person !== undefined &&
    !event.participants.some((one) => persons.has(one.person ?? '') || bare(one.name).includes(bare(person)))
  )
    return false
  if (
    country !== undefined &&
    event.place?.country !== country &&
    !event.participants.some((one) => one.country === country)
  )
    return false
  return (
    (query.from === undefined && query.to === undefined) ||
    overlapsDays(event, query.from ?? '', query.to ?? '9999-12-31')
  )
}

const when = (event: Event): string => event.date?.interval?.from ?? event.date?.value ?? '9999'

/** Events that match, by date (undated last), then id. Throws `UsageError` when `folder` holds no dataset. */
export async function findEvents(folder: string, query: EventQuery, persons = NOBODY): Promise<Event[]> {
  readManifest(folder)
  const found: Event[] = []
  for await (const event of readRecords<Event>(datasetPath(folder, 'events')))
    if (matches(event, query, persons)) found.push(event)
  return found.sort((a, b) => byCodeUnit(when(a), when(b)) || byCodeUnit(a.id, b.id))
}
