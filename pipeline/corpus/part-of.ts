/** Meetings inside a visit: the visitor meets somebody of the host's country, during the stay. */
import { epochDay } from '../core/day.ts'
import type { Event } from '../core/records.generated.ts'
import type { Chain } from './chains.ts'
import { type Days, daysOf, gap, length } from './days.ts'

/** An event with the chains that tell it. */
export interface Told {
  readonly event: Event
  readonly chains: readonly Chain[]
}

interface Visit {
  readonly id: string
  readonly days: Days | null
  readonly hosts: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
}

const LONGEST_STAY = 31
/** Reports of an undated visit appear within so many days of it. */
const NEWS = 7

const senseIs = ({ chains }: Told, sense: string): boolean =>
  chains.some(({ facts }) => facts.sense === sense)
const isVisit = (told: Told): boolean => told.event.type === 'CONSULT' && senseIs(told, 'consult.visit')

const personKeys = ({ event }: Told, role?: 'actor'): string[] =>
  event.participants
    .filter((one) => one.kind === 'person' && (role === undefined || one.role === role))
    .map(({ person, name }) => person ?? name)

/** From the first to the last day that a report gives; the days of the reports when none does. */
function extent({ chains }: Told): Days | null {
  const said = chains
    .flatMap(({ mentions }) => mentions.map(({ date }) => daysOf(date?.interval ?? null)))
    .filter((days) => days !== null && length(days) <= LONGEST_STAY) as Days[]
  if (said.length > 0)
    return { from: Math.min(...said.map(({ from }) => from)), to: Math.max(...said.map(({ to }) => to)) }
  const reported = chains.map(({ digest }) => epochDay(digest.date))
  const known = reported.filter((day) => day !== null)
  return known.length === 0 ? null : { from: Math.min(...known) - NEWS, to: Math.max(...known) + NEWS }
}

function describe(told: Told): Visit {
  const { event, chains } = told
  const hosts = event.participants.filter(({ role }) => role === 'recipient').map(({ country }) => country)
  return {
    id: event.id,
    days: extent(told),
    hosts: new Set([...hosts, event.place?.country ?? null].filter((country) => country !== null)),
    articles: new Set(chains.map(({ digest }) => digest.article)),
  }
}

/** How well a meeting fits a visit: articles that tell of both; -1 when it does not. */
function suit(told: Told, visit: Visit): number {
  const days = extent(told)
  if (days === null || visit.days === null || gap(days, visit.days) > 0) return -1
  const others = told.event.participants.map(({ country }) => country)
  const here = told.event.place?.country
  if (here != null && visit.hosts.size > 0 && !visit.hosts.has(here)) return -1
  if (!others.some((country) => country !== null && visit.hosts.has(country))) return -1
  return told.chains.filter(({ digest }) => visit.articles.has(digest.article)).length
}

/** The events with `partOf` set: of several visits the one told in most of the same articles, then the first by id. */
export function withVisits(events: readonly Told[]): Event[] {
  const visits = new Map<string, Visit[]>()
  for (const told of events)
    if (isVisit(told)) {
      const visit = describe(told)
      for (const person of personKeys(told, 'actor'))
        visits.set(person, [...(visits.get(person) ?? []), visit])
    }
  return events.map((told) => {
    if (told.event.type !== 'CONSULT' || isVisit(told)) return told.event
    let best: { id: string; articles: number } | null = null
    for (const visit of personKeys(told).flatMap((person) => visits.get(person) ?? [])) {
      const here = suit(told, visit)
      if (here < 0) continue
      if (best === null || here > best.articles || (here === best.articles && visit.id < best.id))
        best = { id: visit.id, articles: here }
    }
    return best === null ? told.event : { ...told.event, partOf: best.id }
  })
}
