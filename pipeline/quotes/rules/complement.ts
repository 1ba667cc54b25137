/** What a reporting verb reports in its own sentence: a clause of `que` or `si`, an infinitive, a noun phrase. */
import type { RuleHead } from '../../core/rule.ts'
import { canBeSource } from '../antecedents.ts'
import type { Range } from '../clause.ts'
import { isComma, isCommaOrDash, isFiniteVerb } from '../clause.ts'
import { clauseEnd, trimmed } from '../extent.ts'
import type { Item } from '../frame.ts'
import { headKind } from '../heads.ts'
import type { VerbFrame } from '../lexicon.ts'
import type { PrepositionCue } from '../prepositions.ts'
import { cueOf, isStop, type Reading } from '../site.ts'
import type { VerbCue } from '../verbs.ts'
import { personal, sourceOf } from './governed.ts'

export interface Report {
  readonly clause: Range
  readonly cue: Range & { readonly lemma: string }
  readonly speaker: Range
}

/** A way to find the clause that a reporting expression reports. The first rule of the list that gives one wins. */
export interface ReportRule extends RuleHead {
  byVerb?(reading: Reading, cue: VerbCue): Report | null
  byPreposition?(reading: Reading, cue: PrepositionCue): Report | null
}

const isInfinitive = (item: Item | undefined) => item?.morph?.verbForm === 'Inf'

/** Longest way from a reporting verb to its clause, in items. */
const REACH = 30

interface Complement {
  readonly frame: VerbFrame
  /** First item of what is reported. */
  readonly from: number
}

