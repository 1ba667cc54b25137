/**
 * Gold annotations: one JSON file per article in `gold/`, its text in `articles/` (or given otherwise).
 * The fields are those of the records; what a layer means is told in docs/annotation.md.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../core/errors.ts'
import type { Span, TextSpan } from '../core/span.ts'

/** An item of which the annotators were not sure counts neither for nor against. */
export interface Doubtful {
  readonly hard?: boolean
  readonly optional?: boolean
  readonly borderline?: boolean
}

export interface GoldDate extends TextSpan, Doubtful {
  readonly type: string
  readonly value: string
  /** Other values that are right as well. */
  readonly alt?: readonly string[]
  readonly mod?: string
}

export interface GoldPerson extends Doubtful {
  readonly id: string
  readonly name: string
  readonly official: boolean
  readonly country: string | null
  readonly roles?: readonly (TextSpan & { readonly status?: string })[]
  readonly mentions: readonly TextSpan[]
}

export interface GoldQuote extends TextSpan, Doubtful {
  readonly type: 'direct' | 'mixed' | 'indirect'
  readonly cue: TextSpan | null
  readonly speaker: { readonly name: string; readonly kind: string; readonly mention: TextSpan | null } | null
}

export interface GoldEvent extends Doubtful {
  readonly id: string
  readonly sentence: Span
  readonly trigger: TextSpan
  readonly type: string
  readonly alt?: readonly string[]
  readonly status?: string
  readonly participants?: readonly { readonly name: string }[]
  readonly date: { readonly value: string } | null
  readonly cluster?: string
}

export type GoldLayer = 'sentences' | 'dates' | 'dates.extent' | 'people' | 'quotes' | 'events'

export interface GoldArticle {
  readonly id: string
  /** Layers that are annotated; absent: all but `dates.extent`. */
  readonly layers?: readonly GoldLayer[]
  /** TimeML corpora annotate the two ends of a range apart. */
  readonly timeml?: boolean
  readonly sentences?: readonly Span[]
  readonly dates?: readonly GoldDate[]
  readonly people?: readonly GoldPerson[]
  readonly quotes?: readonly GoldQuote[]
  readonly events?: readonly GoldEvent[]
}

export interface GoldSet {
  readonly articles: readonly GoldArticle[]
  /** Pairs of clusters that look alike but are not the same event, with the reason. */
  readonly hardNegatives: readonly (readonly [a: string, b: string, why: string])[]
}

export const isDoubtful = (item: object): boolean => {
  const { hard, optional, borderline } = item as Doubtful
  return Boolean(hard || optional || borderline)
}

export const hasLayer = ({ layers }: GoldArticle, layer: GoldLayer): boolean =>
  layers ? layers.includes(layer) : layer !== 'dates.extent'

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new UsageError(`Cannot read gold file ${file}: ${(cause as Error).message}`, { cause })
  }
}

/** Reads the gold of a folder (`DIR/gold/*.json`). Throws `UsageError` when there is none. */
export function readGold(folder: string): GoldSet {
  const gold = path.join(folder, 'gold')
  const files = existsSync(gold) ? readdirSync(gold).filter((file) => file.endsWith('.json')) : []
  const articles = files.filter((file) => file !== 'clusters.json').sort()
  if (articles.length === 0) throw new UsageError(`Expected gold annotations in ${gold}/*.json; found none`)
  const clusters = files.includes('clusters.json')
    ? (parse(path.join(gold, 'clusters.json')) as Partial<Pick<GoldSet, 'hardNegatives'>>)
    : {}
  return {
    articles: articles.map((file) => parse(path.join(gold, file)) as GoldArticle),
    hardNegatives: clusters.hardNegatives ?? [],
  }
}

/** The first words that do not stand where the gold says: it was made for another text. null when all do. */
export function misplaced(value: unknown, text: string): TextSpan | null {
  if (value === null || typeof value !== 'object') return null
  const span = value as Partial<TextSpan>
  if (
    typeof span.text === 'string' &&
    span.start !== undefined &&
    text.slice(span.start, span.end) !== span.text
  )
    return span as TextSpan
  for (const part of Object.values(value)) {
    const found = misplaced(part, text)
    if (found) return found
  }
  return null
}
