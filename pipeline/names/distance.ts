/**
 * How far two spellings of one sound are apart. Not Jaro-Winkler or plain edit distance: those find `Saleh` and
 * `Salem` closer than `Kadhafi` and `Gaddafi`. Here a difference costs little when it is one that spelling
 * traditions make (k/g, ou/u, a/o in Slavic), and a full point otherwise.
 */

const PAIRS: readonly (readonly [string, number])[] = [
  ['ao', 0.3],
  ['ae', 0.4],
  ['ei', 0.3],
  ['ou', 0.3],
  ['ai', 0.6],
  ['au', 0.6],
  ['eo', 0.5],
  ['eu', 0.5],
  ['iu', 0.5],
  ['io', 0.6],
  ['kg', 0.4],
  ['kH', 0.4],
  ['gH', 0.4],
  ['gh', 0.35],
  ['Hh', 0.2],
  ['JH', 0.4],
  ['Jh', 0.5],
  ['td', 0.5],
  ['pb', 0.5],
  ['fv', 0.2],
  ['sz', 0.3],
  ['Ss', 0.5],
  ['SC', 0.3],
  ['CJ', 0.4],
  ['SJ', 0.4],
  ['Ji', 0.3],
  ['Jz', 0.6],
  ['JZ', 0.5],
  ['Zs', 0.3],
  ['Zz', 0.2],
  ['ZC', 0.4],
  ['vu', 0.3],
  ['vb', 0.5],
]

/** Wade-Giles, French and pinyin spellings of Chinese, and romanisations of Korean, differ by voicing: `Teng`, `Deng`. */
const EAST_ASIAN: readonly (readonly [string, number])[] = [
  ['td', 0.15],
  ['pb', 0.15],
  ['kg', 0.15],
  ['CJ', 0.15],
  ['SC', 0.3],
  ['SJ', 0.2],
  ['Sh', 0.3],
  ['hs', 0.3],
  ['Ss', 0.15],
  ['Jk', 0.3],
  ['Zs', 0.15],
  ['Zz', 0.1],
  ['Cz', 0.3],
  ['eo', 0.3],
  ['eu', 0.3],
]

function costs(pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>()
  for (const [pair, cost] of pairs) {
    map.set(pair, cost)
    map.set(`${pair[1]}${pair[0]}`, cost)
  }
  return map
}

const general = costs(PAIRS)
const eastAsian = costs([...PAIRS, ...EAST_ASIAN])

const VOWELS = 'aeiou'

/** Cost of a sound that one spelling has and the other lacks. */
function extra(sound: string, at: number, word: string): number {
  const last = at === word.length - 1
  // A final a or o is another person: Medvedev, Medvedeva.
  if (last && sound === 'e') return 0.15
  if (last && (sound === 'a' || sound === 'o')) return 1
  if (last && sound === 'i') return word[at - 1] === 'i' ? 0.1 : 1
  if (VOWELS.includes(sound)) return at === 0 ? 0.8 : 0.5
  return sound === 'h' || sound === 'J' ? 0.3 : 1
}

/** Sum of the costs of turning one phone string into the other; symmetric, 0 when equal. */
function soundDistance(a: string, b: string, tradition: 'general' | 'east-asian' = 'general'): number {
  if (a === b) return 0
  const table = tradition === 'general' ? general : eastAsian
  let row = [0]
  for (let j = 0; j < b.length; j++) row.push((row[j] as number) + extra(b[j] as string, j, b))
  for (let i = 0; i < a.length; i++) {
    const next = [(row[0] as number) + extra(a[i] as string, i, a)]
    for (let j = 0; j < b.length; j++) {
      const change = a[i] === b[j] ? 0 : (table.get(`${a[i]}${b[j]}`) ?? 1)
      next.push(
        Math.min(
          (row[j] as number) + change,
          (row[j + 1] as number) + extra(a[i] as string, i, a),
          (next[j] as number) + extra(b[j] as string, j, b),
        ),
      )
    }
    row = next
  }
  return row[b.length] as number
}

/** Longest and shortest strings that are alike differ by no more than this. */
const MOST_LONGER = 3
/** From this length on the limit is a whole point. */
const WHOLE_POINT = 12

/** Strings shorter than this are alike only when their firm sounds are the same. */
export const MAY_MISS_ONE = WHOLE_POINT - MOST_LONGER

/** The sounds that no spelling tradition drops or takes for others, t and d apart: each costs a whole point. */
export const firmSounds = (sounds: string): string => sounds.replace(/[^lmnrtd]/g, '').replace(/d/g, 't')

/**
 * Whether two phone strings can be spellings of one name: less than a tenth of a point a sound. Short names
 * must be nearer, since there every letter tells persons apart (`Sall`, `Salah`).
 */
export function soundsAlike(a: string, b: string, tradition: 'general' | 'east-asian' = 'general'): boolean {
  if (a === b) return a !== ''
  const longer = Math.max(a.length, b.length)
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > MOST_LONGER) return false
  if (longer < WHOLE_POINT && firmSounds(a) !== firmSounds(b)) return false
  const limit = longer <= 4 ? 0.35 : Math.min(1, longer * 0.09 - 0.05)
  return soundDistance(a, b, tradition) <= limit
}
