/** Event mentions: found by trigger, or by type and a shared participant; then type, status, date, participants. */
import type { Article, EventMention } from '../core/records.generated.ts'
import type { GoldArticle, GoldEvent } from './gold.ts'
import { shared } from './match.ts'
import { sameName } from './names.ts'
import type { Scorecard } from './scorecard.ts'

/** A gold mention that was found, with the cluster that it belongs to. */
export interface FoundMention {
  readonly article: string
  readonly goldCluster: string
  /** Id of the predicted mention within the article. */
  readonly event: string
}

const DAY = 'YYYY-MM-DD'.length

const names = (event: { readonly participants?: readonly { readonly name: string }[] }): readonly string[] =>
  (event.participants ?? []).map(({ name }) => name)

const rightType = (gold: GoldEvent, type: string): boolean =>
  gold.type === type || Boolean(gold.alt?.includes(type))

function score(gold: GoldEvent, found: EventMention): number {
  if (shared(gold.sentence, found.sentence) === 0) return 0
  if (shared(gold.trigger, found.trigger) > 0) return rightType(gold, found.type) ? 1.5 : 1
  const together = names(gold).some((name) => names(found).some((other) => sameName(name, other)))
  return rightType(gold, found.type) && together ? 0.6 : 0
}

export function scoreEvents(card: Scorecard, gold: GoldArticle, { events }: Article): FoundMention[] {
  const article = gold.id
  const matched: FoundMention[] = []
  card.layer({
    layer: 'event mentions',
    article,
    gold: gold.events ?? [],
    predicted: events,
    score,
    floor: 0.5,
    describe: (event: GoldEvent | EventMention) => `${event.type} « ${event.trigger.text} »`,
    touches: (g, p) => shared(g.trigger, p.trigger) > 0,
    onMatch(g, p) {
      if (g.cluster !== undefined) matched.push({ article, goldCluster: g.cluster, event: p.id })
      const mistake = (want: unknown, got: unknown) => ({
        article,
        what: `« ${g.trigger.text} »: want ${want}, got ${got}`,
      })
      card.rate('event type', rightType(g, p.type), mistake(g.type, p.type))
      if (g.status) card.rate('event status', g.status === p.status, mistake(g.status, p.status))
      const [want, got] = [g.date?.value ?? null, p.date?.value ?? null]
      card.rate('event date', want === got, mistake(want, got))
      if (want && got) card.rate('event day, where both tell one', sameDay(want, got), mistake(want, got))
      if (!g.participants) return
      const missed = names(g).filter((name) => !names(p).some((other) => sameName(name, other))).length
      const extra = names(p).filter((name) => !names(g).some((other) => sameName(name, other))).length
      card.tally('event participants', { tp: names(g).length - missed, fn: missed, fp: extra })
    },
  })
  return matched
}

/** `2025-03-13TAF` is the day `2025-03-13`. */
const sameDay = (a: string, b: string): boolean => a.slice(0, DAY) === b.slice(0, DAY)
