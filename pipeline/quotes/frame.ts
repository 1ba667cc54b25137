/**
 * Frames: the stretches in which a quotation and its attribution are looked for. A frame is a sentence, or several
 * when a quotation runs over their border. Every marked span is one item of it, so that rules read
 * « X a jugé Q , selon Y » whatever the length of what is quoted.
 */
import type { Doc, Morph, Token, Upos } from '../core/doc.ts'
import { contains, indexFrom, type Span, within } from '../core/span.ts'
import { worldNamed } from '../world/index.ts'
import { functionWords, type WordRole } from './lexicon.ts'
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
}

export interface Frame extends Span {
  readonly items: readonly Item[]
  readonly title: boolean
  readonly paragraph: number
  /** Index into the list of frames. */
  readonly index: number
}

const NO_MORPH: Morph = { upos: 'X', lemma: null }

const starts = new WeakMap<QuotesDoc, ReadonlySet<number>>()

/** Where the names of persons begin. */
function nameStarts(doc: QuotesDoc): ReadonlySet<number> {
  const known = starts.get(doc)
  if (known) return known
  const found = new Set<number>()
  for (const { mentions } of doc.people) for (const { start } of mentions) found.add(start)
  for (const { type, start } of doc.entities) if (type === 'PER') found.add(start)
  starts.set(doc, found)
  return found
}

function wordItems(doc: QuotesDoc, from: number, to: number, dates: readonly Span[]): Item[] {
  const items: Item[] = []
  const names = nameStarts(doc)
  for (let at = from; at < to; at++) {
    const token = doc.tokens.all[at]
    if (!token) continue
    const morph = mistakenVerb(doc.tokens.all, doc.morphology, at) ?? doc.morphology[at] ?? NO_MORPH
    items.push({
      start: token.start,
      end: token.end,
      norm: token.norm,
      upos: isPlaceAtStart(token, morph, at === from) ? 'PROPN' : morph.upos,
      role: functionWords.get(token.norm),
      lemma: morph.lemma,
      morph,
      capital: /^\p{Lu}/u.test(token.text),
      quote: -1,
      date: within(dates, token).length > 0,
      named: names.has(token.start),
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
        ...quote.outer,
        norm: '',
        upos: 'X',
        role: undefined,
        lemma: null,
        morph: null,
        capital: false,
        quote: offset + next,
        date: false,
        named: false,
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
      items: past === next ? items : collapse(items, marked.slice(next, past), next),
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

/** Words of a range of items, on one line. */
export function textOf(
  doc: Pick<QuotesDoc, 'text'>,
  items: readonly Item[],
  range: { readonly from: number; readonly to: number },
): string {
  const { start, end } = spanOf(items, range)
  return doc.text.slice(start, end).replace(/\s+/gu, ' ')
}
