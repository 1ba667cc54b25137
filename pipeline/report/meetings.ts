/** Who met whom: the persons who take part in one event of consultation together. */
import { byCodeUnit } from '../core/order.ts'
import type { Event } from '../core/records.generated.ts'
import type { Meeting, Network } from './contract.ts'

/** A summit of more persons than this says little about who met whom. */
const MOST_PERSONS = 12
const PAIRS_SHOWN = 60
const TOOK_PLACE = new Set<Event['status']>(['happened', 'ongoing', 'habitual'])

export class Meetings {
  /** Person → person met → events. */
  readonly #met = new Map<string, Map<string, string[]>>()

  event({ id, type, status, participants }: Event): void {
    if (type !== 'CONSULT' || !TOOK_PLACE.has(status)) return
    const persons = [...new Set(participants.flatMap(({ person }) => person ?? []))].sort()
    if (persons.length < 2 || persons.length > MOST_PERSONS) return
    for (const a of persons) for (const b of persons) if (a !== b) this.#of(a, b).push(id)
  }

  #of(a: string, b: string): string[] {
    const met = this.#met.get(a) ?? new Map<string, string[]>()
    this.#met.set(a, met)
    const events = met.get(b) ?? []
    met.set(b, events)
    return events
  }

  /** Everybody that `person` met, most often first. */
  of(person: string, nameOf: (id: string) => string): Meeting[] {
    return [...(this.#met.get(person) ?? [])]
      .map(([met, events]) => ({ person: met, name: nameOf(met), events }))
      .sort((a, b) => b.events.length - a.events.length || byCodeUnit(a.person, b.person))
  }

  network(personOf: (id: string) => { name: string; country: string | null }): Network {
    const pairs: { a: string; b: string; meetings: number }[] = []
    for (const [a, met] of this.#met)
      for (const [b, events] of met) if (a < b) pairs.push({ a, b, meetings: events.length })
    pairs.sort((x, y) => y.meetings - x.meetings || byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b))
    const shown = pairs.slice(0, PAIRS_SHOWN)
    const ids = [...new Set(shown.flatMap(({ a, b }) => [a, b]))].sort()
    return {
      nodes: ids.map((id) => ({ id, ...personOf(id) })),
      links: shown.map(({ a, b, meetings }) => ({ a: ids.indexOf(a), b: ids.indexOf(b), meetings })),
    }
  }
}
