import { isCommaOrDash, isFiniteVerb, type Range } from '../clause.ts'
import { clauseEnd, clauseStart, hasMainVerb, hasVerb, trimmed } from '../extent.ts'
import type { Item } from '../frame.ts'
import { deeds } from '../lexicon.ts'
import { cueOf, isStop, type Reading } from '../site.ts'
import type { VerbCue } from '../verbs.ts'
import { afterVerb, type ReportRule } from './complement.ts'
import { sourceOf } from './governed.ts'
import { invertedSubject, isNobody, readerSource } from './inverted.ts'

const that = afterVerb(
  {
    id: 'quote.that',
    about: 'Clause with « que »: X a annoncé que la ligne rouvrirait',
    examples: [
      ['Le préfet Marc Dunois a annoncé mardi que [[la route rouvrirait lundi]].', 'Marc Dunois ← a annoncé'],
      ["La maire Ana Bolet s'est demandé si [[le stade serait prêt]].", "Ana Bolet ← s'est demandé"],
    ],
    rejects: ['La route que le préfet a annoncée rouvrira.', 'Il est clair que la route rouvrira.'],
  },
  ['que', 'si'],
  (reading, _cue, clause) => hasVerb(reading, clause),
)

function inversion(reading: Reading, cue: VerbCue): Range | null {
  const before = reading.items[cue.start - 1]
  if (!isCommaOrDash(before)) return null
  // « a-t-on appris de source policière »
  if (reading.prepositions.some(({ from }) => from >= cue.to && from < cue.to + 3)) return null
  return isNobody(reading, cue) ? readerSource(reading, cue) : invertedSubject(reading, cue)
}

const indirectIncise: ReportRule = {
  id: 'quote.indirect-incise',
  about: 'Reporting clause without quotation marks: La ligne rouvrira lundi, a indiqué la préfecture',
  examples: [
    ['[[La route rouvrira lundi]], a indiqué la préfecture.', 'préfecture ← a indiqué'],
    [
      'La maire Ana Bolet a parlé. [[Le pont, a-t-elle précisé, sera refait en juin]].',
      'Ana Bolet ← a-t-elle précisé',
    ],
  ],
  rejects: [
    'La maire, qui dirige la ville, a indiqué la route.',
    'Le pont, indiqué sur la carte, est fermé.',
  ],
  byVerb(reading, cue) {
    const speaker = inversion(reading, cue)
    if (!speaker) return null
    const comma = cue.start - 1
    const start = clauseStart(reading, comma)
    if (cue.pronoun < 0 && !hasMainVerb(reading, { from: start, to: comma })) return null
    const medial = !hasVerb(reading, { from: start, to: comma })
    const end = medial ? clauseEnd(reading, Math.max(speaker.to, cue.to) + 1) : comma
    const clause = trimmed(reading, { from: start, to: end })
    return clause && (!medial || hasVerb(reading, { from: speaker.to, to: end }))
      ? { clause, cue: cueOf(cue), speaker }
      : null
  },
}

const infinitive = afterVerb(
  {
    id: 'quote.infinitive',
    about: 'Reported infinitive: X dit vouloir négocier, a promis de partir',
    examples: [
      ['Le ministre Paul Rey dit [[vouloir négocier]].', 'Paul Rey ← dit'],
      ['La maire Ana Bolet a promis aux riverains de [[ne pas toucher au parc]].', 'Ana Bolet ← a promis'],
    ],
    rejects: ['Le ministre vient de négocier.', 'Le ministre Paul Rey refuse de négocier.'],
  },
  ['inf', 'de', 'a', 'pour'],
)

const isOwn = (item: Item | undefined): boolean =>
  /^(?:mien|tien|sien|nôtre|vôtre|leur)(?:ne)?s?$/.test(item?.norm ?? '') && item?.upos !== 'DET'

