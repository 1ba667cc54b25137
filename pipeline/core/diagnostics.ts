/** Odd text is reported, not thrown: an unclosed quotation mark, a 30 February. */

/** Something odd in an article's text, with the rule that noticed it. Offsets as in `Span`. */
export interface Diagnostic {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly message: string
}

export type Report = (diagnostic: Diagnostic) => void
