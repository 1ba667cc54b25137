/**
 * Cuts a sentence into raw pieces: addresses, numbers, words with their hyphens and apostrophes, single marks.
 * One sticky expression, tried in order at every place; each alternative is linear.
 */

/** Apostrophes as printed. */
export const APOSTROPHES = "'’ʼ′`´"
const APOSTROPHE = `[${APOSTROPHES}]`
/** Letters and digits, with the marks and invisible joiners that may stand among them. */
const UNIT = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060]'
const HYPHEN = '[-\\u2010\\u2011]'
/** Hyphen at a line end, with the line break and the indent after it: `coopé-⏎ration`. */
const BROKEN = '[-\\u2010\\u00ad][ \\t]{0,4}\\r?\\n[ \\t]{0,8}(?=\\p{Ll})'
const TOP_LEVEL =
  'fr|com|org|net|info|eu|be|ch|ca|lu|mc|ma|tn|dz|sn|ci|uk|de|it|es|pt|us|ru|io|tv|gouv|edu|gov|int|biz|re|nc|pf'

const ALTERNATIVES: readonly string[] = [
  // https://exemple.fr/a?b=1, www.exemple.fr
  '(?:https?:\\/\\/|www\\.)[^\\s<>«»“”"]*[\\p{L}\\p{N}\\/#=&]',
  // nom@exemple.fr
  '[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,63}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}',
  // exemple.fr
  `[\\p{L}\\p{N}][\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,3}\\.(?:${TOP_LEVEL})(?![\\p{L}\\p{N}])`,
  // #climat, @compte
  '[#@][\\p{L}\\p{N}_]+',
  // (...), […]
  '[(\\[](?:\\.{3}|…)[)\\]]',
  '\\.{2,}|…+',
  // n°, nos, N° 5
  '[nN]{1,2}[°º]s?(?!\\p{L})',
  // O.N.U., J.-C., J.-P., A.
  `\\p{Lu}h?\\.(?:${HYPHEN}?\\p{Lu}h?\\.)+`,
  // 1 200, 1 200 000,50: spaces between groups of three digits
  '\\p{Nd}{1,3}(?:[ \\u00a0\\u202f\\u2009]\\p{Nd}{3})+(?:[.,]\\p{Nd}+)?(?![\\p{L}\\p{Nd}])',
  // 4,75; 1.200.000; 18:30
  '\\p{Nd}+(?:[.,:]\\p{Nd}+)+(?![\\p{L}\\p{Nd}])',
  // 2017-2019: two numbers
  `\\p{Nd}+(?=${HYPHEN}\\p{Nd})`,
  // étudiant·e·s
  `${UNIT}+(?:[·•‧]${UNIT}+)+`,
  // GM&S
  `\\p{Lu}${UNIT}*&\\p{Lu}${UNIT}*`,
  // words: Jean-Pierre, l'élu, aujourd'hui, coopé-⏎ration
  `${UNIT}+(?:(?:${HYPHEN}|${APOSTROPHE}|${BROKEN})${UNIT}+)*${APOSTROPHE}?`,
  // anything else, one character at a time, lone surrogates included
  '[^\\s]',
]

const PIECE = new RegExp(`\\s*(?:(?<piece>${ALTERNATIVES.join('|')}))`, 'uy')

/** Calls `found` with each raw piece of `text` within `[start, end)`. */
export function scan(
  text: string,
  start: number,
  end: number,
  found: (start: number, end: number) => void,
): void {
  const sentence = text.slice(start, end)
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(sentence); match; match = PIECE.exec(sentence)) {
    const piece = match.groups?.piece as string
    const stop = start + PIECE.lastIndex
    found(stop - piece.length, stop)
  }
}
