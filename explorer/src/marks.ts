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

interface Part extends Mark {
  readonly continued: boolean
}

const outerFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/**
 * The text of each span with its marks nested. Spans in order and apart, marks in the order of `marksOf`: both are
 * gone through once, however many there are.
 */
export function nestEach(text: string, spans: readonly Span[], marks: readonly Mark[]): Piece[][] {
  let next = 0
  let open: readonly Mark[] = []
  return spans.map((span) => {
    const first = next
    while (next < marks.length && (marks[next] as Mark).start < span.end) next++
    const here = [...open, ...marks.slice(first, next)].filter(({ end }) => end > span.start)
    open = here.filter(({ end }) => end > span.end)
    return nestParts(text, span, here.map((mark) => clipped(mark, span)).sort(outerFirst))
  })
}

const clipped = (mark: Mark, { start, end }: Span): Part => ({
  ...mark,
  start: Math.max(mark.start, start),
  end: Math.min(mark.end, end),
  continued: mark.start < start,
})

/** Puts a part among those that wait, in their order. They are few: only what crosses another mark waits. */
function wait(waiting: Part[], part: Part): void {
  const at = waiting.findIndex((other) => outerFirst(part, other) < 0)
  waiting.splice(at < 0 ? waiting.length : at, 0, part)
}

/** One pass with a stack of the marks that are open. What crosses the innermost of them is cut at its end. */
function nestParts(text: string, { start, end }: Span, parts: readonly Part[]): Piece[] {
  const whole: Piece[] = []
  const stack: { readonly end: number; readonly pieces: Piece[] }[] = [{ end, pieces: whole }]
  const cut: Part[] = []
  let at = start
  const advance = (to: number) => {
    if (to > at) stack.at(-1)?.pieces.push({ text: text.slice(at, to) })
    at = Math.max(at, to)
  }
  const closeUntil = (position: number) => {
    for (let top = stack.at(-1); top && stack.length > 1 && top.end <= position; top = stack.at(-1)) {
      advance(top.end)
      stack.pop()
    }
  }
  for (let next = 0; next < parts.length || cut.length > 0; ) {
    const [rest, fresh] = [cut[0], parts[next]]
    const part = (rest && (!fresh || outerFirst(rest, fresh) <= 0) ? cut.shift() : parts[next++]) as Part
    closeUntil(part.start)
    advance(part.start)
    const inner = stack.at(-1)?.end ?? end
    if (part.end > inner) wait(cut, { ...part, start: inner, continued: true })
    const pieces: Piece[] = []
    stack.at(-1)?.pieces.push({ mark: part, continued: part.continued, pieces })
    stack.push({ end: Math.min(part.end, inner), pieces })
  }
  closeUntil(end)
  advance(end)
  return whole
}
