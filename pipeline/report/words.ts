/** Words as the report's search compares them: without case, accents, elided articles and single letters. */
import { withoutAccents } from '../core/accents.ts'

/** Words of two letters or digits and more, in order. The page and the command must agree, so both call this. */
export function searchWords(text: string): string[] {
  const plain = withoutAccents(text).toLowerCase()
  const words = plain
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .match(/[\p{L}\p{N}]+/gu)
  return (words ?? []).filter((word) => word.length > 1)
}

/** Name of the file that holds a word: its first two characters when they are safe in a file name. */
export function shardOf(word: string): string {
  const start = word.slice(0, 2)
  return /^[a-z0-9]{2}$/.test(start) ? start : '_'
}