/** « annonce une baisse » reports; « doit annoncer sa démission », « formule ces accusations » do not. */
function isContent({ items }: Reading, cue: VerbCue, { from, to }: Range): boolean {
  if (items[from]?.role === 'anaphoric') return false
  if (items.slice(from, from + 2).some((item) => deeds.has(item.norm))) return false
  // « n'annonce la sienne »
  if (/^(?:l[ea]s?|l')$/.test(items[from]?.norm ?? '') && isOwn(items[from + 1])) return false
  if (
    items[cue.head]?.morph?.tense === 'Fut' ||
    ['devoir', 'pouvoir'].includes(items[cue.start - 1]?.lemma ?? '')
  )
    return false
  return !cue.entry.verb.amount || items.slice(from, to).some((item) => item.upos === 'NUM')
}

const object = afterVerb(
  {
    id: 'quote.object',
    about: 'Noun as object: l’opposition réclame un vote à bulletin secret',
    examples: [
      ["L'opposition réclame [[un vote à bulletin secret]].", 'opposition ← réclame'],
      ['Les organisateurs revendiquent [[2 000 participants]].', 'Les organisateurs ← revendiquent'],
    ],
    rejects: [
      'Le ministre doit annoncer la composition de son cabinet.',
      'Il formule ces critiques depuis mai.',
    ],
  },
  ['np'],
  isContent,
)

const attribute: ReportRule = {
  id: 'quote.attribute',
  about: 'Attribute: la ministre a qualifié d’inacceptables les menaces du voisin',
  examples: [
    ["La ministre Ana Bolet a qualifié d'[[inacceptables les menaces du voisin]].", 'Ana Bolet ← a qualifié'],
    ['Le député Paul Rey a taxé de [[ridicule un budget sans recettes]].', 'Paul Rey ← a taxé'],
  ],
  rejects: ["Le club s'est qualifié de justesse."],
  byVerb(reading, cue) {
    const { items } = reading
    if (!cue.entry.verb.qualifies || items[cue.to]?.role !== 'of') return null
    // « une saison qualifiée de brillante » tells only how it is called
    if (cue.form === 'participle' || cue.form === 'passive') return null
    const adjective = items[cue.to + 1]
    if (!adjective || adjective.quote >= 0 || adjective.upos === 'DET') return null
    const clause = trimmed(reading, { from: cue.to + 1, to: clauseEnd(reading, cue.to + 1) })
    const speaker = clause && sourceOf(reading, cue)
    return clause && speaker ? { clause, cue: cueOf(cue), speaker } : null
  },
}

const asSaid: ReportRule = {
  id: 'quote.as-said',
  about: 'Comment: Comme l’a confirmé la sous-préfète, la neige tiendra',
  examples: [
    ["Comme l'a confirmé la sous-préfète, [[la neige tiendra]].", 'la sous-préfète ← a confirmé'],
    ["[[La neige tiendra]], comme l'a confirmé Ana Bolet.", 'Ana Bolet ← a confirmé'],
  ],
  rejects: ['Il agit comme le maire a agi.'],
  byVerb(reading, cue) {
    const { items } = reading
    if (items[cue.start - 1]?.norm !== 'comme' || cue.form !== 'finite') return null
    const speaker = invertedSubject(reading, cue)
    if (!speaker) return null
    const start = cue.start - 1
    const leading = start === 0 || isStop(items[start - 1])
    const range = leading
      ? { from: speaker.to, to: clauseEnd(reading, speaker.to + 1) }
      : { from: clauseStart(reading, start), to: start }
    const clause = trimmed(reading, range)
    return clause && hasVerb(reading, clause) ? { clause, cue: cueOf(cue), speaker } : null
  },
}

const accordingTo: ReportRule = {
  id: 'quote.according-to',
  about: 'Source named by a preposition: Selon la police, la route est coupée',
  examples: [
    ['Selon la police, [[la route est coupée]].', 'police ← Selon'],
    ['[[Le tunnel ouvrira, selon le Sénat, avec deux ans de retard]].', 'Sénat ← selon'],
    ["De source diplomatique, [[l'accord sera signé lundi]].", 'source diplomatique ← De source'],
  ],
  rejects: ['Le menu change selon la saison.', 'Pour partir, il faut un visa.'],
  byPreposition(reading, cue) {
    const { items } = reading
    const earlier = reading.prepositions.filter((each) => each.source.to < cue.from).at(-1)
    const start = Math.max(clauseStart(reading, cue.from), earlier?.source.to ?? 0)
    // « Les causes sont inconnues, mais selon le ministre, … »
    const joined = items[cue.from - 1]?.role === 'and' && isCommaOrDash(items[cue.source.to])
    const leading =
      joined ||
      cue.from === start ||
      (cue.leading && !hasVerb(reading, { from: start, to: cue.from }) && cue.from - start < 5)
    let after = pastParticiple(items, pastDescription(items, cue.source.to))
    while (isCommaOrDash(items[after]) || (items[after]?.upos === 'ADV' && isCommaOrDash(items[after + 1])))
      after++
    const medial =
      !leading &&
      isCommaOrDash(items[cue.from - 1]) &&
      isCommaOrDash(items[cue.source.to]) &&
      !hasVerb(reading, { from: start, to: cue.from })
    const range = leading
      ? { from: after, to: clauseEnd(reading, after) }
      : {
          from: start,
          to:
            medial ||
            (isCommaOrDash(items[cue.from - 1]) &&
              isCommaOrDash(items[cue.source.to]) &&
              continues(items, after))
              ? clauseEnd(reading, after)
              : beforeIncise(items, cue.from),
        }
    const clause = trimmed(reading, range)
    if (!clause) return null
    return { clause, cue: { from: cue.from, to: cue.to, lemma: cue.lemma }, speaker: cue.source }
  },
}

/** « La route est coupée, a-t-on appris de source policière »: where the incise before the source begins. */
function beforeIncise(items: readonly Item[], at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - MOST_INCISE); before--)
    if (isCommaOrDash(items[before]))
      return items.slice(before, at).some(({ role }) => role === 'inverted') ? before : at
  return at
}

