/**
 * References between the files of a dataset: what points to what, and whether it is there. Files are read one after the
 * other; a reference to what comes later is kept and looked up at the end.
 */
import type { Article, Event, Manifest, PersonRecord } from '../core/records.generated.ts'

export type Complain = (field: string, message: string) => void

interface Held {
  readonly digest: string
  readonly people: ReadonlySet<string>
  readonly events: ReadonlySet<string>
  readonly quotes: ReadonlySet<string>
}

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id))

export class References {
  /** What each article holds, by id. */
  readonly articles = new Map<string, Held>()
  readonly #events = new Set<string>()
  readonly #absorbed = new Set<string>()
  readonly #people = new Set<string>()
  /** Lookups that wait until all files are read. */
  readonly #waiting: (() => void)[] = []

  article(article: Article, complain: Complain): void {
    const { id, digest, people, events, quotes, dates } = article
    if (this.articles.has(id)) complain('id', `Expected ids to be unique; "${id}" stands twice`)
    const held = { digest, people: idsOf(people), events: idsOf(events), quotes: idsOf(quotes) }
    this.articles.set(id, held)
    const known = (field: string, what: string, ids: ReadonlySet<string>, one: string | null | undefined) => {
      if (one != null && !ids.has(one)) complain(field, `Expected the article to hold a ${what} "${one}"`)
    }
    const dateIds = idsOf(dates)
    for (const [at, { speaker }] of quotes.entries())
      known(`quotes[${at}].speaker.person`, 'person', held.people, speaker?.person)
    for (const [at, { participants, date }] of events.entries()) {
      known(`events[${at}].date.dateId`, 'date', dateIds, date?.dateId)
      for (const [which, { person }] of participants.entries())
        known(`events[${at}].participants[${which}].person`, 'person', held.people, person)
    }
  }

  event(event: Event, complain: Complain): void {
    const { id, mentions, participants, partOf, absorbed, merged, conflicts } = event
    if (this.#events.has(id)) complain('id', `Expected ids to be unique; "${id}" stands twice`)
    this.#events.add(id)
    for (const [at, { article, event: mention }] of mentions.entries())
      if (!this.articles.get(article)?.events.has(mention))
        complain(`mentions[${at}]`, `Expected article "${article}" to hold an event "${mention}"`)
    const own = new Set(mentions.map((mention) => `${mention.article}/${mention.event}`))
    for (const [at, { a, b }] of merged.entries())
      for (const [side, mention] of Object.entries({ a, b }))
        if (!own.has(mention))
          complain(`merged[${at}].${side}`, `Expected "${mention}" to be among the mentions`)
    for (const [at, { values }] of conflicts.entries())
      for (const article of values.flatMap((value) => value.articles))
        if (!mentions.some((mention) => mention.article === article))
          complain(`conflicts[${at}]`, `Expected article "${article}" to be among the mentions`)
    for (const one of absorbed) {
      if (this.#absorbed.has(one))
        complain('absorbed', `Expected "${one}" to lead to one event; it leads to two`)
      this.#absorbed.add(one)
    }
    this.#waiting.push(() => {
      if (partOf !== null && (partOf === id || !this.#events.has(partOf)))
        complain('partOf', `Expected another event "${partOf}"`)
      for (const one of absorbed)
        if (this.#events.has(one)) complain('absorbed', `Expected "${one}" to be no event any more`)
      for (const [at, { person }] of participants.entries())
        if (person !== undefined && !this.#people.has(person))
          complain(`participants[${at}].person`, `Expected people.jsonl to hold "${person}"`)
    })
  }

  person({ id, articles, quotes, roles }: PersonRecord, complain: Complain): void {
    if (this.#people.has(id)) complain('id', `Expected ids to be unique; "${id}" stands twice`)
    this.#people.add(id)
    for (const [at, { article, person }] of articles.entries())
      if (!this.articles.get(article)?.people.has(person))
        complain(`articles[${at}]`, `Expected article "${article}" to hold a person "${person}"`)
    for (const [at, { article, quote }] of quotes.entries())
      if (!this.articles.get(article)?.quotes.has(quote))
        complain(`quotes[${at}]`, `Expected article "${article}" to hold a quote "${quote}"`)
    for (const [at, role] of roles.entries())
      for (const article of role.articles)
        if (!this.articles.has(article)) complain(`roles[${at}].articles`, `Expected an article "${article}"`)
  }

  /** Once all records are read: looks up what waited, and compares the manifest with the articles. */
  finish({ inputs }: Manifest, complain: Complain): void {
    for (const look of this.#waiting) look()
    const listed = new Map(inputs.map(({ id, digest }) => [id, digest]))
    for (const [at, { id, digest }] of inputs.entries())
      if (this.articles.get(id)?.digest !== digest)
        complain(`inputs[${at}]`, `Expected article "${id}" to have the digest ${digest.slice(0, 12)}…`)
    for (const id of this.articles.keys())
      if (!listed.has(id)) complain('inputs', `Expected the article "${id}" to be listed`)
  }
}
