/** Dates: extent with and without value, type and modifier. */
import type { Article, DateMention } from '../core/records.generated.ts'
import type { Span } from '../core/span.ts'
import { type GoldArticle, type GoldDate, hasLayer } from './gold.ts'
import { iou, sameSpan } from './match.ts'
import type { Scorecard } from './scorecard.ts'

/** Leading determiners and prepositions and trailing punctuation do not count in a date's extent. */
const LEADING =
  /^\s*(?:(?:en|aux?|du|des|de|dès|depuis|dans|pour|à|les?|la|ce|cet|cette|ces|l['’]|d['’]|jusqu['’](?:en|à|au)|vers|avant|après|entre|pendant|durant|il y a)\s*(?=\S))*/iu
const TRAILING = /(?<![\s,.;:])[\s,.;:]+$/u

function core({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end)
  const from = start + (LEADING.exec(words)?.[0].length ?? 0)
  const to = end - (TRAILING.exec(words)?.[0].length ?? 0)
  return to > from ? { start: from, end: to } : { start, end }
}

type Predicted = Pick<DateMention, 'start' | 'end' | 'text' | 'type' | 'value' | 'mod'>

const values = (gold: GoldDate): readonly string[] => [gold.value, ...(gold.alt ?? [])]

const OVERLAP = 0.01

export function scoreDates(card: Scorecard, gold: GoldArticle, { text, dates }: Article): void {
  const article = gold.id
  const found: readonly Predicted[] = gold.timeml
    ? dates.flatMap(
        (date): readonly Predicted[] => (date.parts as readonly Predicted[] | undefined) ?? [date],
      )
    : dates
  const cores = new Map<object, Span>(
    [...(gold.dates ?? []), ...found].map((date) => [date, core(date, text)]),
  )
  const at = (date: object): Span => cores.get(date) as Span
  const describe = (date: GoldDate | Predicted) => `« ${date.text} » ${date.value ?? ''}`
  const common = { article, gold: gold.dates ?? [], predicted: found, describe }
  const overlap = (g: GoldDate, p: Predicted) => iou(at(g), at(p))
  if (!hasLayer(gold, 'dates')) {
    if (hasLayer(gold, 'dates.extent'))
      card.layer({ ...common, layer: 'dates, extent', score: overlap, floor: OVERLAP })
    return
  }
  card.layer({ ...common, layer: 'dates, exact extent', score: (g, p) => sameSpan(at(g), at(p)), floor: 1 })
  card.layer({
    ...common,
    layer: 'dates, extent',
    score: overlap,
    floor: OVERLAP,
    onMatch(g, p) {
      const what = `« ${g.text} »: want ${g.value}, got ${p.value}`
      card.rate('date value', values(g).includes(p.value), { article, what })
      card.rate('date type', g.type === p.type)
      if (g.mod) card.rate('date modifier', g.mod === p.mod)
    },
  })
  const withValue = (g: GoldDate, p: Predicted) => (values(g).includes(p.value) ? overlap(g, p) : 0)
  card.layer({ ...common, layer: 'dates, extent and value', score: withValue, floor: OVERLAP })
}
