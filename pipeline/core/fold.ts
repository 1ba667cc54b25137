/**
 * The form of a text that patterns are matched on: lower case, one kind of apostrophe, hyphen and space,
 * single line breaks as spaces. One code unit becomes one code unit, so that offsets need no translation.
 *
 * Not `toLowerCase()` or NFKC on the whole text: both change its length (`İ`, `½`, `…`).
 */
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

const SPACE = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** Code units that are neither ASCII lower case, digits nor white space: only these can change. */
const CHANGING = /[A-Z\u0060\u00b4\u00c0-\uffff]/g
const LINE_BREAKS = /(?:\r\n|[\n\r\u2028\u2029\u0085])(?:[ \t]*(?:\r\n|[\n\r\u2028\u2029\u0085]))*/g

const lower = new Map<string, string>()

function foldUnit(unit: string): string {
  let folded = lower.get(unit)
  if (folded === undefined) {
    const small = SINGLE[unit] ?? unit.toLowerCase()
    folded = small.length === 1 ? small : unit
    lower.set(unit, folded)
  }
  return folded
}

/**
 * Folds `text` for matching. The result has the same length as `text`, whatever the input, lone surrogates
 * included. A blank line (two line breaks or more) stays as `\n`s: no pattern crosses a paragraph.
 */
export const fold = remembered((text: string): string =>
  text
    .replace(SPACE, ' ')
    .replace(LINE_BREAKS, (run) => (run === '\r\n' ? '  ' : run.length === 1 ? ' ' : '\n'.repeat(run.length)))
    .replace(CHANGING, foldUnit),
)

/** Folded and without accents: for comparing names and words, not for offsets (the length may change). */
export const bare = remembered((text: string): string =>
  fold(text.normalize('NFC')).normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae'),
)
