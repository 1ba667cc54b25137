/** What a batch did, for the summary. */
import type { Counts, InputErrorRecord } from '../core/records.generated.ts'
import type { Tally } from './worker.ts'

type Counted =
  | { readonly kind: 'known' }
  | { readonly kind: 'refused'; readonly error: InputErrorRecord }
  | { readonly kind: 'added' | 'updated'; readonly record: { readonly tally: Tally } | null }

export class BatchResult {
  /** Articles new to the dataset (or, in a dry run, that would be). */
  added = 0
  /** Articles that took the place of an earlier version in the dataset. */
  updated = 0
  /** Articles that the dataset held already, or that were read twice in this run. */
  known = 0
  /** Articles of the dataset extracted anew, another version, other models or other languages having made them. */
  renewed = 0
  /** Of those added and updated, articles skipped, by ISO 639-3 language, or why: `language-unknown`, `no-text`. */
  readonly skipped = new Map<string, number>()
  /** Inputs refused in this run. */
  readonly refused: InputErrorRecord[] = []
  /** What is not used of inputs that were read: a field unknown or wrong, a second record about one article. */
  readonly ignored: InputErrorRecord[] = []
  /** Counts of the whole dataset after the run; null in a dry run. */
  dataset: Counts | null = null
  /** Events of the dataset that more than one source reports. */
  severalSources = 0

  get read(): number {
    return this.added + this.updated + this.known + this.refused.length
  }

  count(outcome: Counted): void {
    if (outcome.kind === 'known') this.known++
    else if (outcome.kind === 'refused') this[outcome.error.severity].push(outcome.error)
    else {
      this[outcome.kind]++
      const { skipReason = null, language } = outcome.record?.tally ?? {}
      const why = skipReason === 'not-french' ? language : skipReason
      if (why) this.skipped.set(why, (this.skipped.get(why) ?? 0) + 1)
    }
  }

  toJSON() {
    const { added, updated, known, renewed, refused, ignored, dataset, severalSources } = this
    return {
      added,
      updated,
      known,
      renewed,
      skipped: Object.fromEntries(this.skipped),
      refused,
      ignored,
      dataset,
      severalSources,
    }
  }
}
