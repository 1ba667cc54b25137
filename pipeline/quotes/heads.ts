/** What the head noun of a phrase says about who speaks: people, bodies, documents, statements, unnamed sources. */
import { isRoleNoun } from '../officials/roles/nouns.ts'
import type { Range } from './clause.ts'
import type { Item } from './frame.ts'
import { type SourceKind, sources } from './lexicon.ts'

export interface Head {
  /** Index of the head noun, else that of the first item. */
  readonly at: number
  /** Folded, as printed. */
  readonly norm: string
  readonly kind: SourceKind | null
  /** The phrase holds a proper name outside of its complements. */
  readonly proper: boolean
}

/** « porte-paroles », « journaux » → as the lexicon writes it. */
function kindOf(norm: string): SourceKind | undefined {
  return (
    sources.get(norm) ??
    (norm.endsWith('aux') ? sources.get(`${norm.slice(0, -3)}al`) : undefined) ??
    (/[sx]$/.test(norm) ? sources.get(norm.slice(0, -1)) : undefined)
  )
}

/** An office that the list of sources does not hold: `la bourgmestre`, `le wali`. */
const officeKind = ({ norm, upos }: Item): SourceKind | undefined =>
  upos === 'NOUN' && isRoleNoun(norm) ? 'human' : undefined

/** Head of the phrase `items[from … to)`: its first noun that can speak, before any complement of `de`. */
export function headKind(items: readonly Item[], { from, to }: Range): Head {
  let proper = false
  let first = -1
  for (let at = from; at < to; at++) {
    const item = items[at] as Item
    if (item.quote >= 0) continue
    const of = item.role === 'of'
    if (of && at > from) {
      if (first >= 0) break
      continue
    }
    const kind = item.named ? undefined : (kindOf(item.norm) ?? officeKind(item))
    if (kind !== undefined && !(item.capital && at > from && kind !== 'human' && item.upos === 'PROPN'))
      return { at, norm: item.norm, kind, proper: proper || properAfter(items, at + 1, to) }
    if (item.capital && (item.upos === 'PROPN' || at > from)) proper = true
    if (first < 0 && item.upos !== 'DET' && item.upos !== 'ADP') first = at
  }
  const at = first < 0 ? from : first
  return { at, norm: items[at]?.norm ?? '', kind: null, proper }
}

function properAfter(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at] as Item
    if (item.role === 'of') return false
    if (item.capital) return true
  }
  return false
}
