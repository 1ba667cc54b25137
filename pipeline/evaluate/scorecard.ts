/** Counts with the errors behind them. A missing prediction is a miss; rates are given over what was matched. */
import type { Span } from '../core/span.ts'
import { isDoubtful } from './gold.ts'
import { match, shared } from './match.ts'

export interface Counts {
  tp: number
  fp: number
  fn: number
}

export interface Rate {
  ok: number
  n: number
}

export interface Mistake {
  readonly layer: string
  readonly kind: 'missed' | 'extra' | 'wrong'
  readonly article: string
  /** What is at fault, in words of the text, with what was wanted and what came. */
  readonly what: string
}

export interface Prf {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision, recall and F1; 0 where nothing was found or there was nothing to find. */
export function prf({ tp, fp, fn }: Counts): Prf {
  const precision = tp + fp > 0 ? tp / (tp + fp) : 0
  const recall = tp + fn > 0 ? tp / (tp + fn) : 0
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  }
}

export interface LayerMatch<Gold, Predicted> {
  readonly layer: string
  readonly article: string
  readonly gold: readonly Gold[]
  readonly predicted: readonly Predicted[]
  readonly score: (gold: Gold, predicted: Predicted) => number
  readonly floor: number
  readonly describe: (item: Gold | Predicted) => string
  readonly onMatch?: (gold: Gold, predicted: Predicted) => void
  /** Whether a prediction touches a doubtful gold item and so counts neither way. */
  readonly touches?: (gold: Gold, predicted: Predicted) => boolean
}

export class Scorecard {
  readonly layers = new Map<string, Counts>()
  readonly rates = new Map<string, Rate>()
  readonly mistakes: Mistake[] = []

  tally(layer: string, found: Partial<Counts>): void {
    const counts = this.layers.get(layer) ?? { tp: 0, fp: 0, fn: 0 }
    for (const key of ['tp', 'fp', 'fn'] as const) counts[key] += found[key] ?? 0
    this.layers.set(layer, counts)
  }

  /** Counts one judgement; a wrong one is listed when `mistake` says how. */
  rate(name: string, ok: boolean, mistake?: Omit<Mistake, 'layer' | 'kind'>): void {
    const rate = this.rates.get(name) ?? { ok: 0, n: 0 }
    rate.n++
    if (ok) rate.ok++
    else if (mistake) this.mistakes.push({ layer: name, kind: 'wrong', ...mistake })
    this.rates.set(name, rate)
  }

  /** Matches a layer of one article, one to one, and counts. */
  layer<Gold extends object, Predicted extends object>(request: LayerMatch<Gold, Predicted>): void {
    const { layer, article, gold, predicted, describe } = request
    this.tally(layer, {})
    const { ofGold, ofPredicted } = match(gold, predicted, request.score, request.floor)
    for (const [g, item] of gold.entries()) {
      if (isDoubtful(item)) continue
      const p = ofGold.get(g)
      this.tally(layer, p === undefined ? { fn: 1 } : { tp: 1 })
      if (p === undefined) this.mistakes.push({ layer, kind: 'missed', article, what: describe(item) })
      else request.onMatch?.(item, predicted[p] as Predicted)
    }
    const touches = request.touches ?? ((a, b) => shared(a as unknown as Span, b as unknown as Span) > 0)
    for (const [p, item] of predicted.entries()) {
      if (ofPredicted.has(p) || gold.some((one) => isDoubtful(one) && touches(one, item))) continue
      this.tally(layer, { fp: 1 })
      this.mistakes.push({ layer, kind: 'extra', article, what: describe(item) })
    }
  }
}
