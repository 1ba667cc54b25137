/** Runs the pipeline over a gold set's articles and scores it, deduplication and its baseline included. */
import type { Article } from '../core/records.generated.ts'
import { extractArticle } from '../extract.ts'
import { readInputs } from '../ingest/index.ts'
import { type GoldSet, readGold } from './gold.ts'
import { type Evaluation, evaluate } from './index.ts'

export interface GoldRun {
  readonly gold: GoldSet
  readonly evaluation: Evaluation
  readonly articles: readonly Article[]
}

/** Extracts every article in `articles` and scores those of the gold in `folder`. Throws `UsageError` on wrong paths. */
export async function evaluateFolder(folder: string, articles: string): Promise<GoldRun> {
  const gold = readGold(folder)
  const records = new Map<string, Article>()
  for await (const item of readInputs([articles]))
    if (item.kind === 'article') records.set(item.article.id, extractArticle(item.article))
  return { gold, evaluation: evaluate(gold, records), articles: [...records.values()] }
}
