/** Names of sources for articles that give none, by the host of their address or the folder of their file. */
import path from 'node:path'
import type { SourceArticle } from '../core/doc.ts'
import { byCodeUnit } from '../core/order.ts'

/** Host (`lemonde.fr`) or folder (`news/lemonde`) → name. */
export type SourceNames = Readonly<Record<string, string>>

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).hostname : null)

const isBelow = (folder: string, file: string): boolean => {
  const relative = path.relative(folder, file)
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative)
}

/** The article with a source: its own, else by the longest host, else by the longest folder that fits. */
export function withSource(article: SourceArticle, file: string, names: SourceNames): SourceArticle {
  if (article.source !== null) return article
  const host = article.url === null ? null : hostOf(article.url)
  const longestFirst = Object.keys(names).sort((a, b) => b.length - a.length || byCodeUnit(a, b))
  const key =
    longestFirst.find((name) => host !== null && (host === name || host.endsWith(`.${name}`))) ??
    longestFirst.find((name) => isBelow(name, file))
  return key === undefined ? article : { ...article, source: names[key] as string }
}
