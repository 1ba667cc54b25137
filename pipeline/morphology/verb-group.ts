/**
 * Verb groups: a verb with its auxiliaries, and the time, mood and voice that they make together. `a été élu` is one
 * past passive of élire, `vient d'annoncer` a past, `va signer` a future, `n'aurait pas été arrêté` a negated
 * conditional passive. Dates ask for the tense of a clause, quotes for the verb's lemma, events for its status.
 *
 *     const groups = verbGroups(doc.tokens.all, doc.morphology, from, to)   // one sentence, [from, to) of tokens
 *     const group = groupOfToken(groups, at)
 */
import type { Morph, Token } from '../core/doc.ts'
import { loadLexicon } from '../core/lexicon.ts'
import { rememberedParts } from '../core/remember.ts'

export interface VerbGroup {
  /** Tokens `[from, to)`, from the first auxiliary (or its negation or clitic) to the verb itself. */
  readonly from: number
  readonly to: number
  /** Index of the token that carries the meaning: `élu` in `a été élu`. */
  readonly head: number
  /** Infinitive of the head; null when unknown. */
  readonly lemma: string | null
  /**
   * When it happens, seen from the text: `a signé`, `signait`, `signa`, `vient de signer` are past, `va signer` and
   * `signera` future. A past participle alone is past; an infinitive or a present participle alone is `present`, since
   * its time is told elsewhere in the clause.
   */
  readonly tense: 'past' | 'present' | 'future'
  readonly mood: 'indicative' | 'conditional' | 'subjunctive' | 'imperative' | 'infinitive' | 'participle'
  /** Past participles without auxiliary are passive (`deux hommes arrêtés`) but for verbs that have none (`né`). */
  readonly voice: 'active' | 'passive'
  readonly negated: boolean
  readonly reflexive: boolean
  /** `a signé`, `avait signé`: an auxiliary of compound tenses is in it. */
  readonly compound: boolean
  /** Lemma of the verb that governs the infinitive (`pouvoir`, `devoir`, `tenter`, `faire`), else null. */
  readonly modal: string | null
}

type Role = 'having' | 'being' | 'near' | 'modal' | 'causative' | 'aspect'
type Filler = 'negation' | 'reflexive' | 'pronoun' | 'link'

const auxiliaries = loadLexicon<Role>(new URL('./lexicon/auxiliaries.json', import.meta.url))
const fillers = loadLexicon<Filler>(new URL('./lexicon/inside-groups.json', import.meta.url))
/** Verbs whose compound tenses take être: `est arrivé` is active. */
const movements = loadLexicon<true>(new URL('./lexicon/taking-etre.json', import.meta.url))

const isFiniteVerb = (morph: Morph | undefined): boolean => morph?.verbForm === 'Fin'
const isInfinitive = (morph: Morph | undefined): boolean => morph?.verbForm === 'Inf'
const isPastParticiple = (morph: Morph | undefined): boolean =>
  morph?.verbForm === 'Part' && morph.tense === 'Past'

/** Most words between two parts of a group: `n'a tout de même pas encore été`. */
const GAP = 5

const roleOf = (lemma: string | null): Role | undefined =>
  lemma === null ? undefined : auxiliaries.getFolded(lemma)

/** One step of reading a group from left to right. */
interface Chain {
  readonly verbs: number[]
  negated: boolean
  reflexive: boolean
}

/** The next verb of a group after token `at`, or -1; notes negation and reflexives on the way. */
function nextVerb(
  tokens: readonly Token[],
  morphology: readonly Morph[],
  at: number,
  to: number,
  chain: Chain,
): number {
  const verb = morphology[at] as Morph
  const role = roleOf(verb.lemma)
  if (role === undefined) return -1
  const participle = role === 'having' || role === 'being'
  let { negated, reflexive } = chain
  for (let next = at + 1; next < Math.min(to, at + 2 + GAP); next++) {
    const morph = morphology[next] as Morph
    const norm = (tokens[next] as Token).norm
    if (morph.verbForm !== undefined && morph.verbForm !== 'Fin') {
      const fits = participle ? isPastParticiple(morph) : isInfinitive(morph)
      if (!fits) return -1
      chain.negated = negated
      chain.reflexive = reflexive
      return next
    }
    const filler = fillers.getFolded(norm)
    if (filler === 'negation') negated = true
    else if (filler === 'reflexive') reflexive = true
    else if (filler === 'link' ? participle : filler === undefined && morph.upos !== 'ADV') return -1
  }
  return -1
}

