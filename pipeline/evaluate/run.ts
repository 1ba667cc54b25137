/** Runs the pipeline over a gold set's articles and scores it, deduplication and its baseline included. */
import { buildCorpus, corpusDigest } from '../batch/corpus.ts'
import type { Article } from '../core/records.generated.ts'
import { extractArticle } from '../extract.ts'
import { plainName } from '../ingest/ids.ts'
import { readInputs } from '../ingest/index.ts'
import { type Deduplication, scoreDeduplication } from './deduplication.ts'
import { readGold } from './gold.ts'
import { type Evaluation, evaluate } from './index.ts'
import { type Accuracy, accuracy } from './report.ts'

export interface GoldRun {
  readonly evaluation: Evaluation
  /** null when the gold has no event clusters. */
  readonly deduplication: Deduplication | null
}

/** Extracts every article in `articles` and scores those of the gold in `folder`. Throws `UsageError` on wrong paths. */
export async function evaluateFolder(folder: string, articles: string): Promise<GoldRun> {
  const gold = readGold(folder)
  const records = new Map<string, Article>()
  const wanted = new Set(gold.articles.map(({ id }) => id))
  for await (const item of readInputs([articles])) {
    if (item.kind !== 'article') continue
    // Gold files name an article by its id, or by its file when it is given none.
    const name = plainName(item.file, item.line)
    const id = !wanted.has(item.article.id) && wanted.has(name) ? name : item.article.id
    records.set(id, extractArticle({ ...item.article, id }))
  }
  const evaluation = evaluate(gold, records)
  if (evaluation.found.length === 0) return { evaluation, deduplication: null }
  const all = [...records.values()]
  const { events } = buildCorpus(all.map(corpusDigest), null)
  return { evaluation, deduplication: scoreDeduplication(gold, all, events, evaluation.found) }
}

/** Counts of a gold set, for comparing with a recorded baseline. */
export async function accuracyOf(
  folder: string,
  articles: string,
): Promise<Accuracy & { deduplication: object }> {
  const { evaluation, deduplication } = await evaluateFolder(folder, articles)
  const { tp = 0, fp = 0, fn = 0 } = deduplication?.ours.linksAcrossArticles ?? {}
  return {
    ...accuracy(evaluation.card),
    deduplication: {
      'links across articles': { tp, fp, fn },
      'hard negatives merged': deduplication?.mergedHardNegatives ?? [],
    },
  }
}
