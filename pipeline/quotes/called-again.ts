/** Bodies called by another word than their name: « Airbus … », then « le groupe aéronautique »; « Mediapart … le site ». */
import type { Entity } from '../core/doc.ts'
import { organisationNamed, placeNamed } from '../world/index.ts'
import type { Range } from './clause.ts'
import type { Item, QuotesDoc } from './frame.ts'
import { type BodyKind, bodiesAgain } from './lexicon.ts'

/** Kind of the body that an organisation's name tells; null for one that is not known. */
function kindOf(text: string): BodyKind | 'other' | null {
  const known = organisationNamed(text)
  if (known === null) return null
  if (known.kind === 'company' || known.kind === 'media') return known.kind
  if (known.detail === 'party') return 'party'
  return known.kind === 'organisation' ? 'organisation' : 'other'
}

/** Whether the words are an article, the noun and its adjectives: `le groupe aéronautique`, not `le groupe Dumont`. */
const isBare = (items: readonly Item[], { from, to }: Range, head: number): boolean =>
  /^(?:le|la|l'|ce|cet|cette)$/.test((items[from] as Item).norm) &&
  head === from + 1 &&
  items.slice(head, to).every((item) => item.role === undefined && !item.capital && !item.named)

/** Names of organisations of the article that stand for a kind of body, with how often each is named. */
function candidates(doc: QuotesDoc, kind: BodyKind, before: number): readonly Entity[] {
  const named = doc.entities.filter(({ type, start }) => type === 'ORG' && start < before)
  const sure = named.filter(({ text }) => kindOf(text) === kind)
  if (sure.length > 0 || kind === 'media' || kind === 'party') return sure
  // A name that the world's tables do not hold must be spoken of more than once.
  const count = new Map<string, number>()
  for (const { text } of named) count.set(text, (count.get(text) ?? 0) + 1)
  return named.filter(({ text }) => kindOf(text) === null && !placeNamed(text) && (count.get(text) ?? 0) > 1)
}

/** Name of the body that `range`, whose head is item `head`, takes up: the one named last; null when there is none. */
export function bodyCalledAgain(
  doc: QuotesDoc,
  items: readonly Item[],
  range: Range,
  head: number,
): string | null {
  const kind = bodiesAgain.get((items[head] as Item).norm)
  if (kind === undefined || !isBare(items, range, head)) return null
  return (
    candidates(doc, kind, (items[range.from] as Item).start)
      .at(-1)
      ?.text.replace(/\s+/gu, ' ') ?? null
  )
}
