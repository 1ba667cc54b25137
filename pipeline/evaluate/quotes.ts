/** Quotes: extent by kind, speaker and cue. */
import type { Article, Quote } from '../core/records.generated.ts'
import { type GoldArticle, type GoldQuote, isDoubtful } from './gold.ts'
import { iou, shared } from './match.ts'
import { sameFullName, sameName } from './names.ts'
import type { Scorecard } from './scorecard.ts'

function rightSpeaker({ speaker }: GoldQuote, name: string | undefined): boolean {
  if (!speaker || !name) return false
  return sameName(speaker.name, name) && (speaker.kind !== 'person' || sameFullName(speaker.name, name))
}

export function scoreQuotes(card: Scorecard, gold: GoldArticle, { quotes }: Article): void {
  const article = gold.id
  const onMatch = (g: GoldQuote, p: Quote): void => {
    const name = p.speaker?.name
    if (g.speaker?.name) {
      const what = `« ${g.text} »: want ${g.speaker.name}, got ${name ?? 'nobody'}`
      card.rate('quote speaker', rightSpeaker(g, name), { article, what })
    }
    const { mention } = g.speaker ?? {}
    const got = p.speaker?.mention
    if (mention)
      card.rate('quote speaker mention', Boolean(got) && shared(mention, got as typeof mention) > 0)
    if (g.cue) {
      const what = `« ${g.text} »: want ${g.cue.text}, got ${p.cue?.text ?? 'none'}`
      card.rate('quote cue', Boolean(p.cue) && shared(g.cue, p.cue as typeof g.cue) > 0, { article, what })
    }
  }
  const wanted = gold.quotes ?? []
  const doubtful = wanted.filter(isDoubtful)
  for (const [layer, floor, marked] of [
    ['quotes, direct and mixed', 0.8, true],
    ['quotes, indirect', 0.5, false],
  ] as const) {
    const ofKind = (quote: { readonly type: string }) => (quote.type !== 'indirect') === marked
    card.layer({
      layer,
      article,
      gold: [...wanted.filter((quote) => ofKind(quote) && !isDoubtful(quote)), ...doubtful],
      predicted: quotes.filter(ofKind),
      score: iou,
      floor,
      describe: (quote) => `« ${quote.text} »`,
      onMatch,
    })
  }
}
