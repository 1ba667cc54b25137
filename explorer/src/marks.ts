/** What was found in a text, as marks that nest: HTML elements cannot cross, spans can. */
import type {
  Article,
  DateMention,
  EventMention,
  Person,
  Quote,
  Role,
  Span,
} from '../../pipeline/core/records.generated.ts'

export type Found =
  | { readonly kind: 'date'; readonly date: DateMention }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'role'; readonly person: Person; readonly role: Role }
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'event'; readonly event: EventMention }

export type Layer = 'dates' | 'people' | 'quotes' | 'events'
export const LAYERS: readonly Layer[] = ['dates', 'people', 'quotes', 'events']

export interface Mark extends Span {
  readonly found: Found
}

/** Text, or a mark with what lies in it. `continued`: the rest of a mark that another one cut in two. */
export type Piece =
  | { readonly text: string }
  | { readonly mark: Mark; readonly continued: boolean; readonly pieces: readonly Piece[] }

export type Layers = Pick<Article, 'dates' | 'people' | 'quotes' | 'events'>

/** All marks of an article, outer ones first. */
export function marksOf(layers: Layers, shown: ReadonlySet<Layer>): Mark[] {
  const marks: Mark[] = []
  const add = ({ start, end }: Span, found: Found) => end > start && marks.push({ start, end, found })
  if (shown.has('quotes')) for (const quote of layers.quotes) add(quote, { kind: 'quote', quote })
  if (shown.has('events')) for (const event of layers.events) add(event.trigger, { kind: 'event', event })
  if (shown.has('people'))
    for (const person of layers.people) {
      for (const role of person.roles) add(role, { kind: 'role', person, role })
      for (const mention of person.mentions) add(mention, { kind: 'person', person })
    }
  if (shown.has('dates')) for (const date of layers.dates) add(date, { kind: 'date', date })
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

type Part = Mark & { readonly continued: boolean }

/** The text from `start` to `end` with its marks nested. Marks must come in the order of `marksOf`. */
export function nest(text: string, { start, end }: Span, marks: readonly Mark[]): Piece[] {
  const inside: Part[] = marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start),
      end: Math.min(mark.end, end),
      continued: mark.start < start,
    }))
  return nestParts(text, start, end, inside)
}

function nestParts(text: string, start: number, end: number, parts: readonly Part[]): Piece[] {
  const pieces: Piece[] = []
  const queue = [...parts]
  let at = start
  for (let part = queue.shift(); part; part = queue.shift()) {
    if (part.start > at) pieces.push({ text: text.slice(at, part.start) })
    const inner: Part[] = []
    const later: Part[] = []
    for (const other of queue) {
      if (other.start >= part.end) later.push(other)
      else if (other.end <= part.end) inner.push(other)
      else {
        inner.push({ ...other, end: part.end })
        later.push({ ...other, start: part.end, continued: true })
      }
    }
    pieces.push({
      mark: part,
      continued: part.continued,
      pieces: nestParts(text, part.start, part.end, inner),
    })
    queue.splice(0, queue.length, ...later.sort((a, b) => a.start - b.start || b.end - a.end))
    at = part.end
  }
  if (end > at) pieces.push({ text: text.slice(at, end) })
  return pieces
}
