/** The reporting expression stands before: `X a jugé « … »`, `estimant « … »`, `selon X, « … »`. */
import { agentAfter, controller } from '../agents.ts'
import { canBeSource } from '../antecedents.ts'
import { isCommaOrDash, isFiniteVerb, isPronoun, type Range } from '../clause.ts'
import type { Item } from '../frame.ts'
import { type Attribution, type AttributionRule, cueOf, isStop, type Reading, type Site } from '../site.ts'
import { mainSubject, subjectBefore } from '../subjects.ts'
import type { VerbCue } from '../verbs.ts'

/** Who a verb before its object speaks for; null when the clause does not tell. */
export function sourceOf(reading: Reading, cue: VerbCue): Range | null {
  switch (cue.form) {
    case 'finite':
      if (cue.pronoun >= 0) return { from: cue.pronoun, to: cue.pronoun + 1 }
      return subjectBefore(reading, cue.start, cue.plural)
    case 'passive':
    case 'participle':
      return agentAfter(reading, cue.to)
    default:
      return controller(reading, cue)
  }
}

/** Whether a sentence ends between two items. */
const broken = ({ items }: Reading, from: number, to: number) => {
  for (let at = from; at < to; at++) if (isStop(items[at])) return true
  return false
}

/** Verbs that only stand in incises (`poursuivre`, `débuter`) govern what follows at once: « poursuit : “…” ». */
const governs = ({ items }: Reading, cue: VerbCue, at: number): boolean =>
  cue.entry.verb.frames.some((frame) => frame !== 'incise') ||
  cue.to === at ||
  (cue.to === at - 1 && items[cue.to]?.norm === ':')

