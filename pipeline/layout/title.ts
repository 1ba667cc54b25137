/**
 * Finds the headline. Metadata often names it, but in other words than the page; above it stand kickers (`SÉNÉGAL`,
 * `Analyse`), the site's name over its menu and breadcrumbs that repeat the headline, below it the text.
 */
import { bare } from '../core/fold.ts'
import type { BlockKind } from './cues.ts'
import { isSection } from './menu.ts'
import { holdsTitle, isHeadline, sameWords } from './shape.ts'

interface Line {
  readonly text: string
  readonly kind: BlockKind
}

/** Share of words in common from which a line is taken for the title that metadata words otherwise. */
const LIKE = 0.5
/** A kicker has so many words at most. */
const KICKER_WORDS = 3

const wordsOf = (text: string): ReadonlySet<string> => new Set(bare(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [])

/** Share of the smaller one's words of three letters or more that the other has, too. */
function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const smaller = Math.min(first.size, second.size)
  return smaller < 3 ? 0 : [...first].filter((word) => second.has(word)).length / smaller
}

const countWords = (text: string): number => text.split(/\s+/u).length

function isKicker(text: string, below: string): boolean {
  if (isSection(text) || holdsTitle(text, below)) return true
  return countWords(text) <= KICKER_WORDS && countWords(below) > KICKER_WORDS
}

/** Index of the headline among `lines`; -1 when there is none. `title` is the one that metadata names. */
export function findTitle(lines: readonly Line[], title: string | null): number {
  const named = title === null ? -1 : lines.findIndex(({ text }) => sameWords(text, title))
  if (named >= 0) return named
  const text = [...lines.keys()].filter((at) => lines[at]?.kind === 'body')
  const textStart = text.findIndex((at) => !isHeadline(lines[at]?.text ?? ''))
  if (textStart < 1) return -1
  const candidates = text.slice(0, textStart)
  const textOf = (at: number | undefined): string => lines[at ?? -1]?.text ?? ''
  const like = candidates.find((at) => title !== null && likeness(textOf(at), title) >= LIKE)
  if (like !== undefined) return like
  const first = candidates.findIndex(
    (at, i) =>
      i + 1 === candidates.length ||
      !(lines[at + 1]?.kind === 'navigation' || isKicker(textOf(at), textOf(candidates[i + 1]))),
  )
  return candidates[first] ?? -1
}
