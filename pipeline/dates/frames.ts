/**
 * Words before a date that belong to it and bend it: « fin avril », « au début des années 60 », « plus de vingt ans »; and
 * prepositions that bend it from outside: « vers 18 h », « avant lundi ».
 */
import { compilePattern, lexiconMacro } from '../core/pattern.ts'
import type { Candidate, Modifier } from './parts.ts'
import { approximations, outerModifiers, phases } from './words.ts'

/** Frames stand within so many code units before the date. */
const REACH = 40

const before = (pattern: string, words: Parameters<typeof lexiconMacro>[0], owner: string): RegExp =>
  new RegExp(
    `${compilePattern(pattern, { word: lexiconMacro(words) }, owner, { edges: false }).source}$`,
    'u',
  )

const PHASE = before(
  "(?<![\\p{L}\\p{N}])(?:(?<!\\p{L})(?:le |la |l'))?(?<w>{word})(?:-| |)(?:(?:de |du |des |d')(?:la |l'|les )?)?",
  phases,
  'dates.phases',
)
const AMOUNT = before(
  "(?<![\\p{L}\\p{N}])(?<w>{word})(?: |(?<='))(?:les |la |l')?",
  approximations,
  'dates.approximations',
)
const OUTER = before(
  "(?<![\\p{L}\\p{N}])(?<w>{word})(?: |(?<=')|$)(?:le |la |les |l'|au |aux |à )?",
  outerModifiers,
  'dates.outer-modifiers',
)

const isPeriod = ({ meaning }: Candidate): boolean => {
  if (meaning.kind === 'shift')
    return (
      meaning.parts?.day === undefined && (meaning.unit !== 'day' || meaning.parts?.partOfDay !== undefined)
    )
  if (meaning.kind !== 'calendar') return false
  const { day, weekday, hour } = meaning.parts
  return day === undefined && weekday === undefined && hour === undefined
}

const framed = (
  candidate: { readonly start: number },
  regex: RegExp,
  folded: string,
  words: { get(w: string): Modifier | undefined },
) => {
  const from = Math.max(0, candidate.start - REACH)
  const match = regex.exec(folded.slice(from, candidate.start))
  const mod = match && words.get((match.groups?.w ?? '').replace(/ +/g, ' '))
  return match && mod ? { start: from + match.index, mod } : null
}

/** The candidate with the words of its frame, when it has one. */
export function withFrame(candidate: Candidate, folded: string): Candidate {
  const { meaning } = candidate
  const frame = isPeriod(candidate)
    ? framed(candidate, PHASE, folded, phases)
    : meaning.kind === 'duration' || meaning.kind === 'shift'
      ? framed(candidate, AMOUNT, folded, approximations)
      : null
  return frame ? { ...candidate, ...frame } : candidate
}

/** The modifier that a preposition outside of the extent gives; undefined when none. */
export const outerModifier = (before: string): Modifier | undefined =>
  framed({ start: before.length }, OUTER, before, outerModifiers)?.mod
