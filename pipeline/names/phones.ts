/**
 * The sound of a name in a small alphabet, so that spellings from French, English, Spanish, German and Slavic
 * Latin script come close: `Choïgou` and `Shoigu` are both `Soigu`.
 *
 * Capitals stand for sounds that languages write in many ways: S (ch, sh, sch, š), C (tch, ch, cz, č), J (j, dj, zh,
 * ž), H (kh, j, x), Z (ts, tz, z).
 */
import { bare } from '../core/fold.ts'
import { remembered } from '../core/remember.ts'

/** In order; each is tried on the whole word before the next. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/[’'ʼ`´-]/g, ''],
  [/^[yi]e/g, 'e'],
  [/ł/g, 'l'],
  [/ø/g, 'o'],
  [/đ|ð/g, 'd'],
  [/ß/g, 'ss'],
  [/ı/g, 'i'],
  [/ə/g, 'e'],
  [/þ/g, 't'],
  [/ae/g, 'e'],
  [/oe(?!v|u|i)/g, 'o'],
  [/chtch|shch|schtsch|szcz|stch|chtsch|shtch/g, 'SC'],
  [/tsch|tch|tsh|cz|cs(?=[aeiou])/g, 'C'],
  [/sch(?=[aeiouymlnrwv]|$)|sh|sz|ch/g, 'S'],
  [/dzh|dsch|dj|zh|dg(?=[ei])|j/g, 'J'],
  [/kh|x(?=[aeiou])/g, 'H'],
  [/gh/g, 'g'],
  [/gu(?=[eiy])/g, 'g'],
  [/qu(?=[eiy])|q|ck|c(?=[aoulrktn]|$)/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/bh/g, 'b'],
  [/rh/g, 'r'],
  [/ts|tz/g, 'Z'],
  [/w/g, 'v'],
  [/oo|ou/g, 'u'],
  [/y/g, 'i'],
  [/ff?$/g, 'v'],
  [/(?<=[aeiou])h(?=[^aeiou]|$)/g, ''],
]

/** Those of a whole corpus are compared again and again. */
const MOST_WORDS = 20_000

/** Phones of one word of a name; empty for a word without letters. Pure; remembers what it was asked. */
export const phones = remembered(
  (word: string): string => {
    let sound = bare(word)
    for (const [from, to] of REWRITES) sound = sound.replace(from, to)
    return sound.replace(/[^a-zA-Z]/g, '').replace(/([a-zA-Z])\1+/g, '$1')
  },
  { most: MOST_WORDS },
)

/** Consonants of a name in classes that no spelling tradition tells apart: a key for finding candidates, not proof. */
export function skeleton(word: string): string {
  return phones(word)
    .replace(/[aeiuo]/g, '')
    .replace(/[gkqHh]/g, 'k')
    .replace(/[SCJzZs]/g, 's')
    .replace(/[fv]/g, 'v')
    .replace(/[td]/g, 't')
    .replace(/[pb]/g, 'p')
    .replace(/(.)\1+/g, '$1')
}
