/**
 * Texts of articles as a terminal may show them: control characters move its cursor and set its title, bidirectional
 * ones turn the rest of the line around, and articles may hold both.
 */
import { oneLine } from '../core/one-line.ts'

const CONTROLS = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

const escaped = (control: string): string => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`

/** `␛` for the first 32, `\u202e` for the others. */
function picture(control: string): string {
  const code = control.charCodeAt(0)
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : escaped(control)
}

/** Lines with their control characters made visible; line ends and tabs stay. */
export const visible = (lines: string): string => lines.replace(CONTROLS, picture)

/** Text of an article, an id, a name: on one line, without control characters. */
export const printable = (text: string): string => visible(oneLine(text))

/** JSON to print: the same data, control characters that `JSON.stringify` lets through as escapes. */
export const printableJson = (data: unknown): string =>
  JSON.stringify(data, null, 2).replace(CONTROLS, escaped)
