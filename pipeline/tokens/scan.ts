/**
 * Cuts a sentence into raw pieces: addresses, numbers, words with their hyphens and apostrophes, single marks.
 * Most pieces are plain words and single marks: those are told by their characters (plain.ts), and the patterns below
 * read only what is left, the longer forms only where a mark follows that they need.
 */
import { APOSTROPHES, elisions } from './clitics.ts'
import { plainEnd, skipSpaces } from './plain.ts'

const APOSTROPHE = `[${APOSTROPHES}]`
/** Letters and digits, with the marks and invisible joiners that may stand among them. */
const UNIT = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060]'
const HYPHEN = '[-\\u2010\\u2011]'
/** Hyphen at a line end, with the line break and the indent after it: `coopé-⏎ration`. */
const BROKEN = '[-\\u2010\\u00ad][ \\t]{0,4}\\r?\\n[ \\t]{0,8}(?=\\p{Ll})'
const TOP_LEVEL =
  'fr|com|org|net|info|eu|be|ch|ca|lu|mc|ma|tn|dz|sn|ci|uk|de|it|es|pt|us|ru|io|tv|gouv|edu|gov|int|biz|re|nc|pf'
const LABEL = '[\\p{L}\\p{N}-]{1,63}'
const GROUP_SPACE = '[ \\u00a0\\u202f\\u2009]'

/** Jean-Pierre, l'élu, aujourd'hui, coopé-⏎ration, qu' */
const WORD = new RegExp(`${UNIT}+(?:(?:${BROKEN}|${HYPHEN}|${APOSTROPHE})${UNIT}+)*${APOSTROPHE}?`, 'uy')

/** A mark after a word that may belong to it. */
const CONTINUES = new Set('.@&°º·•‧:')
const DIGIT = /\p{Nd}/u

const SPECIAL: readonly string[] = [
  // https://exemple.fr/a?b=1, www.exemple.fr
  '(?:https?:\\/\\/|www\\.)[^\\s<>«»“”"]{0,2000}[\\p{L}\\p{N}\\/#=&]',
  // nom@exemple.fr
  `[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,63}@${LABEL}(?:\\.${LABEL}){1,5}`,
  // exemple.fr
  `[\\p{L}\\p{N}]${LABEL}(?:\\.${LABEL}){0,3}\\.(?:${TOP_LEVEL})(?![\\p{L}\\p{N}@])`,
  // n°, N°s
  '[nN]{1,2}[°º]s?(?!\\p{L})',
  // O.N.U., J.-C., J.-P.
  `\\p{Lu}h?\\.(?:${HYPHEN}?\\p{Lu}h?\\.)+`,
  // p.m., a.m., i.e.
  '\\p{Ll}\\.\\p{Ll}\\.(?!\\p{L})',
  // 1 200, 1 200 000,50: spaces between groups of three digits
  `\\p{Nd}{1,3}(?:${GROUP_SPACE}\\p{Nd}{3})+(?:[.,]\\p{Nd}+)?(?![\\p{L}\\p{Nd}])`,
  // 4,75; 1.200.000; 18:30
  '\\p{Nd}+(?:[.,:]\\p{Nd}+)+(?![\\p{L}\\p{Nd}])',
  // 2017-2019: two numbers
  `\\p{Nd}+(?=${HYPHEN}\\p{Nd})`,
  // étudiant·e·s
  `${UNIT}{1,40}(?:[·•‧]${UNIT}{1,40})+`,
  // GM&S, R&D
  `\\p{Lu}${UNIT}{0,40}(?:&\\p{Lu}${UNIT}{0,40})+`,
]
const SPECIAL_WORD = new RegExp(SPECIAL.join('|'), 'uy')

/** #climat, @compte; (...), […]; ellipses; else one character at a time, lone surrogates included. */
const MARK = /[#@][\p{L}\p{N}_]+|[([](?:\.{3}|…)[)\]]|\.{2,}|…+|\S/uy

/** `l'|O.N.U.`, `d'|1,2 million`: what follows the apostrophe is no plain word, so the elision is cut off here. */
const ELISION = new RegExp(
  `(?:${elisions.join('|')})${APOSTROPHE}(?=\\p{Nd}|\\p{Lu}h?\\.${HYPHEN}?\\p{Lu}|www|http)`,
  'iuy',
)

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** End of the piece that begins at `at`. */
function pieceEnd(text: string, at: number): number {
  const word = matchEnd(WORD, text, at)
  if (word === at) return matchEnd(MARK, text, at)
  const elision = matchEnd(ELISION, text, at)
  if (elision > at) return elision
  // « 2017-2019 », « 1,2 »: of a figure, the longer forms come before the word
  if (DIGIT.test(text[at] as string)) {
    const special = matchEnd(SPECIAL_WORD, text, at)
    return special > at ? special : word
  }
  return CONTINUES.has(text[word] ?? '') ? Math.max(word, matchEnd(SPECIAL_WORD, text, at)) : word
}

/**
 * Calls `found` with each raw piece of `text` within `[start, end)`, in order; all that is not white is in one.
 * `plain` tells that the piece is letters and figures alone, with nothing in it to cut or to join.
 */
export function scan(
  text: string,
  start: number,
  end: number,
  found: (start: number, end: number, plain: boolean) => void,
): void {
  const sentence = text.slice(start, end)
  for (let at = skipSpaces(sentence, 0); at < sentence.length; ) {
    const plain = plainEnd(sentence, at)
    const stop = plain > at ? plain : Math.max(pieceEnd(sentence, at), at + 1)
    found(start + at, start + stop, plain > at)
    at = skipSpaces(sentence, stop)
  }
}
