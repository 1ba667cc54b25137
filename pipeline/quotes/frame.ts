/**
 * Frames: the stretches in which a quotation and its attribution are looked for. A frame is a sentence, or several
 * when a quotation runs over their border. Every marked span is one item of it, so that rules read
 * « X a jugé Q , selon Y » whatever the length of what is quoted.
 */
import { startsUpper } from '../core/capital.ts'
import type { Doc, Morph, Token, Upos } from '../core/doc.ts'
import { contains, indexFrom, overlapsAny, type Span } from '../core/span.ts'
import { worldNamed } from '../world/index.ts'
import { functionWords, sourcePrepositions, type WordRole } from './lexicon.ts'
import type { Marked } from './marks/pair.ts'
import { mistakenVerb } from './mistaken.ts'

export type QuotesDoc = Doc<
  'blocks' | 'sentences' | 'tokens' | 'morphology' | 'entities' | 'dates' | 'people' | 'references'
>

/** A word, a punctuation mark, or a whole marked span. */
export interface Item extends Span {
  /** Folded; empty for a marked span. */
  readonly norm: string
  readonly upos: Upos
  /** What it does in the clause; undefined for content words and marked spans. */
  readonly role: WordRole | undefined
  readonly lemma: string | null
  readonly morph: Morph | null
  readonly capital: boolean
  /** Index of the marked span that it stands for, else -1. */
  readonly quote: number
  /** Within a date expression. */
  readonly date: boolean
  /** First word of a person's name. */
  readonly named: boolean
  /** End (offset) of the office of somebody named that begins here: `député au Grand Conseil`; 0 when none does. */
  readonly office: number
  /** End of the aside in brackets that stands after it and is left out: `le Sénat (chambre haute)`; 0 when none does. */
  readonly aside: number
}

export interface Frame extends Span {
  readonly items: readonly Item[]
  readonly title: boolean
  readonly paragraph: number
  /** Index into the list of frames. */
  readonly index: number
}

const NO_MORPH: Morph = { upos: 'X', lemma: null }

/** Where the names of persons and their offices begin and end. */
interface Places {
  readonly names: ReadonlyMap<number, number>
  readonly offices: ReadonlyMap<number, number>
}

const places = new WeakMap<QuotesDoc, Places>()

function placesOf(doc: QuotesDoc): Places {
  const known = places.get(doc)
  if (known) return known
  const names = new Map<number, number>()
  for (const { type, start, end } of doc.entities) if (type === 'PER') names.set(start, end)
  for (const { mentions } of doc.people) for (const { start, end } of mentions) names.set(start, end)
  const offices = new Map(doc.people.flatMap(({ roles }) => roles.map(({ start, end }) => [start, end])))
  const found = { names, offices }
  places.set(doc, found)
  return found
}

function wordItems(doc: QuotesDoc, from: number, to: number, dates: readonly Span[]): Item[] {
  const items: Item[] = []
  const { names, offices } = placesOf(doc)
  let nameEnd = 0
  for (let at = from; at < to; at++) {
    const token = doc.tokens.all[at]
    if (!token) continue
    nameEnd = Math.max(nameEnd, names.get(token.start) ?? 0)
    // Every word of a name is a name: `Ni` of « Ni John Fru Ndi », `Le` of « Marine Le Pen ».
    const inName = token.end <= nameEnd
    const morph = mistakenVerb(doc.tokens.all, doc.morphology, at) ?? doc.morphology[at] ?? NO_MORPH
    items.push({
      start: token.start,
      end: token.end,
      norm: token.norm,
      upos: inName || isPlaceAtStart(token, morph, at === from) ? 'PROPN' : morph.upos,
      role: inName ? undefined : functionWords.get(token.norm),
      lemma: inName ? null : morph.lemma,
      morph: inName ? NO_MORPH : morph,
      capital: startsUpper(token.text),
      quote: -1,
      date: overlapsAny(dates, token),
      named: names.has(token.start),
      office: offices.get(token.start) ?? 0,
      aside: 0,
    })
  }
  return items
}

/** « Oslo juge … »: a tagger may take a name at the head of a sentence for an article or a number. */
const isPlaceAtStart = (token: Token, { upos }: Morph, first: boolean) =>
  first &&
  (upos === 'DET' || upos === 'NUM' || upos === 'ADV' || upos === 'ADJ') &&
  token.text.length > 3 &&
  worldNamed(token.text) !== null

/** Most items between the brackets of an aside. */
const MOST_ASIDE = 5

/**
 * Without asides in brackets: « le député (LFI) Paul Rey », « Ana Bo (UDC/ZH) y voit ». Those stay that a quotation
 * stands before, that name somebody or hold a verb, and those of a dateline: « La Havane, 23 mai (RHC) Le ministre ».
 */
