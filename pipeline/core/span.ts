/** Spans over the article's text. Everything a reader sees in the dataset is `text.slice(start, end)`. */

/** Half-open range `[start, end)` of UTF-16 code units into `Doc.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the words that it covers. */
export interface TextSpan extends Span {
  readonly text: string
}

export const spanText = (text: string, span: Span): TextSpan => ({
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
})

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const length = (span: Span): number => span.end - span.start

/** Order of reading; of two spans that start together, the longer first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The span without white space at its two ends; an all-white span becomes empty at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (end > start && /\s/u.test(text[end - 1] as string)) end--
  while (start < end && /\s/u.test(text[start] as string)) start++
  return { start, end }
}

/** Index of the first item for which `passed` does not hold; it holds for those before and for none after. O(log n). */
function firstNot<T>(sorted: readonly T[], passed: (item: T, at: number) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passed(sorted[middle] as T, middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first item that ends after `offset`, in a list sorted by start without overlap. */
export const indexFrom = (sorted: readonly Span[], offset: number): number =>
  firstNot(sorted, ({ end }) => end <= offset)

/** How many items of a list sorted by start begin before `offset`. */
export const countBefore = (sorted: readonly Span[], offset: number): number =>
  firstNot(sorted, ({ start }) => start < offset)

/**
 * The items that overlap `span`, from a list sorted by start whose items do not overlap one another.
 * Binary search: O(log n + hits).
 */
export function within<T extends Span>(sorted: readonly T[], span: Span): readonly T[] {
  const first = indexFrom(sorted, span.start)
  let last = first
  while (last < sorted.length && (sorted[last] as T).start < span.end) last++
  return sorted.slice(first, last)
}

/** Whether one of the items that `within` would give is there. */
export function overlapsAny(sorted: readonly Span[], span: Span): boolean {
  const first = sorted[indexFrom(sorted, span.start)]
  return first !== undefined && first.start < span.end
}

const reaches = new WeakMap<readonly Span[], readonly number[]>()

/** How far the items up to each one reach; a list is measured once. */
function reachOf(sorted: readonly Span[]): readonly number[] {
  const known = reaches.get(sorted)
  if (known) return known
  let farthest = 0
  const found = sorted.map(({ end }) => {
    farthest = Math.max(farthest, end)
    return farthest
  })
  reaches.set(sorted, found)
  return found
}

/** Like `within`, from a list sorted by start whose items may overlap, such as quotations. The list must not change. */
export function overlapping<T extends Span>(sorted: readonly T[], span: Span): readonly T[] {
  const reach = reachOf(sorted)
  const first = firstNot(sorted, (_, at) => (reach[at] as number) <= span.start)
  return sorted.slice(first, countBefore(sorted, span.end)).filter((item) => overlaps(item, span))
}
