/** Compares two reports by all criteria: the sum of their points, or a hard conflict. */
import type { Facts } from '../facts.ts'
import { context } from './context.ts'
import { CONFLICT, type Criterion } from './criterion.ts'
import { kind, status, statusWithin } from './kind.ts'
import { time, timeWithin } from './time.ts'
import { where } from './where.ts'
import { who, whoWithin } from './who.ts'
import { wording } from './wording.ts'

/** Attributes, cheapest and most often in conflict first. */
const attributes: readonly Criterion[] = [kind, status, time, who, where]
const attributesWithin: readonly Criterion[] = [kind, statusWithin, timeWithin, whoWithin, where]

export interface Comparison {
  readonly criteria: readonly Criterion[]
  /** Points from which two reports are one event. */
  readonly threshold: number
}

/** Two articles: the evidence must come from both texts. */
export const acrossArticles: Comparison = { criteria: [...attributes, context, wording], threshold: 2.8 }

/** One article: a report comes back to what it has told, and leaves out what it has said. */
export const withinArticle: Comparison = { criteria: attributesWithin, threshold: 2.4 }

/** Sum of points; `CONFLICT` as soon as one criterion says so. */
export function points({ criteria }: Comparison, a: Facts, b: Facts): number {
  let sum = 0
  for (const criterion of criteria) {
    const given = criterion.points(a, b)
    if (given === CONFLICT) return CONFLICT
    sum += given
  }
  return sum
}

/** A hard conflict of attributes. */
export const excluded = (comparison: Comparison, a: Facts, b: Facts): boolean =>
  comparison.criteria.some((criterion) => criterion.points(a, b) === CONFLICT)

/** 0.5 at the threshold, towards 1 above it. */
export const score = (sum: number, { threshold }: Comparison): number =>
  Math.round(1000 / (1 + Math.exp(threshold - sum))) / 1000

export const reasons = ({ criteria }: Comparison, a: Facts, b: Facts): string[] =>
  criteria.map((criterion) => criterion.reason(a, b)).filter((reason) => reason !== null)
