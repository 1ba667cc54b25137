/** Words and names recur within an article and from article to article: what was found out about them is kept. */

/** Longer strings are sentences and texts, which seldom recur. */
const LONGEST = 64
const MOST = 5_000

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
