/**
 * Who speaks when the subject does not stand before the verb: after it (inversion), after `par`, or with the verb that
 * governs an infinitive or participle.
 */
import {
  type Clause,
  endingAt,
  isCommaOrDash,
  isEnd,
  isFiniteVerb,
  type Range,
  startingAt,
  widenRight,
} from './clause.ts'
import type { Item } from './frame.ts'
import { headKind } from './heads.ts'
import { controls } from './lexicon.ts'
import { type Phrase, phraseAt } from './phrases.ts'
import { subjectBefore } from './subjects.ts'
import type { VerbCue } from './verbs.ts'

/** The subject after an inverted verb that ends at `to`: over dates, adverbs and « devant la commission ». */
export function subjectAfter(clause: Clause, to: number, plural: boolean): Range | null {
  const { items } = clause
  let at = to
  for (let steps = 0; steps < 12 && at < items.length; steps++) {
    const item = items[at] as Item
    if (item.quote >= 0 || isEnd(item)) return null
    const phrase = startingAt(clause, at) ?? (item.capital ? phraseAt(items, at) : null)
    if (phrase && phrase.preposition < 0 && !item.date)
      return phrase.pronoun ? phrase : widenRight(clause, phrase, plural)
    if (item.role === 'relative' || isFiniteVerb(item) || item.norm === 'et') return null
    const close = at === to && isCommaOrDash(item) ? items.slice(at + 1, at + 5).findIndex(isCommaOrDash) : -1
    if (close >= 0) {
      at += close + 2
      continue
    }
    const governed = startingAt(clause, at + 1)
    if (item.upos === 'ADP' && governed) at = adjunctEnd(items, governed)
    else if (phrase && !item.date) at = adjunctEnd(items, phrase)
    else at++
  }
  return null
}

/** End of an adverbial: « par téléphone » before « Ana Bo », « devant les élèves » before « le maire ». */
function adjunctEnd(items: readonly Item[], { from, to }: Phrase): number {
  const bare = items[from]?.upos !== 'DET' && items[from]?.upos !== 'ADP' && !items[from]?.capital
  const named = items.slice(from, to).findIndex((item) => item.named || (bare && item.capital))
  return named > 0 && headKind(items, { from, to }).kind !== 'human' ? from + named : to
}

/** The agent of a passive that ends at `to`: « jugé indécent par les riverains ». */
export function agentAfter(clause: Clause, to: number): Range | null {
  for (let at = to; at < Math.min(clause.items.length, to + 25); at++) {
    if (isEnd(clause.items[at])) return null
    if (clause.items[at]?.norm !== 'par') continue
    const phrase = phraseAt(clause.items, at + 1, at)
    return phrase ? widenRight(clause, phrase, true) : null
  }
  return null
}

/**
 * « on entend le maire répéter … », « et eux d'ajouter … », « ce vote a permis à la maire de dire … »: an infinitive
 * with a subject of its own.
 */
function ownSubject(clause: Clause, start: number): Range | null {
  const { items } = clause
  const de = items[start - 1]?.role === 'of'
  const linked = de || items[start - 1]?.norm === 'à'
  const phrase = endingAt(clause, linked ? start - 1 : start)
  if (!phrase) return null
  const verb = items[(phrase.preposition < 0 ? phrase.from : phrase.preposition) - 1]
  if (linked && controls.get(verb?.lemma ?? '') === 'object') return phrase
  if (phrase.preposition >= 0 || (linked && !de)) return null
  return !de || (phrase.pronoun && items[phrase.from - 1]?.upos !== 'VERB') ? phrase : null
}

/** Who a verb without subject of its own speaks for: the subject of the verb that governs it. */
export function controller(clause: Clause, cue: Pick<VerbCue, 'start' | 'to' | 'form'>): Range | null {
  const { items } = clause
  const own = cue.form === 'infinitive' ? ownSubject(clause, cue.start) : null
  if (own) return own
  for (let at = cue.start - 1; at >= 0; at--) {
    if (isEnd(items[at])) break
    if (!isFiniteVerb(items[at])) continue
    if (items[at + 1]?.role === 'inverted') return { from: at + 1, to: at + 2 }
    if (cue.form === 'infinitive' && isImpersonal(items, at)) return null
    if (cue.form === 'gerund' && isCommaOrDash(items[cue.start - 1]) && isSubordinate(items, at)) continue
    const subject =
      subjectBefore(clause, at, items[at]?.morph?.number === 'Plur') ??
      subjectAfter(clause, verbEnd(items, at), false)
    if (subject) return subject
  }
  // « Promettant de tout dire, le banquier a convoqué la presse. »
  for (let at = cue.to; at < items.length; at++) {
    if (isEnd(items[at])) break
    if (isFiniteVerb(items[at]) && items[at - 1]?.role !== 'relative')
      return subjectBefore(clause, at, items[at]?.morph?.number === 'Plur')
  }
  return null
}

/** « il faut rappeler que », « il est à noter que », « force est de constater que »: nobody is the subject. */
function isImpersonal(items: readonly Item[], at: number): boolean {
  const subject = items[at - 1]
  if (items[at]?.lemma === 'être')
    return (
      subject?.norm === 'force' || (/^(?:il|ce|c')$/.test(subject?.norm ?? '') && items[at + 1]?.norm === 'à')
    )
  return subject?.norm === 'il' && controls.get(items[at]?.lemma ?? '') === 'nobody'
}

/** « espère que le pont rouvrira, ajoutant … »: the verb at `at` stands in the clause of another verb. */
function isSubordinate(items: readonly Item[], at: number): boolean {
  for (
    let before = at - 1;
    before > 0 && !isCommaOrDash(items[before]) && !isFiniteVerb(items[before]);
    before--
  )
    if (/^qu[e']/.test(items[before]?.norm ?? '')) return items[before - 1]?.upos === 'VERB'
  return false
}

/** End of the verb group begun at `at`: `a déclaré`. */
function verbEnd(items: readonly Item[], at: number): number {
  let to = at + 1
  while (to < items.length && (items[to]?.upos === 'ADV' || items[to]?.morph?.verbForm === 'Part')) to++
  return to
}
