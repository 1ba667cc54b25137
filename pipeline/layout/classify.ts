/**
 * Gives every paragraph its kind: first what its own words and shape tell, then what its neighbours tell (links
 * below `Lire aussi`, comments below `3 commentaires`, loose lines after the last sentence). In doubt it is body.
 */
import type { Span } from '../core/span.ts'
import { blockLanguage } from '../language/block.ts'
import { type BlockKind, cueOf } from './cues.ts'
import { isSection, menuKind } from './menu.ts'
import * as shape from './shape.ts'
import { findTitle } from './title.ts'

export interface Paragraph extends Span {
  readonly text: string
  readonly folded: string
}

export interface Judged extends Paragraph {
  kind: BlockKind
  language: string
  /** Known by words, or only by shape: what is known by shape alone becomes body when there is no body else. */
  sure: boolean
  heads: boolean
}

const ENDS_SENTENCE = /[.!?…]["'’”»)\]\s]*$/u
const LONGEST_LOOSE = 130
/** A loose line of so many words may be a sentence whose period is missing. */
const SENTENCE_WORDS = 8

const countWords = (text: string): number => text.split(/\s+/u).length

export const makeParagraph = (
  { text, folded }: { readonly text: string; readonly folded: string },
  { start, end }: Span,
): Paragraph => ({ start, end, text: text.slice(start, end), folded: folded.slice(start, end) })

/** Kind by the paragraph's own words and shape. What `isFirst` is rather the headline than a foreign caption. */
function judge(paragraph: Paragraph, language: string, isFirst: boolean): Judged {
  const { text, folded } = paragraph
  const own = blockLanguage(text) ?? language
  const as = (kind: BlockKind, sure: boolean, heads = false): Judged => ({
    kind,
    language: own,
    sure,
    heads,
    ...paragraph,
  })
  const cue = cueOf(text)
  if (cue) return as(cue.kind, true, cue.heads)
  const menu = menuKind(text)
  if (menu) return as(menu, true)
  if (shape.isCaption(folded)) return as('caption', false)
  if (shape.isCopyright(folded)) return as('boilerplate', true)
  if (shape.isContact(text)) return as('boilerplate', false)
  if (shape.isLoneDate(folded)) return as('dateline', false)
  if (shape.isByline(text)) return as('byline', false)
  if (!/\p{L}/u.test(text)) return as('boilerplate', false)
  if (!isFirst && own !== language && language !== 'und' && language !== 'mul')
    return as(text.length <= 300 ? 'caption' : 'boilerplate', false)
  return as('body', false)
}

/** What stands above the headline is navigation; a name below it, before the text, is the author's. */
function placeTitle(all: readonly Judged[], at: number): void {
  const title = all[at] as Judged
  title.kind = 'title'
  for (const each of all) {
    if (each.kind !== 'body' && each.kind !== 'navigation') continue
    if (shape.holdsTitle(each.text, title.text) && !ENDS_SENTENCE.test(each.text)) each.kind = 'navigation'
  }
  for (const each of all.slice(0, at))
    if (each.kind === 'body' && (isSection(each.text) || !ENDS_SENTENCE.test(each.text)))
      each.kind = 'navigation'
  for (const each of all.slice(at + 1)) {
    if (each.kind !== 'body') continue
    if (shape.isName(each.text)) each.kind = 'byline'
    break
  }
}

/** Links below `À lire aussi`, readers' words below `3 commentaires`. */
function followHeaders(all: readonly Judged[]): void {
  let body = 0
  let open: BlockKind | null = null
  for (const each of all) {
    if (each.heads && (each.kind === 'related' || (each.kind === 'comment' && body > 0))) open = each.kind
    else if (each.kind === 'body') {
      const belongs =
        open === 'comment' || (open === 'related' && shape.isHeadline(each.text) && each.text.length <= 160)
      if (belongs && open) each.kind = open
      else {
        open = null
        body++
      }
    } else if (each.kind === 'title') open = null
  }
}

/** A name below a quotation is its speaker's, not the author's. */
function keepAttributions(all: readonly Judged[]): void {
  for (const [at, each] of all.entries()) {
    const above = all[at - 1]
    if (each.kind === 'byline' && above?.kind === 'body' && shape.isAttribution(each.text, above.text))
      each.kind = 'body'
  }
}

/**
 * Loose lines after the last paragraph that ends like a sentence: a signature, a teaser. A single long one that
 * stands right below the text is its last sentence, without period.
 */
function trimTail(all: readonly Judged[]): void {
  const ends = ({ kind, text }: Judged): boolean =>
    kind === 'body' && (ENDS_SENTENCE.test(text) || shape.isQuotation(text))
  const last = all.findLastIndex(ends)
  if (all.slice(0, last).filter(({ kind }) => kind === 'body').length < 2) return
  const loose = all
    .slice(last + 1)
    .filter(({ kind, text }) => kind === 'body' && text.length <= LONGEST_LOOSE)
    .filter(({ text }) => !shape.isAttribution(text, all[last]?.text ?? ''))
  const [first] = loose
  if (first && loose.length === 1 && first === all[last + 1] && countWords(first.text) >= SENTENCE_WORDS)
    return
  for (const each of loose) each.kind = shape.isName(each.text) ? 'byline' : 'boilerplate'
}

/** Short lines between or below share lines: a network that the lexicon does not know. */
function spreadShares(all: readonly Judged[]): void {
  for (const [at, each] of all.entries())
    if (all[at - 1]?.kind === 'share' && all[at - 2]?.kind === 'share' && shape.isItem(each.text))
      each.kind = 'share'
}

/** Kinds and languages of `paragraphs`, in order. `language` is the article's, `title` its metadata's. */
export function classify(
  paragraphs: readonly Paragraph[],
  language: string,
  title: string | null,
): readonly Judged[] {
  const all = paragraphs.map((each, at) => judge(each, language, at === 0))
  const at = findTitle(all, title)
  if (at >= 0) placeTitle(all, at)
  keepAttributions(all)
  spreadShares(all)
  followHeaders(all)
  trimTail(all)
  if (!all.some(({ kind }) => kind === 'body'))
    for (const each of all) if (!each.sure && each.kind !== 'title') each.kind = 'body'
  return all
}
