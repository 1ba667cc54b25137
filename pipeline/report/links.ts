/** From an article's own ids to the dataset's, and from an event to what happens within it. */
import type { Event, PersonRecord } from '../core/records.generated.ts'

const push = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

export type Pair = readonly [own: string, id: string]

export class Links {
  /** Event → events within it, in order of id. */
  readonly parts = new Map<string, string[]>()
  /** Article → its events and people, as the dataset knows them. */
  readonly events = new Map<string, Pair[]>()
  readonly people = new Map<string, Pair[]>()
  /** `article quote` of every quote that belongs to a person: the texts to keep. */
  readonly quotes = new Set<string>()

  event({ id, partOf, mentions }: Event): void {
    if (partOf !== null) push(this.parts, partOf, id)
    for (const { article, event } of mentions) push(this.events, article, [event, id])
  }

  person({ id, articles, quotes }: PersonRecord): void {
    for (const { article, person } of articles) push(this.people, article, [person, id])
    for (const { article, quote } of quotes) this.quotes.add(`${article} ${quote}`)
  }
}
