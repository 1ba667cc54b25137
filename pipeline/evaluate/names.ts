/** When two names count as the same in scoring: looser than linking, for the gold may give the shorter one. */
import { bare } from '../core/fold.ts'

const TITLE = /^(?:m\.?|mme|mlle|le|la|les|l'|president|presidente)\s+/

const plain = (name: string): string =>
  bare(name)
    .replace(/[^a-z0-9' -]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TITLE, '')

/** Equal, or one is the end of the other (`Poutine`, `Vladimir Poutine`). */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [plain(a), plain(b)].sort((x, y) => x.length - y.length) as [string, string]
  return short !== '' && (short === long || (short.length >= 4 && ` ${long}`.endsWith(` ${short}`)))
}

/** Equal but for hyphens, or the same surname with first names that begin alike (transliterations). */
export function sameFullName(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)]
  if (x.replace(/-/g, ' ') === y.replace(/-/g, ' ')) return true
  return x.split(' ').at(-1) === y.split(' ').at(-1) && x[0] === y[0]
}
