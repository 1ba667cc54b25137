/** Finds the names of the world in a sentence: the longest name at each place, over tokens. */
import type { Token } from '../core/doc.ts'
import type { Span } from '../core/span.ts'
import { capitalsFit, longest, names, type WorldName } from './tables.ts'

/** A name of the world in a text: tokens `[from, to)`, characters `[start, end)`. */
export interface WorldSpan extends Span {
  readonly from: number
  readonly to: number
  readonly entry: WorldName
}

const join = (left: string, right: string): string =>
  left === '' ? right : left.endsWith("'") ? left + right : `${left} ${right}`

function at(tokens: readonly Token[], from: number, to: number): WorldSpan | null {
  const first = tokens[from] as Token
  const most = longest.get(first.norm)
  if (most === undefined) return null
  let found: WorldSpan | null = null
  let key = ''
  for (let next = from; next < Math.min(to, from + most); next++) {
    const token = tokens[next] as Token
    key = join(key, token.norm)
    const hit = names.get(key)
    if (hit === undefined) continue
    const printed = next === from ? first.text : `${first.text} ${token.text}`
    if (capitalsFit(printed, hit))
      found = { from, to: next + 1, start: first.start, end: token.end, entry: hit.entry }
  }
  return found
}

/** Entities, countries and events ask for the names of the same sentences: each is read once. */
const scanned = new WeakMap<readonly Token[], Map<number, readonly WorldSpan[]>>()
const MOST_TOKENS = 2 ** 26

/**
 * The names that tokens `[from, to)` hold, in order, without overlap; of names that start together the longest.
 * A capital is asked for where the name has one (`Chine`, not `chine`; `EI`, not `ei`). A person's surname can
 * look like a place (`François Hollande`): that is for the reader of the person layer to tell apart.
 */
export function findWorldNames(tokens: readonly Token[], from: number, to: number): readonly WorldSpan[] {
  const known = scanned.get(tokens) ?? new Map<number, readonly WorldSpan[]>()
  scanned.set(tokens, known)
  const key = from * MOST_TOKENS + to
  const found = known.get(key) ?? scan(tokens, from, to)
  known.set(key, found)
  return found
}

function scan(tokens: readonly Token[], from: number, to: number): readonly WorldSpan[] {
  const found: WorldSpan[] = []
  for (let here = from; here < to; ) {
    const hit = at(tokens, here, to)
    if (hit) found.push(hit)
    here = hit ? hit.to : here + 1
  }
  return found
}
