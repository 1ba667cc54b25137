/**
 * Pronouns that stand for no person of the people layer: « Une riveraine … : “…”, a-t-elle dit », « l'USB …,
 * insiste-t-elle ». The antecedent is the nearest earlier subject that agrees and can speak.
 */

import { isArticle, isPossessive, isSingular } from '../french/determiners.ts'
import { pronoun } from '../french/pronouns.ts'
import { countriesOfDemonym } from '../world/index.ts'
import { subjectAfter } from './agents.ts'
import { isFiniteVerb, type Range } from './clause.ts'
import type { Item } from './frame.ts'
import { headKind } from './heads.ts'
import { anaphors } from './lexicon.ts'
import type { Reading } from './site.ts'
import { subjectBefore } from './subjects.ts'

type Gender = 'Masc' | 'Fem'

/** Gender and number; undefined where the words do not tell. */
export interface Agreement {
  readonly gender: Gender | undefined
  readonly plural: boolean | undefined
}

/** A subject earlier in the article: a range of one of its readings. */
export interface Antecedent {
  readonly reading: Reading
  readonly range: Range
}

/** How many frames back an antecedent is looked for. */
const REACH = 4

const GENDERS = { male: 'Masc', female: 'Fem' } as const

/** What a pronoun or possessive asks of its antecedent; null for words that have none to look for (`on`, `nous`, nouns). */
export function pronounAgreement(norm: string): Agreement | null {
  if (isPossessive(norm)) return { gender: undefined, plural: norm.startsWith('leur') }
  const told = pronoun(norm)
  if (!told) return null
  return { gender: GENDERS[told.gender], plural: told.number === 'plural' }
}

/** `l'élue`, `les élus`, `ce dernier`. */
const takesUp = (norm: string): boolean => isArticle(norm) || isSingular(norm, 'demonstrative')

/** « l'élue », « ce dernier », « la dirigeante libérale »: bare nouns that stand for somebody just named. */
export function isAnaphor(items: readonly Item[], { from, to }: Range): boolean {
  if (to - from > 4 || items[from]?.upos !== 'DET' || !takesUp((items[from] as Item).norm)) return false
  return (
    items.slice(from + 1, to).some((item) => anaphors.get(item.norm) === 'noun') &&
    items.slice(from, to).every((item) => item.role !== 'of')
  )
}

/** « l'ancien maire de Lens », « la nouvelle cheffe du parti », « le Suisse »: other words for somebody just named. */
export function isVariation(items: readonly Item[], { from, to }: Range): boolean {
  // « cet acteur de la société civile »
  if (/^(?:ce|cet|cette)$/.test(items[from]?.norm ?? ''))
    return headKind(items, { from, to }).kind === 'human'
  if (!isSingular(items[from]?.norm ?? '', 'definite')) return false
  const next = items[from + 1]
  if (to - from === 2 && next?.capital && countriesOfDemonym(next.norm).length > 0) return true
  return to - from > 2 && anaphors.get(next?.norm ?? '') === 'before'
}

/** Gender and number of a noun phrase, by its determiner and its head. */
export function phraseAgreement(items: readonly Item[], range: Range): Agreement {
  const words = items.slice(range.from, range.to)
  const head = items[headKind(items, range).at]
  const determiner = words[0]?.upos === 'DET' ? words[0] : undefined
  const number = determiner?.morph?.number ?? head?.morph?.number
  const elided = determiner?.norm === "l'" // « l'ancienne ministre »: only the adjective tells
  const adjective = words.find((item) => item.upos === 'ADJ')
  const joint = words.some((item) => item.norm === 'et')
  return {
    gender: elided
      ? (adjective?.morph?.gender ?? head?.morph?.gender)
      : (determiner?.morph?.gender ?? head?.morph?.gender),
    plural: joint || (number === undefined ? undefined : number === 'Plur'),
  }
}

export const agree = (a: Agreement, b: Agreement): boolean =>
  (a.gender === undefined || b.gender === undefined || a.gender === b.gender) &&
  (a.plural === undefined || b.plural === undefined || a.plural === b.plural)

/** A subject, and whether its verb reports. */
interface Subject {
  readonly range: Range
  readonly speaks: boolean
}

/** Subjects of the finite verbs of `reading` before item `end`, in the order of reading. */
function subjects(reading: Reading, end: number): Subject[] {
  const found: Subject[] = []
  for (let at = 0; at < end; at++) {
    const item = reading.items[at]
    if (!isFiniteVerb(item)) continue
    const plural = item?.morph?.number === 'Plur'
    const cue = reading.verbs.find((each) => each.from <= at && at < each.to)
    const range =
      cue !== undefined && cue.pronoun >= 0
        ? { from: cue.pronoun, to: cue.pronoun + 1 }
        : (subjectBefore(reading, at, plural) ?? (cue ? subjectAfter(reading, cue.to, plural) : null))
    if (range && !found.some((each) => each.range.from === range.from))
      found.push({ range, speaks: cue !== undefined })
  }
  return found
}

/** Agents of passives: « le décret a été bloqué par le juge Paul Rey ». */
const agents = ({ items, phrases }: Reading): readonly Range[] =>
  phrases.filter(
    ({ from, to, preposition }) =>
      items[preposition]?.norm === 'par' &&
      canBeSource(items, { from, to }) &&
      // « Joint par la radio, un officier parle »: the radio asks
      (items.slice(from, to).some(({ named }) => named) || items.slice(0, preposition).some(isFiniteVerb)),
  )

/**
 * Who speaks in a sentence comes before what else is its subject, for a report most often goes on with its speaker;
 * persons and bodies come before documents.
 */
function candidates(reading: Reading): Range[] {
  const all = subjects(reading, reading.items.length)
  const silent = [...all.filter(({ speaks }) => !speaks).map(({ range }) => range), ...agents(reading)]
  const isDocument = (range: Range) => headKind(reading.items, range).kind === 'document'
  return [
    ...all.filter(({ speaks }) => speaks).map(({ range }) => range),
    ...reading.prepositions.map(({ source }) => source),
    ...silent.filter((range) => !isDocument(range)),
    ...silent.filter(isDocument),
  ]
}

/** Earlier subjects, the nearest sentence first; within one sentence in the order of reading. */
export function* earlierSubjects(
  readings: readonly Reading[],
  frame: number,
  before: number,
): Generator<Antecedent> {
  const here = readings[frame]
  if (here) {
    const end = here.items.findIndex((item) => item.start >= before)
    for (const { range } of subjects(here, end < 0 ? here.items.length : end).reverse())
      if ((here.items[range.from] as Item).start < before) yield { reading: here, range }
    // « L'attaque a été revendiquée par les rebelles : “…”, ont-ils écrit »
    for (const range of agents(here))
      if ((here.items[range.from] as Item).start < before) yield { reading: here, range }
  }
  for (let back = frame - 1; back >= Math.max(0, frame - REACH); back--) {
    const reading = readings[back] as Reading
    for (const range of candidates(reading)) yield { reading, range }
  }
}

/** Whether a range can be an antecedent of speech: a name, a body, people; not `on`, not a thing. */
export function canBeSource(items: readonly Item[], range: Range): boolean {
  const first = items[range.from]
  if (range.to - range.from === 1 && first && first.role === 'subject') return false
  const head = headKind(items, range)
  return head.proper || (head.kind !== null && head.kind !== 'statement')
}
