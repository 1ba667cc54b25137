/** Accuracy against gold: every layer of every article, counted with its errors. */
import { UsageError } from '../core/errors.ts'
import type { Article } from '../core/records.generated.ts'
import { scoreDates } from './dates.ts'
import { type FoundMention, scoreEvents } from './events.ts'
import { type GoldArticle, type GoldSet, hasLayer, misplaced } from './gold.ts'
import { sameSpan } from './match.ts'
import { scorePeople } from './people.ts'
import { scoreQuotes } from './quotes.ts'
import { Scorecard } from './scorecard.ts'

export interface Evaluation {
  readonly card: Scorecard
  /** Event mentions that were found, for scoring deduplication. */
  readonly found: readonly FoundMention[]
  /** Articles of the gold that the dataset does not hold: all misses. */
  readonly absent: readonly string[]
}

/** What an article that is not in the dataset counts as: nothing found. */
const nothing = (id: string): Article => ({
  id,
  source: null,
  url: null,
  title: null,
  publishedAt: null,
  status: 'skipped',
  skipReason: 'no-text',
  digest: '',
  documentDate: { value: null, basis: 'none' },
  language: { code: 'und', confidence: 0 },
  text: '',
  blocks: [],
  sentences: [],
  dates: [],
  people: [],
  quotes: [],
  events: [],
  diagnostics: [],
})

function scoreArticle(card: Scorecard, gold: GoldArticle, article: Article): readonly FoundMention[] {
  if (hasLayer(gold, 'sentences'))
    card.layer({
      layer: 'sentences',
      article: gold.id,
      gold: gold.sentences ?? [],
      predicted: article.sentences,
      score: sameSpan,
      floor: 1,
      describe: ({ start, end }) => article.text.slice(start, end),
    })
  if (hasLayer(gold, 'dates') || hasLayer(gold, 'dates.extent')) scoreDates(card, gold, article)
  if (hasLayer(gold, 'people')) scorePeople(card, gold, article)
  if (hasLayer(gold, 'quotes')) scoreQuotes(card, gold, article)
  return hasLayer(gold, 'events') ? scoreEvents(card, gold, article) : []
}

/**
 * Scores `articles` (by id) against `gold`. Offsets are compared: throws `UsageError` when a text is not the gold's own.
 */
export function evaluate(gold: GoldSet, articles: ReadonlyMap<string, Article>): Evaluation {
  const card = new Scorecard()
  const found: FoundMention[] = []
  const absent: string[] = []
  for (const one of gold.articles) {
    const article = articles.get(one.id)
    if (!article) absent.push(one.id)
    const shifted = article && misplaced(one, article.text)
    if (shifted)
      throw new UsageError(
        `Expected « ${shifted.text} » at ${shifted.start}–${shifted.end} of article ${one.id}, as its gold says: the texts differ`,
      )
    found.push(...scoreArticle(card, one, article ?? nothing(one.id)))
  }
  return { card, found, absent }
}
