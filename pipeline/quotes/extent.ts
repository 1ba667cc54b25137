/** Where a reported clause begins and ends: by punctuation, coordination and the next reporting expression. */
import { subjectAfter } from './agents.ts'
import { isComma, isFiniteVerb, type Range } from './clause.ts'
import type { Item } from './frame.ts'
import { resuming } from './lexicon.ts'
import { isStop, type Reading } from './site.ts'
import type { VerbCue } from './verbs.ts'

const isGerund = (item: Item | undefined) => item?.morph?.verbForm === 'Part' && item.morph.tense === 'Pres'

/** End of the clause that begins at `from`. */
export function clauseEnd(reading: Reading, from: number): number {
  const { items, verbs, prepositions } = reading
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item
    if (isStop(item) || item.norm === ':') return at
    const cue = verbs.find((each) => each.start === at + 1 && each.start > from + 1)
    if (isComma(item)) {
      if (cue && (cue.form === 'gerund' || cue.pronoun >= 0 || startsIncise(reading, cue))) return at
      if (isGerund(items[at + 1]) || (items[at + 1]?.norm === 'en' && isGerund(items[at + 2]))) return at
      if (prepositions.some((each) => each.from === at + 1)) return at
      const next = items[at + 1]
      if (next && resuming.has(next.norm) && spoken(items, from, at)) return at
    }
    if (item.role === 'and' && cue && (cue.form === 'joined' || cue.form === 'finite')) return at
  }
  return items.length
}

/** « …, a indiqué la préfecture »: a verb that may stand in an incise, with its subject after it. */
const startsIncise = (reading: Reading, cue: VerbCue) =>
  cue.form === 'finite' &&
  cue.entry.verb.frames.includes('incise') &&
  subjectAfter(reading, cue.to, cue.plural) !== null

/** Whether the clause so far has a verb, or is long enough to stand without one. */
const spoken = (items: readonly Item[], from: number, to: number) => {
  for (let at = from; at < to; at++)
    if (isFiniteVerb(items[at]) || items[at]?.morph?.verbForm === 'Inf') return true
  return to - from > 4
}

/** Start of the sentence part that ends at `to`, without dateline or label: « KATMANDOU (AFP) – », « 14 h 05 – ». */
export function clauseStart({ items }: Reading, to: number): number {
  let from = 0
  for (let at = to - 1; at >= 0; at--)
    if (isStop(items[at]) || (items[at]?.norm === ':' && at > 0)) {
      from = at + 1
      break
    }
  for (let at = from; at < Math.min(to, from + 16) && !isFiniteVerb(items[at]); at++) {
    const norm = items[at]?.norm ?? ''
    if ((norm === ')' && at - from < 14) || (/^[–—-]$/.test(norm) && at > from)) {
      from = at + 1
      if (/^[–—-]$/.test(items[from]?.norm ?? '')) from++
    }
  }
  return from
}

export const hasVerb = ({ items }: Reading, { from, to }: Range): boolean => {
  for (let at = from; at < to; at++) if (isFiniteVerb(items[at])) return true
  return false
}

/** The range without commas, dashes and closing punctuation at its ends; null when nothing stays. */
export function trimmed({ items }: Reading, { from, to }: Range): Range | null {
  const loose = (item: Item | undefined) =>
    item !== undefined && item.quote < 0 && /^[,;:–—-]$/u.test(item.norm)
  let [start, end] = [from, to]
  while (start < end && loose(items[start])) start++
  while (start < end && (loose(items[end - 1]) || isStop(items[end - 1]))) end--
  return end > start ? { from: start, to: end } : null
}

/** Whether a verb of the range stands in no relative clause: « La ligne rouvrira », not « Ana Bo, qui dirige la ligne ». */
export function hasMainVerb({ items }: Reading, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (!isFiniteVerb(items[at])) continue
    let back = at - 1
    while (back >= from && !isComma(items[back]) && items[back]?.role !== 'relative') back--
    if (back < from || isComma(items[back]) || isFiniteVerb(items[back - 1])) return true
  }
  return false
}
