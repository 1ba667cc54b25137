/** Order of strings that does not depend on the machine's locale: the same input must give the same bytes. */

/** By UTF-16 code unit, for `Array.prototype.sort`. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Keys with their counts: the commonest first, of equally common ones by key. */
export const commonestFirst = (a: readonly [string, number], b: readonly [string, number]): number =>
  b[1] - a[1] || byCodeUnit(a[0], b[0])
