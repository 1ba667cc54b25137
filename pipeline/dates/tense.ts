/**
 * Tense of the clause around a date: that of the verb group nearest to it in its clause, before it or else after it; a
 * clause without a verb takes the tense of the clause beside it. Verbs that look ahead (« prévu », « doit ») are future.
 */
import type { Doc, Morph, Token } from '../core/doc.ts'
import { loadLexicon } from '../core/lexicon.ts'
import { compilePattern, lexiconMacro } from '../core/pattern.ts'
import { countBefore } from '../core/span.ts'
import { type VerbGroup, verbGroups } from '../morphology/verb-group.ts'
import type { Tense } from './anchor/types.ts'

const prospective = loadLexicon<'looking' | 'planned' | 'called' | 'asking'>(
  new URL('./lexicon/prospective-verbs.json', import.meta.url),
)
/** A set, since every word of a sentence is looked up: a lexicon folds the words that it does not hold. */
const openers = new Set(loadLexicon<null>(new URL('./lexicon/clause-openers.json', import.meta.url)).forms)
const forward = loadLexicon<'always' | 'unless past'>(
  new URL('./lexicon/forward-prepositions.json', import.meta.url),
)

const FORWARD = new RegExp(
  `${compilePattern('(?<!\\p{L})(?<preposition>{w})(?: l[ea]| les)? ?', { w: lexiconMacro(forward) }, 'dates.tense', { edges: false }).source}$`,
  'u',
)
/** « l'attentat de mercredi »: what is told of the noun need not be the verb's time. */
const COMPLEMENT = /(?<!\p{L})(?:de|du|d') ?$/u

/** « en examen depuis mardi »: began before, whatever the verb. */
const SINCE = /(?<!\p{L})depuis (?:l[ea] |l'|les )?$/u

/** Words of a sentence for the tense of its clauses. */
export interface Clauses {
  readonly tokens: readonly Token[]
  readonly morphology: readonly Morph[]
  readonly groups: readonly VerbGroup[]
  /** Offsets at which a clause ends and the next begins, the sentence's ends included. */
  readonly bounds: readonly number[]
}

/** Reads the clauses of a sentence; null where the morphology layer is empty. */
export function clausesOf(
  { tokens, morphology }: Doc<'tokens' | 'morphology'>,
  sentence: number,
): Clauses | null {
  const range = tokens.ranges[sentence]
  if (!range || morphology.length === 0) return null
  const bounds = [0]
  for (let at = range.from; at < range.to; at++) {
    const token = tokens.all[at] as Token
    if (morphology[at]?.upos === 'PUNCT' ? token.norm !== '-' : openers.has(token.norm))
      bounds.push(token.start)
  }
  bounds.push(Number.POSITIVE_INFINITY)
  return {
    tokens: tokens.all,
    morphology,
    groups: verbGroups(tokens.all, morphology, range.from, range.to),
    bounds,
  }
}

const isInflected = ({ mood }: VerbGroup): boolean => mood !== 'participle' && mood !== 'infinitive'

/** An auxiliary cut off from its participle: « il avait, dans un communiqué, déclaré ». */
const isSplit = ({ tokens, morphology }: Clauses, { lemma, head, to }: VerbGroup): boolean =>
  lemma === 'avoir' && (morphology[head]?.upos === 'AUX' || tokens[to]?.norm === ',')

/** Tense of the verb group at `at` of its sentence; null for an infinitive, whose time its governor tells. */
function tenseOf(clauses: Clauses, at: number): Tense {
  const { groups, morphology } = clauses
  const group = groups[at] as VerbGroup
  const { lemma, mood, tense, compound, voice, modal, from, to } = group
  const kind = lemma === null ? undefined : prospective.get(lemma)
  const governor = modal === null ? undefined : prospective.get(modal)
  const planned = kind === 'planned' || kind === 'looking' || (kind === 'called' && !compound)
  if (
    (planned && voice === 'passive') ||
    (governor === 'looking' && !compound) ||
    (kind === 'looking' && !compound)
  )
    return 'future'
  if (mood === 'infinitive') {
    const asking = groups.slice(0, at).findLast(isInflected)?.lemma
    return asking && prospective.has(asking) ? 'future' : null
  }
  if (mood === 'participle') return participleTense(clauses, at)
  if (mood === 'conditional') return compound ? 'past' : 'future'
  if (mood === 'subjunctive' || tense === 'future') return 'future'
  const first = morphology.slice(from, to).find((one) => one.verbForm)
  const pluperfect = compound || isSplit(clauses, group)
  return pluperfect && first?.tense === 'Imp' ? 'anterior' : tense
}

/** « n'est entré ni sorti », « a, lors d'un débat, accusé » share an auxiliary; « l'accord signé lundi » has none. */
function participleTense(clauses: Clauses, at: number): Tense {
  const { groups, morphology } = clauses
  const { head, from } = groups[at] as VerbGroup
  if (morphology[head]?.tense !== 'Past') return null
  const before = groups.slice(0, at).findLast(isInflected)
  if (!before) return 'past'
  const shares = isSplit(clauses, before) || (before.compound && from - before.to <= 1)
  if (!shares) return 'anterior'
  return morphology.slice(before.from, before.to).some((one) => one.tense === 'Imp') ? 'anterior' : 'past'
}

/** Tense of the clause around the words `[start, end)`, which follow the folded words `before` of the sentence. */
export function clauseTense(clauses: Clauses, start: number, end: number, before: string): Tense {
  if (SINCE.test(before)) return 'past'
  const preposition = FORWARD.exec(before)?.groups?.preposition
  const looks = preposition === undefined ? undefined : forward.get(preposition.replace(/ +/g, ' '))
  const told = nearestTense(clauses, start, end)
  if (looks === 'always') return told === 'future' ? told : 'forward'
  if (looks && told === 'present') return 'forward'
  return told === 'present' && COMPLEMENT.test(before) ? null : told
}

function nearestTense(clauses: Clauses, start: number, end: number): Tense {
  const { tokens, groups, bounds } = clauses
  const placeOf = (group: VerbGroup): number => (tokens[group.head] as Token).start
  const tenseIn = (from: number, to: number, fromEnd: boolean): Tense => {
    const inside = groups.filter((group) => placeOf(group) >= from && placeOf(group) < to)
    for (const group of fromEnd ? inside.toReversed() : inside) {
      const told = tenseOf(clauses, groups.indexOf(group))
      if (told) return told
    }
    return null
  }
  const left = bounds.filter((bound) => bound <= start)
  const right = bounds.filter((bound) => bound >= end)
  const own = tenseIn(left.at(-1) ?? 0, start, true) ?? tenseIn(end, right[0] ?? end, false)
  if (own) return own
  // « Il a plaidé : la nuit, le thermomètre descend »: what opens a clause belongs to what follows.
  const opens = tokens[countBefore(tokens, start) - 1]?.start === left.at(-1)
  for (let step = 1; step < Math.max(left.length, right.length); step++) {
    const from = left.at(-1 - step)
    const to = right[step]
    const near = from === undefined ? null : tenseIn(from, left.at(-step) ?? start, true)
    const far = to === undefined ? null : tenseIn(right[step - 1] ?? end, to, false)
    const told = opens ? (far ?? near) : (near ?? far)
    if (told) return told
  }
  return null
}
