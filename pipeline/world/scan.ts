/** Finds the names of the world in a sentence: the longest name at each place, over tokens. */
import type { Token } from '../core/doc.ts'
import { rememberedParts } from '../core/remember.ts'
import type { Span } from '../core/span.ts'
import { beginnings, capitalsFit, names, type WorldName } from './tables.ts'

/** A name of the world in a text: tokens `[from, to)`, characters `[start, end)`. */
export interface WorldSpan extends Span {
  readonly from: number
  readonly to: number
  readonly entry: WorldName
}

const join = (left: string, right: string): string => (left.endsWith("'") ? left + right : `${left} ${right}`)

function at(tokens: readonly Token[], from: number, to: number): WorldSpan | null {
  const first = tokens[from] as Token
  let found: WorldSpan | null = null
  let key = first.norm
  for (let next = from; beginnings.has(key); key = join(key, (tokens[next] as Token).norm)) {
    const token = tokens[next] as Token
    const hit = names.get(key)
    const printed = next === from ? first.text : `${first.text} ${token.text}`
    next++
    if (hit && capitalsFit(printed, hit))
      found = { from, to: next, start: first.start, end: token.end, entry: hit.entry }
    if (next === to) break
  }
  return found
}

/**
 * The names that tokens `[from, to)` hold, in order, without overlap; of names that start together the longest.
 * A capital is asked for where the name has one (`Chine`, not `chine`; `EI`, not `ei`). A person's surname can
 * look like a place (`François Hollande`): that is for the reader of the person layer to tell apart.
 */
export const findWorldNames = rememberedParts(
  (tokens: readonly Token[], from: number, to: number): readonly WorldSpan[] => {
    const found: WorldSpan[] = []
    for (let here = from; here < to; ) {
      const hit = at(tokens, here, to)
      if (hit) found.push(hit)
      here = hit ? hit.to : here + 1
    }
    return found
  },
)
