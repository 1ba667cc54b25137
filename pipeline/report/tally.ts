/** Counts for the overview. */
import { epochDay } from '../core/day.ts'
import { byCodeUnit } from '../core/order.ts'
import type { Article, Event, Manifest } from '../core/records.generated.ts'
import type { Buckets, EventRow, Overview } from './contract.ts'
import { binDays, stepFor } from './days.ts'
import { daysOf } from './event-row.ts'

const LEADING = 8

const largestFirst = <Key extends string | null>(counts: ReadonlyMap<Key, number>): [Key, number][] =>
  [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a ?? '', b ?? ''))

const increment = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

export class Tally {
  readonly #days: number[] = []
  #undated = 0
  readonly #sources = new Map<string | null, number>()
  readonly #languages = new Map<string, number>()
  readonly #types = new Map<Event['type'], (number | null)[]>()
  #leading: EventRow[] = []

  article({ source, language, documentDate }: Article): void {
    increment(this.#sources, source)
    increment(this.#languages, language.code)
    const day = epochDay(documentDate.value)
    if (day === null) this.#undated++
    else this.#days.push(day)
  }

  event(event: Event, row: EventRow): void {
    const days = this.#types.get(event.type) ?? []
    days.push(daysOf(event).from)
    this.#types.set(event.type, days)
    if (event.independentSources < 2) return
    const leading = [...this.#leading, row]
    leading.sort((a, b) => b.independent - a.independent || b.sources - a.sources || byCodeUnit(a.id, b.id))
    this.#leading = leading.slice(0, LEADING)
  }

  overview({ version, counts }: Manifest, buckets: Buckets): Overview {
    const first = this.#days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY)
    const last = this.#days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY)
    const step = stepFor(last - first)
    const within = (day: number | null): day is number => day !== null && day >= first && day <= last
    const types = [...this.#types].map(([type, days]) => ({
      type,
      count: days.length,
      bins: binDays(days.filter(within), step),
    }))
    types.sort((a, b) => b.count - a.count || byCodeUnit(a.type, b.type))
    const plotted = types.flatMap(({ bins }) => bins).reduce((sum, [, count]) => sum + count, 0)
    return {
      version,
      counts,
      buckets,
      step,
      volumes: binDays(this.#days, step),
      undatedArticles: this.#undated,
      sources: largestFirst(this.#sources),
      languages: largestFirst(this.#languages),
      types,
      unplottedEvents: types.reduce((sum, { count }) => sum + count, 0) - plotted,
      leading: this.#leading,
    }
  }
}
