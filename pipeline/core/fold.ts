/**
 * The form of a text that patterns are matched on: lower case, one kind of apostrophe, hyphen and space,
 * single line breaks as spaces. One code unit becomes one code unit, so that offsets need no translation.
 *
 * Not `toLowerCase()` or NFKC on the whole text: both change its length (`İ`, `½`, `…`).
 */
import { withoutAccents } from './accents.ts'
import { remembered } from './remember.ts'

const SINGLE: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u00b4': "'",
  '`': "'",
  '\u2010': '-',
  '\u2011': '-',
}

const LINE_FEED = 0x0a
const SPACE = /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const LINE_BREAKS = /(?:\r\n|[\n\r\u2028\u2029\u0085])(?:[ \t]*(?:\r\n|[\n\r\u2028\u2029\u0085]))*/g

/** Code unit → folded code unit; 0 where it was not asked for yet. */
const folded = new Uint16Array(0x10000)

function foldUnit(unit: number): number {
  const printed = String.fromCharCode(unit)
  const small = SPACE.test(printed) ? ' ' : (SINGLE[printed] ?? printed.toLowerCase())
  folded[unit] = small.length === 1 ? small.charCodeAt(0) : unit
  return folded[unit] as number
}

const foldedAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  return folded[unit] || foldUnit(unit)
}

/** Whether folding changes nothing, as is so of most words. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (foldedAt(text, at) !== text.charCodeAt(at)) return false
  return true
}

const foldChanged = remembered((text: string): string => {
  const joined = text.replace(LINE_BREAKS, (run) =>
    run === '\r\n' ? '  ' : run.length === 1 ? ' ' : '\n'.repeat(run.length),
  )
  const units = new Uint16Array(joined.length)
  for (let at = 0; at < joined.length; at++)
    units[at] = joined.charCodeAt(at) === LINE_FEED ? LINE_FEED : foldedAt(joined, at)
  // Both are exact; each is several times faster than the other on its lengths.
  return units.length < 1000
    ? String.fromCharCode.apply(null, units as unknown as number[])
    : Buffer.from(units.buffer).toString('utf16le')
})

/**
 * Folds `text` for matching. The result has the same length as `text`, whatever the input, lone surrogates
 * included. A blank line (two line breaks or more) stays as `\n`s: no pattern crosses a paragraph.
 */
export const fold = (text: string): string => (isFolded(text) ? text : foldChanged(text))

const ASCII = /^[\0-\x7f]*$/

/** Folded and without accents: for comparing names and words, not for offsets (the length may change). */
export const bare = remembered((text: string): string =>
  ASCII.test(text)
    ? fold(text)
    : withoutAccents(fold(text.normalize('NFC')))
        .replace(/œ/g, 'oe')
        .replace(/æ/g, 'ae'),
)