/** The reporting verb in whose clause or infinitive `cue` stands: « a confié vouloir », « rappelant que son pays parle ». */
function governorOf(reading: Reading, cue: VerbCue): VerbCue | null {
  const { items, verbs } = reading
  for (const outer of verbs) {
    if (outer.to > cue.start) break
    const verb = outer.entry.verb
    if (cue.form === 'infinitive' && verb.frames.includes('inf') && between(items, outer.to, cue.start))
      return outer
    if (cue.form === 'infinitive' && takesInfinitive(reading, outer, cue.start)) return outer
    if (verb.frames.includes('inf') && isWithinInfinitive(items, outer.to, cue)) return outer
    const that = verb.frames.includes('que') && /^qu[e']/.test(items[outer.to]?.norm ?? '')
    if (that && cue.form !== 'gerund' && !broken(reading, outer.to, cue.start)) return outer
  }
  return null
}

/** « dit avoir le sentiment d'être traité “…” »: somewhere in the infinitive that the verb at `from` takes. */
const isWithinInfinitive = (items: readonly Item[], from: number, cue: VerbCue): boolean =>
  items[from]?.morph?.verbForm === 'Inf' &&
  items[cue.from]?.morph?.verbForm === 'Inf' &&
  !items.slice(from, cue.from).some((item) => isStop(item) || isCommaOrDash(item) || isFiniteVerb(item))

/** « a accusé l'opposition de vouloir », « a appelé les électeurs à répondre » */
function takesInfinitive({ items }: Reading, outer: VerbCue, at: number): boolean {
  const link = items[at - 1]
  const { frames } = outer.entry.verb
  const fits =
    link?.role === 'of'
      ? frames.includes('de') || frames.includes('attr')
      : link?.norm === 'à' && frames.includes('a')
  return (
    fits &&
    !items.slice(outer.to, at).some((item) => isStop(item) || isCommaOrDash(item) || isFiniteVerb(item))
  )
}

/** « Les images révèlent … » reports nothing: some verbs need somebody as their subject. */
export function personal(reading: Reading, cue: VerbCue, speaker: Range | null): Range | null {
  if (
    speaker &&
    /^(?:ce|c'|cela|ça)$/.test(reading.items[speaker.from]?.norm ?? '') &&
    speaker.to === speaker.from + 1
  )
    return null
  if (!cue.entry.verb.personal || !speaker) return speaker
  return isPronoun(reading.items, speaker) || canBeSource(reading.items, speaker) ? speaker : null
}

/** Only adverbs, pronouns and dates between two verbs. */
const between = (items: readonly Item[], from: number, to: number) =>
  items.slice(from, to).every((item) => item.upos === 'ADV' || item.date || item.role !== undefined)

/** Whether a verb in the clause of another reports by itself: it takes clauses, and somebody is its subject. */
function independent(reading: Reading, cue: VerbCue, speaker: Range | null): boolean {
  if (cue.form === 'infinitive' || !cue.entry.verb.frames.includes('que') || !speaker) return false
  // « a annoncé que les deux pays évoqueraient “à fond” … »: the conditional of reported speech
  if (reading.items[cue.head]?.morph?.mood === 'Cnd') return false
  // « a répété qu'elle souhaitait “…” »: what somebody says of their own mind
  return isPronoun(reading.items, speaker)
    ? cue.entry.verb.mode !== 'thought'
    : canBeSource(reading.items, speaker)
}

/** « Et de poursuivre : “…” »: who spoke in the sentence before, or was its subject. */
function resumed({ reading, at, earlier, readings }: Site): { speaker: Range; reading: Reading } | null {
  const before = earlier.get((reading.items[at]?.quote ?? 0) - 1)
  if (before?.speaker) return { speaker: before.speaker, reading: before.speakerIn ?? before.reading }
  const previous = readings[reading.frame.index - 1]
  const speaker = previous && mainSubject(previous)
  return previous && speaker ? { speaker, reading: previous } : null
}

/** « une attaque qualifiée d'“imminente” »: whoever said it is not told, and is not the subject of a verb before. */
const isAgentless = ({ items }: Reading, cue: VerbCue, at: number): boolean =>
  (cue.form === 'participle' || cue.form === 'passive') &&
  cue.entry.verb.frames.includes('attr') &&
  items.slice(cue.to, at).every(({ upos, role }) => upos === 'ADP' || upos === 'DET' || role !== undefined)

export const governed: AttributionRule = {
  id: 'quote.governed',
  about: 'Reporting verb before the quotation: le maire juge le devis « indécent »',
  examples: [
    ['Le maire Paul Rey juge le devis « [[indécent]] ».', 'Paul Rey ← juge'],
    ['La ministre Ana Bolet a quitté la salle, dénonçant « [[une mascarade]] ».', 'Ana Bolet ← dénonçant'],
    ["Selon l'économiste Paul Rey, « [[la dette reste soutenable]] ».", 'Paul Rey ← Selon'],
    ['La réforme est jugée « [[bâclée]] » par les syndicats.', 'syndicats ← est jugée'],
  ],
  rejects: [
    'Ces « experts » ne savent rien.',
    'Il joue « La Marche » au piano.',
    'Ana Bolet voulait une réforme qualifiée de « juste ».',
  ],
  attribute(site: Site): Attribution | null {
    const { reading, at } = site
    const preposition = reading.prepositions
      .filter((each) => each.to <= at && each.leading && !broken(reading, each.to, at))
      .at(-1)
    for (let index = reading.verbs.length - 1; index >= 0; index--) {
      const cue = reading.verbs[index] as VerbCue
      if (cue.to > at) continue
      if (broken(reading, cue.to, at)) break
      if (preposition && preposition.from > cue.from) break
      if (!governs(reading, cue, at)) continue
      if (preposition && cue.form === 'participle' && cue.entry.verb.relays) continue
      const speaker = personal(reading, cue, sourceOf(reading, cue))
      if (governorOf(reading, cue) && !independent(reading, cue, speaker)) continue
      if (speaker) return { reading, cue: cueOf(cue), speaker }
      if (isAgentless(reading, cue, at)) return null
      const before = cue.form === 'infinitive' && index === 0 ? resumed(site) : null
      if (before) return { reading, cue: cueOf(cue), speaker: before.speaker, speakerIn: before.reading }
    }
    if (!preposition) return null
    const cue = { from: preposition.from, to: preposition.to, lemma: preposition.lemma }
    return { reading, cue, speaker: preposition.source }
  },
}

export const according: AttributionRule = {
  id: 'quote.according',
  about: 'Source after the quotation: « … », selon une source policière',
  examples: [
    ['« [[Deux suspects sont en fuite]] », selon une source policière.', 'une source policière ← selon'],
    ["Le train a « [[quitté la voie]] », d'après les pompiers.", "pompiers ← d'après"],
  ],
  rejects: ['Les prix varient « fortement » selon la saison.'],
  attribute({ reading, at }: Site): Attribution | null {
    const after = reading.prepositions.find((each) => each.from > at && !broken(reading, at + 1, each.from))
    return after
      ? { reading, cue: { from: after.from, to: after.to, lemma: after.lemma }, speaker: after.source }
      : null
  },
}
