/** Words and names recur within an article and from article to article: what was found out about them is kept. */

/** Longer strings are sentences and texts, which seldom recur. */
const LONGEST = 64
const MOST = 5_000
/** Most items of a list of which parts are asked for. */
const MOST_ITEMS = 2 ** 26

/**
 * `answer`, a pure function of `[from, to)` of a list that does not change, with its answers kept as long as the list:
 * several stages ask the same of a sentence's words. What more it takes (`rest`) belongs to the list.
 */
export function rememberedParts<List extends readonly unknown[], Rest extends readonly unknown[], Answer>(
  answer: (list: List, from: number, to: number, ...rest: Rest) => Answer,
): (list: List, from: number, to: number, ...rest: Rest) => Answer {
  const lists = new WeakMap<List, Map<number, Answer>>()
  return (list, from, to, ...rest) => {
    let parts = lists.get(list)
    if (parts === undefined) {
      parts = new Map()
      lists.set(list, parts)
    }
    const key = from * MOST_ITEMS + to
    let found = parts.get(key)
    if (found === undefined) {
      found = answer(list, from, to, ...rest)
      parts.set(key, found)
    }
    return found
  }
}

/**
 * `answer`, a pure function of a string, with its answers on strings of up to `longest` code units kept; forgotten
 * when there are more than `most`.
 */
export function remembered<Answer>(
  answer: (text: string) => Answer,
  { longest = LONGEST, most = MOST }: { readonly longest?: number; readonly most?: number } = {},
): (text: string) => Answer {
  const kept = new Map<string, Answer>()
  return (text) => {
    if (text.length > longest) return answer(text)
    const known = kept.get(text)
    if (known !== undefined) return known
    if (kept.size >= most) kept.clear()
    const found = answer(text)
    kept.set(text, found)
    return found
  }
}
