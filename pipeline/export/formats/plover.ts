/**
 * PLOVER event data, tab-separated, one event a line, for those who compare with POLECAT or other PLOVER data.
 * `event_date`
 * and `event_date_to` are the first and last day, inclusive (for a month, its first and its last), empty when the date is
 * no point in time (`XXXX-WXX-5`); `timex_value` is the date as it was read. Actors are ISO 3166-1 alpha-3 countries; events that PLOVER does not code (statements, votes …) are left out.
 */
import { createRequire } from 'node:module'
import type { Event, EventMention, Participant } from '../../core/records.generated.ts'
import { dayOf } from '../table.ts'

export type Plover = NonNullable<EventMention['plover']>

/** Quad class numbers as in CAMEO and PLOVER data. */
const QUAD: Readonly<Record<Plover['quad'], number>> = {
  'verbal cooperation': 1,
  'material cooperation': 2,
  'verbal conflict': 3,
  'material conflict': 4,
}

/** International bodies have codes of their own in event data: they are no ISO countries. */
const BODIES: Readonly<Record<string, string>> = { EU: 'EUR', UN: 'UNO' }

const { alpha2ToAlpha3 } = createRequire(import.meta.url)('i18n-iso-countries') as {
  alpha2ToAlpha3(code: string): string | undefined
}

/** ISO 3166-1 alpha-3, `EUR`, `UNO`, or empty. */
export const alpha3 = (country: string | null): string =>
  country === null ? '' : (BODIES[country] ?? alpha2ToAlpha3(country) ?? '')

export const PLOVER_COLUMNS = [
  'event_id',
  'event_date',
  'event_date_to',
  'timex_value',
  'event_type',
  'event_mode',
  'quad_code',
  'actor_country',
  'actor_name',
  'recipient_country',
  'recipient_name',
  'place',
  'place_country',
  'status',
  'source_count',
  'independent_source_count',
  'sources',
] as const

const cell = (value: string): string => value.replace(/[\t\r\n]+/g, ' ')
const list = (values: readonly string[]): string =>
  cell([...new Set(values.filter((value) => value !== ''))].join(';'))

/** What one mention of an event was coded as. */
export interface Coded {
  readonly type: Event['type']
  readonly plover: Plover
}

/**
 * The coding of an event that its mentions, which may differ in type, were voted to be: the most frequent one among
 * those of this type, of equals the first. Null when none of them is coded.
 */
export function votedCoding(type: Event['type'], mentions: readonly Coded[]): Plover | null {
  const votes = new Map<string, { readonly plover: Plover; count: number }>()
  for (const { type: own, plover } of mentions) {
    if (own !== type) continue
    const key = [plover.type, plover.mode, plover.quad].join()
    const vote = votes.get(key) ?? { plover, count: 0 }
    vote.count++
    votes.set(key, vote)
  }
  return [...votes.values()].sort((a, b) => b.count - a.count)[0]?.plover ?? null
}

/** A line of the table (without its end), or null for what PLOVER does not code. */
export function ploverLine(event: Event, coding: Plover | null): string | null {
  if (!coding) return null
  const side = (role: Participant['role']) => event.participants.filter((one) => one.role === role)
  const [actors, recipients] = [side('actor'), side('recipient')]
  return [
    event.id,
    dayOf(event.date?.interval?.from) ?? '',
    dayOf(event.date?.interval?.to) ?? '',
    event.date?.value ?? '',
    coding.type,
    coding.mode ?? '',
    String(QUAD[coding.quad]),
    list(actors.map(({ country }) => alpha3(country))),
    list(actors.map(({ name }) => name)),
    list(recipients.map(({ country }) => alpha3(country))),
    list(recipients.map(({ name }) => name)),
    cell(event.place?.name ?? ''),
    alpha3(event.place?.country ?? null),
    event.status,
    String(event.sources.length),
    String(event.independentSources),
    list(event.sources),
  ].join('\t')
}