const MOST_INCISE = 6

/** « D'après des témoins cités par l'agence, … »: the clause begins after the comma that closes the source. */
function pastDescription(items: readonly Item[], at: number): number {
  // « Selon les bilans qui se succèdent, … », « Selon Paul Rey, de l'université de Lens, … »
  const apart = isCommaOrDash(items[at]) && items[at + 1]?.role === 'of'
  if (apart || /^(?:qui|que|qu'|dont|où)$/.test(items[at]?.norm ?? '')) {
    const close = items.findIndex((item, next) => next > at && isCommaOrDash(item))
    return close < 0 || close > at + 15 ? at : close
  }
  if (items[at]?.morph?.verbForm !== 'Part' && items[at]?.upos !== 'ADP' && items[at]?.upos !== 'ADJ')
    return at
  for (let next = at; next < at + 15 && items[next] && !isFiniteVerb(items[next]); next++)
    if (isCommaOrDash(items[next])) return next
  return at
}

/** « Selon l'AFP, citant une source policière, … »: past a participle between commas. */
function pastParticiple(items: readonly Item[], at: number): number {
  if (!isCommaOrDash(items[at]) || items[at + 1]?.morph?.verbForm !== 'Part') return at
  const close = items.findIndex((item, index) => index > at + 1 && isCommaOrDash(item))
  return close < 0 ? at : close
}

/** « Le tunnel ouvrira, selon lui, en retard »: what follows belongs to the clause before. */
const continues = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  return (
    item !== undefined &&
    !isStop(item) &&
    item.role !== 'relative' &&
    item.upos !== 'VERB' &&
    item.upos !== 'AUX'
  )
}

export const reportRules: readonly ReportRule[] = [
  asSaid,
  indirectIncise,
  that,
  infinitive,
  attribute,
  object,
  accordingTo,
]
