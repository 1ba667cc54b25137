/** The record of one event, out of the chains of mentions that tell it. */
import { byCodeUnit } from '../../core/order.ts'
import type { Event, Merge } from '../../core/records.generated.ts'
import type { Chain } from '../chains.ts'
import { chainId } from '../ids.ts'
import type { PersonLinks } from '../person-links.ts'
import { dateOf, placeOf, statusOf, typeOf } from './attributes.ts'
import { conflictsOf } from './conflicts.ts'
import { participantsOf } from './participants.ts'
import { independentSources, sourcesOf } from './sources.ts'
import { titleOf } from './title.ts'

export interface Merging {
  readonly links: PersonLinks
  /** Names the text that an article carries: equal for copies. */
  readonly textOf: (article: string) => string
}

const byPlace = (a: Merge, b: Merge): number => byCodeUnit(a.a, b.a) || byCodeUnit(a.b, b.b)

/** `chains` in canonical order; `merged` are the links between them. `partOf` is filled in later. */
export function eventOf(
  chains: readonly Chain[],
  merged: readonly Merge[],
  { links, textOf }: Merging,
): Event {
  const participants = participantsOf(chains, links)
  const ids = chains.map(chainId)
  const within = chains.flatMap(({ unions }) =>
    unions.map((union) => ({ ...union, reasons: [...union.reasons] })),
  )
  return {
    id: ids[0] as string,
    type: typeOf(chains),
    status: statusOf(chains),
    date: dateOf(chains),
    place: placeOf(chains),
    participants,
    title: titleOf(chains, participants),
    mentions: chains.flatMap(({ digest, mentions }) =>
      mentions.map(({ event, sentence }) => {
        const { start, end, text } = digest.sentences[sentence] as Chain['digest']['sentences'][number]
        return { article: digest.article, event, start, end, text }
      }),
    ),
    sources: sourcesOf(chains),
    independentSources: independentSources(chains, textOf),
    conflicts: conflictsOf(chains),
    partOf: null,
    merged: [...within, ...merged].sort(byPlace),
    absorbed: ids.slice(1).sort(),
  }
}