/** What a reporting verb is followed by, over adverbs, dates and « aux habitants ». */
function complementOf(reading: Reading, cue: VerbCue): Complement | null {
  const { items, phrases } = reading
  const frames = cue.entry.verb.frames
  let at = cue.pronoun >= cue.to ? cue.pronoun + 1 : cue.to
  for (let steps = 0; steps < REACH && at < items.length; steps++) {
    const item = items[at] as Item
    const next = items[at + 1]
    if (isStop(item) || item.norm === ':' || item.quote >= 0 || isFiniteVerb(item)) return null
    if (steps > 0 && reading.verbs.some((each) => each.from === at && each.form === 'gerund')) return null
    // « a démenti et convaincu le préfet »: the object of another verb
    if (item.role === 'and' && next?.morph?.verbForm === 'Part') return null
    // « est contesté par l'opposition, qui considère que … »: the clause of another verb
    if (item.norm === 'qui') return null
    // « les changements que connaît le pays »: a relative clause
    if (/^qu[e']/.test(item.norm) && isFiniteVerb(next)) return null
    // « contesté aussi bien par la gauche que par la droite »
    if (/^qu[e']$/.test(item.norm) && isComparison(items, cue.to, at)) return null
    if (item.norm === 'que' || item.norm === "qu'")
      return frames.includes('que') ? { frame: 'que', from: at + 1 } : null
    if (item.norm === 'si' || (item.norm === "s'" && next?.norm === 'il'))
      return frames.includes('si') ? { frame: 'si', from: at + 1 } : null
    // « se présente pour défendre »: the aim, not the content
    const infinitive = infinitiveFrom(items, at) && (items[at - 1]?.upos !== 'ADP' || at === cue.to)
    if (infinitive && frames.includes('inf')) return { frame: 'inf', from: at }
    if (item.role === 'of' && infinitiveFrom(items, at + 1))
      return frames.includes('de') ? { frame: 'de', from: at + 1 } : null
    if (item.norm === 'à' && infinitiveFrom(items, at + 1))
      return frames.includes('a') ? { frame: 'a', from: at + 1 } : null
    if (item.norm === 'pour' && frames.includes('pour')) {
      const that = next?.norm === 'que' || next?.norm === "qu'"
      return { frame: 'pour', from: that ? at + 2 : at + 1 }
    }
    const phrase = phrases.find((each) => each.from === at)
    if (phrase && phrase.preposition < 0 && !item.date)
      return frames.includes('np') && !phrase.pronoun ? { frame: 'np', from: at } : null
    const governed =
      item.upos === 'ADP' || item.role === 'of' ? phrases.find((each) => each.from === at + 1) : undefined
    at = governed ? governed.to : phrase ? Math.max(phrase.to, at + 1) : at + 1
  }
  return null
}

const isComparison = (items: readonly Item[], from: number, that: number): boolean =>
  items
    .slice(from, that)
    .some((item, at) => /^(?:aussi|autant|tant)$/.test(item.norm) && items[from + at + 1]?.norm !== ',') &&
  items[that + 1]?.upos === 'ADP'

/** « espère partir », « craint de perdre »: what somebody feels about their own deeds is no report without marks. */
const isWish = (cue: VerbCue, { frame }: Complement): boolean =>
  cue.entry.verb.mode === 'thought' && frame !== 'que' && frame !== 'si' && frame !== 'np'

/** « n'a pas souhaité réagir » */
const negated = ({ items }: Reading, cue: VerbCue): boolean =>
  items.slice(cue.start, cue.to).some((item) => /^(?:ne|n')$/.test(item.norm))

/** Whether an infinitive group begins at `at`: « ne pas vouloir », « s'être trompé ». */
function infinitiveFrom(items: readonly Item[], at: number): boolean {
  for (let next = at; next < at + 5; next++) {
    const item = items[next]
    if (isInfinitive(item)) return true
    const what = item ? item.role : undefined
    if (what !== 'negation' && what !== 'reflexive' && what !== 'object' && item?.upos !== 'ADV') return false
  }
  return false
}

/** « le parti, qui espère rallier le centre, se réunit »: where the sentence goes on after a relative clause. */
function relativeEnd({ items }: Reading, cue: VerbCue, { frame, from }: Complement): number {
  let before = cue.start - 1
  while (items[before]?.upos === 'ADV' || items[before]?.date) before--
  if (items[before]?.norm !== 'qui') return items.length
  let open = frame === 'que' || frame === 'si'
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item
    if (item.role === 'relative' || item.role === 'subject') open = true
    if (isFiniteVerb(item) && !open) return isPreverb(items[at - 1]) ? at - 1 : at
    const verb = isPreverb(items[at + 1]) ? items[at + 2] : items[at + 1]
    if (isCommaOrDash(item) && isFiniteVerb(verb)) return at
  }
  return items.length
}

/** « réitère son soutien et transmet ses vœux », « promet d'aider et a signé »: where the subject's next verb begins. */
function nextVerb({ items }: Reading, { frame, from }: Complement): number {
  if (frame === 'que' || frame === 'si') return items.length
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item
    if (item.role === 'relative' || isFiniteVerb(item)) return items.length
    if (item.role !== 'and') continue
    let verb = at + 1
    while (isPreverb(items[verb]) || items[verb]?.role === 'object') verb++
    if (isFiniteVerb(items[verb])) return isComma(items[at - 1]) ? at - 1 : at
  }
  return items.length
}

/** « Alors que Rome annonce un retrait, Paul Rey a réagi »: where the main clause begins after one in front of it. */
function mainClause({ items, phrases }: Reading, cue: VerbCue, from: number): number {
  let start = cue.start - 1
  while (start > 0 && !isStop(items[start - 1]) && items[start - 1]?.norm !== ':') start--
  if (!opensClause(items, start)) return items.length
  for (let at = from; at < items.length && !isStop(items[at]); at++) {
    if (!isComma(items[at])) continue
    const subject = phrases.find((each) => each.from === at + 1 && each.preposition < 0)
    let verb = subject?.to ?? items.length
    while (isPreverb(items[verb]) || items[verb]?.role === 'object' || items[verb]?.upos === 'ADV') verb++
    if (isFiniteVerb(items[verb])) return at
  }
  return items.length
}

/** A conjunction at the head of a sentence: `si`, `quand`, `alors que`, `bien que`. */
const opensClause = (items: readonly Item[], at: number): boolean =>
  /^(?:si|s'|quand|lorsque|lorsqu'|comme|puisque|puisqu'|tandis|quoique)$/.test(items[at]?.norm ?? '') ||
  (items[at]?.upos !== 'VERB' && /^qu[e']$/.test(items[at + 1]?.norm ?? '') && items[at]?.upos !== 'PRON')

const isPreverb = (item: Item | undefined) => item?.role === 'reflexive' || item?.role === 'negation'

/**
 * « Le vent annonce la pluie »: the subject is a thing. Names, pronouns, people, bodies and documents speak; who says or
 * asserts that something is so does in any case.
 */
const speaks = ({ items }: Reading, range: Range, cue: VerbCue, frame: VerbFrame): boolean =>
  (frame === 'que' && cue.form === 'finite' && cue.entry.verb.mode === 'speech') ||
  range.to - range.from === 1 ||
  canBeSource(items, range) ||
  headKind(items, range).kind === 'statement' ||
  items[range.to - 1]?.upos === 'NUM'

/** A rule for clauses in one of `frames` after the verb. */
export const afterVerb = (
  head: RuleHead,
  frames: readonly VerbFrame[],
  accepts: (reading: Reading, cue: VerbCue, range: Range) => boolean = () => true,
): ReportRule => ({
  byVerb(reading, cue) {
    if (cue.entry.verb.reader || (cue.form === 'passive' && !frames.includes('que'))) return null
    if (cue.entry.verb.mode === 'thought' && negated(reading, cue)) return null
    const complement = complementOf(reading, cue)
    if (!complement || !frames.includes(complement.frame)) return null
    if (isWish(cue, complement)) return null
    const end = Math.min(
      clauseEnd(reading, complement.from),
      relativeEnd(reading, cue, complement),
      nextVerb(reading, complement),
      mainClause(reading, cue, complement.from),
    )
    const clause = trimmed(reading, { from: complement.from, to: end })
    if (!clause || !accepts(reading, cue, clause)) return null
    const speaker = personal(reading, cue, sourceOf(reading, cue))
    if (reading.items[speaker?.from ?? -1]?.norm === 'on') return null
    return speaker && speaks(reading, speaker, cue, complement.frame) && speaker.to <= clause.from
      ? { clause, cue: cueOf(cue), speaker }
      : null
  },
  ...head,
})
