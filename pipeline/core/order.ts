/** Order of strings that does not depend on the machine's locale: the same input must give the same bytes. */

/** By UTF-16 code unit, for `Array.prototype.sort`. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