/** The verb groups of tokens `[from, to)`, one sentence, in order. Every verb is in exactly one. */
export const verbGroups = (
  tokens: readonly Token[],
  morphology: readonly Morph[],
  from: number,
  to: number,
): readonly VerbGroup[] => groupsIn(morphology, from, to, tokens)

const groupsIn = rememberedParts(readGroups)

function readGroups(
  morphology: readonly Morph[],
  from: number,
  to: number,
  tokens: readonly Token[],
): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let at = from; at < to; at++) {
    if (morphology[at]?.verbForm === undefined) continue
    const chain: Chain = { verbs: [at], negated: false, reflexive: false }
    let start = at
    // Clitics and `ne` before the first verb: `ne s'est pas`.
    for (let before = at - 1; before >= Math.max(groups.at(-1)?.to ?? from, at - 4); before--) {
      const filler = fillers.getFolded(tokens[before]?.norm ?? '')
      if (filler === undefined || filler === 'link' || morphology[before]?.upos === 'DET') break
      if (filler === 'negation') chain.negated = true
      if (filler === 'reflexive') chain.reflexive = true
      start = before
    }
    let last = at
    for (let next = nextVerb(tokens, morphology, last, to, chain); next >= 0; ) {
      chain.verbs.push(next)
      last = next
      next = nextVerb(tokens, morphology, last, to, chain)
    }
    for (let after = last + 1; after < Math.min(to, last + 3); after++) {
      const filler = fillers.getFolded(tokens[after]?.norm ?? '')
      if (filler === undefined || filler === 'link') break
      if (filler === 'negation' && isFiniteVerb(morphology[last])) chain.negated = true
    }
    groups.push(describe(tokens, morphology, start, chain))
    at = last
  }
  return groups
}

function describe(
  tokens: readonly Token[],
  morphology: readonly Morph[],
  from: number,
  { verbs, negated, reflexive }: Chain,
): VerbGroup {
  const first = morphology[verbs[0] as number] as Morph
  const head = verbs.at(-1) as number
  const lemma = (morphology[head] as Morph).lemma
  const roles = verbs.slice(0, -1).map((at) => roleOf((morphology[at] as Morph).lemma) as Role)
  const governing = verbs
    .slice(0, -1)
    .filter((_, at) => !['having', 'being', 'near'].includes(roles[at] as Role))
  const modal = governing.length > 0 ? (morphology[governing.at(-1) as number] as Morph).lemma : null
  const last = roles.at(-1)
  const movement = lemma !== null && movements.has(lemma)
  const alone = verbs.length === 1 && isPastParticiple(first)
  const passive = (last === 'being' || alone) && !movement && !reflexive
  const compound = roles.includes('having') || (last === 'being' && !passive)
  return {
    from,
    to: head + 1,
    head,
    lemma,
    tense: tenseOf(tokens, first, verbs, roles, compound),
    mood: moodOf(first),
    voice: passive ? 'passive' : 'active',
    negated,
    reflexive,
    compound,
    modal,
  }
}

function moodOf({ verbForm, mood }: Morph): VerbGroup['mood'] {
  if (verbForm === 'Inf') return 'infinitive'
  if (verbForm === 'Part') return 'participle'
  if (mood === 'Cnd') return 'conditional'
  if (mood === 'Sub') return 'subjunctive'
  return mood === 'Imp' ? 'imperative' : 'indicative'
}

function tenseOf(
  tokens: readonly Token[],
  first: Morph,
  verbs: readonly number[],
  roles: readonly Role[],
  compound: boolean,
): VerbGroup['tense'] {
  if (roles[0] === 'near' && first.tense === 'Pres') {
    if (first.lemma === 'aller') return 'future'
    const between = tokens.slice((verbs[0] as number) + 1, verbs[1] as number)
    return between.some(({ norm }) => fillers.getFolded(norm) === 'link') ? 'past' : 'present'
  }
  if (first.tense === 'Fut') return 'future'
  if (compound || first.tense === 'Past' || first.tense === 'Imp') return 'past'
  return 'present'
}

/** The group that token `at` is in, of groups in order; null for a token in none. */
export function groupOfToken(groups: readonly VerbGroup[], at: number): VerbGroup | null {
  return groups.find(({ from, to }) => from <= at && at < to) ?? null
}
