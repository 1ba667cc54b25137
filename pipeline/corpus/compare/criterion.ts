/** One aspect by which two reports are compared. */
import type { Facts } from '../facts.ts'

/** Points of a hard conflict: whatever else agrees, the two are not one event. */
export const CONFLICT = Number.NEGATIVE_INFINITY

export interface Criterion {
  readonly id: string
  readonly about: string
  /** Points for (positive) and against; `CONFLICT` when the two cannot be one event. Symmetric. */
  points(a: Facts, b: Facts): number
  /** Why there are points for, as a sentence of `core/reasons.ts`; null when it says nothing. */
  reason(a: Facts, b: Facts): string | null
}
