/** Reasons of the records in the reader's language. */
import { fillReason, readReason } from '../../../pipeline/core/reasons.ts'
import { frReasons } from './fr-reasons.ts'

/** The reason, and the language that it is in: one that a later version of the program gives stays English. */
export function wordReason(
  reason: string,
  lang: 'fr' | 'en',
): { readonly text: string; readonly lang: 'fr' | 'en' } {
  const read = lang === 'fr' ? readReason(reason) : null
  return read
    ? { text: fillReason(frReasons[read.sentence], read.values), lang: 'fr' }
    : { text: reason, lang: 'en' }
}
