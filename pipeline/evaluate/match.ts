/** One-to-one matching of gold and predicted items, best scores first. */
import { length, type Span } from '../core/span.ts'

export const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Intersection over union, 0 to 1. */
export function iou(a: Span, b: Span): number {
  const both = shared(a, b)
  return both === 0 ? 0 : both / (length(a) + length(b) - both)
}

export const sameSpan = (a: Span, b: Span): number => (a.start === b.start && a.end === b.end ? 1 : 0)

export interface Matching {
  /** Gold index → predicted index. */
  readonly ofGold: ReadonlyMap<number, number>
  /** Predicted index → gold index. */
  readonly ofPredicted: ReadonlyMap<number, number>
}

/** Pairs items whose score reaches `floor`. Ties go to the earlier items. */
export function match<Gold, Predicted>(
  gold: readonly Gold[],
  predicted: readonly Predicted[],
  score: (gold: Gold, predicted: Predicted) => number,
  floor: number,
): Matching {
  const pairs: { score: number; g: number; p: number }[] = []
  for (const [g, one] of gold.entries())
    for (const [p, other] of predicted.entries()) {
      const value = score(one, other)
      if (value >= floor) pairs.push({ score: value, g, p })
    }
  pairs.sort((a, b) => b.score - a.score || a.g - b.g || a.p - b.p)
  const ofGold = new Map<number, number>()
  const ofPredicted = new Map<number, number>()
  for (const { g, p } of pairs)
    if (!ofGold.has(g) && !ofPredicted.has(p)) {
      ofGold.set(g, p)
      ofPredicted.set(p, g)
    }
  return { ofGold, ofPredicted }
}
