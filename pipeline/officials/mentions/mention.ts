/** A place where a person is named, while the stage works on it. */
import type { TextSpan } from '../../core/span.ts'
import type { Gender } from '../../names/index.ts'
import type { TokenRange } from '../reading.ts'

export interface Mention extends TokenRange, TextSpan {
  /** Index of its sentence. */
  readonly sentence: number
  /** What found it. */
  readonly by: 'tagger' | 'rule' | 'echo'
  /** From the civility before it (`Mme Zakharova`). */
  readonly gender: Gender | null
  /** An office stands right before it: `pape François`. */
  readonly titled: boolean
}
