/**
 * Ids of events. A chain (the mentions of one event in one article) has an id of its own, from where its first
 * mention stands; an event bears the id of its earliest chain, and lists those of the others as absorbed. Both depend
 * on the set of articles alone: not on batches, not on their order. Every id under which an earlier, smaller dataset
 * knew a part of the event is among them, so that an old id always leads to one event.
 */
import { createHash } from 'node:crypto'
import { byCodeUnit } from '../core/order.ts'
import type { Chain } from './chains.ts'

const HEX_DIGITS = 16

/** Id of a chain: `ev-` and 64 bits of a hash over the article's id and the place of its first trigger. */
export function chainId({ digest, mentions: [first] }: Chain): string {
  if (first === undefined) throw new Error(`Chain without mentions in article ${digest.article}`)
  // One trigger can tell two events (`rencontrer X et le patriarche Y`).
  const sharing = digest.mentions.filter(({ trigger }) => trigger.start === first.trigger.start)
  const place = `${first.trigger.start}.${sharing.indexOf(first)}`
  const hash = createHash('sha256').update(`${digest.article}\n${place}`).digest('hex')
  return `ev-${hash.slice(0, HEX_DIGITS)}`
}

/** Canonical order: document date (unknown last), article id, place in the article. */
export const byFirstReport = (a: Chain, b: Chain): number =>
  byCodeUnit(a.digest.date ?? '~', b.digest.date ?? '~') ||
  byCodeUnit(a.digest.article, b.digest.article) ||
  (a.mentions[0]?.trigger.start ?? 0) - (b.mentions[0]?.trigger.start ?? 0) ||
  a.digest.mentions.indexOf(a.mentions[0] as Chain['mentions'][number]) -
    b.digest.mentions.indexOf(b.mentions[0] as Chain['mentions'][number])
