/** What a batch did, for the summary. */
import type { Counts, InputErrorRecord } from '../core/records.generated.ts'
import type { Tally } from './worker.ts'

type Counted =
  | { readonly kind: 'known' | 'new' }
  | { readonly kind: 'refused'; readonly error: InputErrorRecord }
  | { readonly kind: 'extracted'; readonly record: { readonly tally: Tally } }

export class BatchResult {
  /** Articles extracted in this run (or, in a dry run, that would be). */
  added = 0
  /** Articles that the dataset held already. */
  known = 0
  /** Of those added, articles skipped, by ISO 639-3 language. */
  readonly skipped = new Map<string, number>()
  /** Inputs refused in this run. */
  readonly refused: InputErrorRecord[] = []
  /** Counts of the whole dataset after the run; null in a dry run. */
  dataset: Counts | null = null
  /** Events of the dataset that more than one source reports. */
  severalSources = 0

  get read(): number {
    return this.added + this.known + this.refused.length
  }

  count(outcome: Counted): void {
    if (outcome.kind === 'known') this.known++
    else if (outcome.kind === 'refused') this.refused.push(outcome.error)
    else this.added++
    if (outcome.kind === 'extracted' && outcome.record.tally.status === 'skipped') {
      const { language } = outcome.record.tally
      this.skipped.set(language, (this.skipped.get(language) ?? 0) + 1)
    }
  }

  toJSON() {
    const { added, known, refused, dataset, severalSources } = this
    return { added, known, skipped: Object.fromEntries(this.skipped), refused, dataset, severalSources }
  }
}