function withoutAsides(items: readonly Item[]): Item[] {
  const out: Item[] = []
  for (let at = 0; at < items.length; at++) {
    const close = items[at]?.norm === '(' ? asideEnd(items, at) : -1
    if (close < 0) out.push(items[at] as Item)
    else {
      out.push({ ...(out.pop() as Item), aside: (items[close] as Item).end })
      at = close
    }
  }
  return out
}

/** Index of the bracket that closes the aside opened at `open`; -1 when it is none. */
function asideEnd(items: readonly Item[], open: number): number {
  if (open === 0 || (items[open - 1] as Item).quote >= 0) return -1
  for (let at = open + 1; at <= open + 1 + MOST_ASIDE; at++) {
    const item = items[at]
    if (item === undefined || item.quote >= 0 || item.named || sourcePrepositions.has(item.norm)) return -1
    if (item.morph?.verbForm !== undefined && item.morph.verbForm !== 'Inf') return -1
    if (item.norm === ')') return endsDateline(items, open, at) ? -1 : at
  }
  return -1
}

const endsDateline = (items: readonly Item[], open: number, close: number): boolean =>
  (items[close + 1]?.capital === true || /^[–—-]$/.test(items[close + 1]?.norm ?? '')) &&
  (items[open - 1]?.date === true ||
    items.slice(0, open).every(({ capital, upos }) => capital || upos === 'ADP' || upos === 'PUNCT'))

/** Words that no marked span of `marked` covers, and one item for each of these spans. */
function collapse(items: readonly Item[], marked: readonly Marked[], offset: number): Item[] {
  const out: Item[] = []
  let next = 0
  for (const item of items) {
    while (next < marked.length && (marked[next] as Marked).outer.end <= item.start) next++
    const quote = marked[next]
    if (!quote || !contains(quote.outer, item)) out.push(item)
    else if (out.at(-1)?.quote !== offset + next)
      out.push({
        start: quote.outer.start,
        end: quote.outer.end,
        norm: '',
        upos: 'X',
        role: undefined,
        lemma: null,
        morph: null,
        capital: false,
        quote: offset + next,
        date: false,
        named: false,
        office: 0,
        aside: 0,
      })
  }
  return out
}

/** The frames of the article. `marked` holds its outermost marked spans, in order. */
export function buildFrames(doc: QuotesDoc, marked: readonly Marked[]): Frame[] {
  const frames: Frame[] = []
  const dates = doc.dates
  const { sentences, tokens } = doc
  let next = 0
  for (let first = 0; first < sentences.length; ) {
    const head = sentences[first] as (typeof sentences)[number]
    let last = first
    let end = head.end
    while (next < marked.length && (marked[next] as Marked).outer.end <= head.start) next++
    let past = next
    for (; past < marked.length && (marked[past] as Marked).outer.start < end; past++)
      while (last + 1 < sentences.length && (marked[past] as Marked).outer.end > end)
        end = sentences[++last]?.end ?? end
    const items = wordItems(doc, tokens.ranges[first]?.from ?? 0, tokens.ranges[last]?.to ?? 0, dates)
    frames.push({
      start: head.start,
      end,
      items: withoutAsides(past === next ? items : collapse(items, marked.slice(next, past), next)),
      title: head.kind === 'title',
      paragraph: head.paragraph,
      index: frames.length,
    })
    first = last + 1
  }
  return frames
}

/** The words inside a marked span, for incises: « Ce pont, prévient-elle, ne tiendra pas ». */
export function innerItems(doc: QuotesDoc, span: Span): Item[] {
  const all = doc.tokens.all
  const from = indexFrom(all, span.start)
  let to = from
  while (to < all.length && (all[to] as Span).start < span.end) to++
  return wordItems(doc, from, to, doc.dates)
}

/** Characters of a range of items. */
export const spanOf = (
  items: readonly Item[],
  { from, to }: { readonly from: number; readonly to: number },
): Span => ({
  start: (items[from] as Item).start,
  end: (items[to - 1] as Item).end,
})

/** Characters of a reported clause: with the aside that it ends with. */
export function clauseSpan(
  items: readonly Item[],
  range: { readonly from: number; readonly to: number },
): Span {
  const { start, end } = spanOf(items, range)
  return { start, end: Math.max(end, (items[range.to - 1] as Item).aside) }
}

/** Words of a range of items, on one line. */
export function textOf(
  doc: Pick<QuotesDoc, 'text'>,
  items: readonly Item[],
  range: { readonly from: number; readonly to: number },
): string {
  const { start, end } = spanOf(items, range)
  return doc.text.slice(start, end).replace(/\s+/gu, ' ')
}
