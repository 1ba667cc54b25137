/** The two kinds of errors that are thrown or collected; odd text is a diagnostic instead. */
import type { InputErrorRecord } from './records.generated.ts'

/** Our own mistake: a bad rule, lexicon or option. Thrown at load, names what was expected, what came, and where. */
export class SetupError extends Error {
  override readonly name = 'SetupError'
}

/** What can be wrong with an input; the codes are part of the dataset (`errors.jsonl`). */
export type InputErrorCode = InputErrorRecord['code']

/** A bad input. Collected, one line in `errors.jsonl`; the batch goes on. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code: InputErrorCode
  /** File as given by the user, `-` for standard input. */
  readonly file: string
  /** One-based line of a JSONL or CSV record. */
  readonly line: number | null
  /** Field of the record that is wrong. */
  readonly field: string | null
  /** `ignored`: the article is read, and only what is said here of it is not used. */
  readonly severity: InputErrorRecord['severity']

  constructor(
    code: InputErrorCode,
    message: string,
    where: {
      file: string
      line?: number | null
      field?: string | null
      severity?: InputErrorRecord['severity']
      cause?: unknown
    },
  ) {
    super(message, where.cause === undefined ? undefined : { cause: where.cause })
    this.code = code
    this.file = where.file
    this.line = where.line ?? null
    this.field = where.field ?? null
    this.severity = where.severity ?? 'refused'
  }
}

/** Wrong usage of the command line: printed with a hint, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
