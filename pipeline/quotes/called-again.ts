/** Bodies called by another word than their name: « Airbus … », then « le groupe aéronautique »; « Mediapart … le site ». */
import type { Entity } from '../core/doc.ts'
import { countBefore } from '../core/span.ts'
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

/** Organisations of an article that a noun can take up, by kind, in order of position. */
type Bodies = Readonly<Record<BodyKind, readonly Entity[]>>

const known = new WeakMap<QuotesDoc, Bodies>()

/** Read once for an article: a long one asks many times. */
function bodiesOf(doc: QuotesDoc): Bodies {
  const read = known.get(doc)
  if (read) return read
  const named = doc.entities.filter(({ type }) => type === 'ORG')
  const kinds = new Map([...new Set(named.map(({ text }) => text))].map((text) => [text, kindOf(text)]))
  const count = new Map<string, number>()
  for (const { text } of named) count.set(text, (count.get(text) ?? 0) + 1)
  const of = (kind: BodyKind): readonly Entity[] => named.filter(({ text }) => kinds.get(text) === kind)
  // A name that the world's tables do not hold must be spoken of more than once.
  const repeated = named.filter(
    ({ text }) => kinds.get(text) === null && !placeNamed(text) && (count.get(text) ?? 0) > 1,
  )
  const or = (sure: readonly Entity[]) => (sure.length > 0 ? sure : repeated)
  const bodies = {
    company: or(of('company')),
    media: of('media'),
    party: of('party'),
    organisation: or(of('organisation')),
  }
  known.set(doc, bodies)
  return bodies
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
  const bodies = bodiesOf(doc)[kind]
  const last = bodies[countBefore(bodies, (items[range.from] as Item).start) - 1]
  return last?.text.replace(/\s+/gu, ' ') ?? null
}
