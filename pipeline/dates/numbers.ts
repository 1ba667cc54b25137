/** Amounts in digits or words: « 3 », « 1,5 », « 10.000 », « quarante-cinq », « deux mille vingt-trois ». */
import { numbers } from '../french/numbers.ts'

const simple = numbers.forms.join('|')

/** Macro for a number in words. */
export const numberWordsMacro = `(?:(?:${simple})(?:(?:-et-| et |-| )(?:${simple})){0,6})`

/** Macro for an amount. The number of words is bounded, so that matching stays linear. */
export const numberMacro = `(?:\\d{1,3}(?:[ .]\\d{3})+|\\d{1,4}(?:,\\d{1,2})?|${numberWordsMacro})`

/**
 * Value of what `numberMacro` matched; null when the words make no number. A longer one than can be counted with
 * is the largest that can.
 */
export function toNumber(text: string): number | null {
  if (/^\d/.test(text)) {
    const value = Number(text.replace(/[ .](?=\d{3})/g, '').replace(',', '.'))
    return Math.min(value, Number.MAX_SAFE_INTEGER)
  }
  let total = 0
  let current = 0
  for (const word of text.split(/[- ]+/)) {
    if (word === 'et') continue
    const value = numbers.get(word)
    if (value === undefined) return null
    if (value === 1000) {
      total += Math.max(current, 1) * 1000
      current = 0
    } else if (value === 100 || (value === 20 && current % 100 === 4)) {
      // « quatre-vingts » multiplies what stands in the tens; « deux cents » the whole.
      const hundreds = value === 100 ? 0 : current - 4
      current = hundreds + (value === 100 ? Math.max(current, 1) * 100 : 80)
    } else current += value
  }
  return total + current
}
