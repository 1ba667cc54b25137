/** Menus and share lines, told by their separators and items: `Accueil | Monde | Sports`, `Facebook  X  WhatsApp`. */
import { loadLexicon } from '../core/lexicon.ts'

type ItemKind = 'section' | 'network'

const items = loadLexicon<ItemKind>(new URL('./lexicon/menu-items.json', import.meta.url))

/** Separators that prose does not have between short stretches; a `»` that closes a quotation is none. */
const STRONG = /\s*[|¦•·>›]\s*|\s+\/\s+|(?<!«.{0,300})\s+»\s+|\t+|[ \u00a0]{2,}/u
/** What every strong separator holds: most lines hold none, and are not cut. */
const STRONG_SIGN = /[|¦•·>›/»\t]|[ \u00a0]{2}/u
/** A dash is one of prose, too: known items must confirm it. */
const WEAK = /\s+[-–—]\s+/u
const LONGEST = 300
const LONGEST_ITEM = 40
const ENDS_SENTENCE = /[.!?…]["»”]?$/u

const itemKind = (item: string): ItemKind | undefined =>
  item.length <= LONGEST_ITEM ? items.get(item.replace(/[^\p{L}\p{N}+.' -]/gu, '').trim()) : undefined

/** Whether the line is the name of a section or genre and nothing else: `ENTRETIEN`, `Économie`. */
export const isSection = (line: string): boolean => itemKind(line) === 'section'

/** Whether so many parts, of which so many are known, are a menu. One part may be long: the name of the site. */
function areItems(parts: readonly string[], known: number, isStrong: boolean): boolean {
  const long = parts.filter((part) => part.length > LONGEST_ITEM || /[.!?;,]/.test(part)).length
  if (parts.length < 2 || long > 1) return false
  if (parts.length === 2) return isStrong && itemKind(parts[0] as string) !== undefined
  return isStrong || known >= 2
}

/** `share` for a line of social networks, `navigation` for another menu, null for text. */
export function menuKind(line: string): 'navigation' | 'share' | null {
  if (line.length > LONGEST || line.endsWith('.')) return null
  if (itemKind(line) === 'network') return 'share'
  if (ENDS_SENTENCE.test(line)) return null
  for (const separator of [STRONG, WEAK, /\s+/u]) {
    if (separator === STRONG && !STRONG_SIGN.test(line)) continue
    const parts = line.split(separator).filter((part) => part !== '')
    const kinds = parts.map(itemKind)
    const known = kinds.filter((kind) => kind !== undefined).length
    const isMenu =
      separator === STRONG || separator === WEAK
        ? areItems(parts, known, separator === STRONG)
        : known >= 3 && known >= parts.length * 0.7
    if (!isMenu) continue
    return kinds.filter((kind) => kind === 'network').length >= parts.length / 2 ? 'share' : 'navigation'
  }
  return null
}
