/** Where the reports of one event disagree: said with who says it, not decided in silence. */
import { byCodeUnit } from '../../core/order.ts'
import type { Conflict } from '../../core/records.generated.ts'
import type { Chain } from '../chains.ts'
import { daysOf, gap } from '../days.ts'
import type { DigestMention } from '../digest.ts'
import { siteOf, sitesDisagree } from '../sites.ts'

interface Said {
  readonly value: string
  readonly mention: DigestMention
  readonly article: string
}

/** The values of a field with their articles, when two of them disagree. */
function disagreement(
  field: string,
  chains: readonly Chain[],
  value: (mention: DigestMention) => string | null,
  disagree: (a: DigestMention, b: DigestMention) => boolean,
): Conflict[] {
  const said: Said[] = []
  for (const { digest, mentions } of chains)
    for (const mention of mentions) {
      const one = value(mention)
      if (one !== null) said.push({ value: one, mention, article: digest.article })
    }
  const kinds = [...new Map(said.map((one) => [one.value, one])).values()]
  const disputed = kinds.filter((one) => kinds.some((other) => disagree(one.mention, other.mention)))
  if (disputed.length === 0) return []
  return [
    {
      field,
      values: disputed
        .map(({ value: one }) => ({
          value: one,
          articles: [
            ...new Set(said.filter((each) => each.value === one).map(({ article }) => article)),
          ].sort(),
        }))
        .sort((a, b) => byCodeUnit(a.value, b.value)),
    },
  ]
}

export const conflictsOf = (chains: readonly Chain[]): Conflict[] => [
  ...disagreement(
    'date',
    chains,
    ({ date }) => (daysOf(date?.interval ?? null) === null ? null : (date?.value ?? null)),
    (a, b) => {
      const [x, y] = [daysOf(a.date?.interval ?? null), daysOf(b.date?.interval ?? null)]
      return x !== null && y !== null && gap(x, y) > 0
    },
  ),
  ...disagreement(
    'place',
    chains,
    ({ place }) => (place === null || place.basis === 'dateline' ? null : place.name),
    (a, b) => a.place !== null && b.place !== null && sitesDisagree(siteOf(a.place), siteOf(b.place)),
  ),
  ...disagreement(
    'status',
    chains,
    ({ status }) => status,
    (a, b) =>
      (a.status === 'denied') !== (b.status === 'denied') &&
      (a.status === 'happened' || b.status === 'happened'),
  ),
]
