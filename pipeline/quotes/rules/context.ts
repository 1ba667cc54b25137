/** No reporting verb: labels, brackets, quotes that go on, the subject of the sentence before. */
import { canBeSource } from '../antecedents.ts'
import { isFiniteVerb } from '../clause.ts'
import type { Item } from '../frame.ts'
import { type Attribution, type AttributionRule, cueOf, isStop, type Reading, type Site } from '../site.ts'
import { mainSubject, subjectBefore } from '../subjects.ts'
import { sourceOf } from './governed.ts'
import { invertedSubject } from './inverted.ts'

const isColon = (item: Item | undefined) => item?.norm === ':'

export const bracket: AttributionRule = {
  id: 'quote.bracket',
  about: 'Source in brackets: « La coupe est pleine » (Paul Rey)',
  examples: [
    ['Loyers : « [[La coupe est pleine]] » (Paul Rey, locataire)', 'Paul Rey ← ∅'],
    ['« [[Un pas en avant pour tous]] » (Ana Bolet)', 'Ana Bolet ← ∅'],
  ],
  rejects: ['« Un pas en avant » (page 12)'],
  attribute({ reading, at }: Site): Attribution | null {
    if (reading.items[at + 1]?.norm !== '(') return null
    const phrase = reading.phrases.find((each) => each.from === at + 2)
    return phrase && reading.items[phrase.from]?.capital ? { reading, cue: null, speaker: phrase } : null
  },
}

export const label: AttributionRule = {
  id: 'quote.label',
  about: 'Name and colon: Macron : « … »',
  examples: [
    ['Paul Rey : « [[Nous irons au bout]] »', 'Paul Rey ← ∅'],
    [
      "À Lens, Ana Bolet, infirmière, a fait ses comptes : « [[C'est cent euros de moins par mois.]] »",
      'Ana Bolet ← ∅',
    ],
    ['« Faux », rétorque la maire Ana Bolet : « [[La lettre est arrivée lundi.]] »', 'Ana Bolet ← rétorque'],
  ],
  rejects: ['Une devise : « Plus haut »'],
  attribute({ reading, at }: Site): Attribution | null {
    const { items, phrases } = reading
    if (!isColon(items[at - 1])) return null
    const phrase = phrases.find((each) => each.to === at - 1 && each.preposition < 0)
    const head = phrase && items[phrase.from - 1]
    if (phrase && canBeSource(items, phrase) && (head === undefined || isStop(head) || isColon(head)))
      return { reading, cue: null, speaker: phrase }
    // « Ana Bolet, infirmière, a fait ses comptes : « … » »
    const verb = lastFinite(reading, at - 1)
    const subject = verb < 0 ? null : subjectBefore(reading, verb, items[verb]?.morph?.number === 'Plur')
    if (subject) return canBeSource(items, subject) ? { reading, cue: null, speaker: subject } : null
    // « “Faux !”, rétorque le maire : “…” »
    const cue = reading.verbs.findLast((each) => each.from <= verb && verb < each.to)
    const after = cue && invertedSubject(reading, cue)
    return cue && after ? { reading, cue: cueOf(cue), speaker: after } : null
  },
}

function lastFinite({ items }: Reading, before: number): number {
  for (let at = before - 1; at >= 0 && !isStop(items[at]); at--) if (isFiniteVerb(items[at])) return at
  return -1
}

export const quotedVerb: AttributionRule = {
  id: 'quote.quoted-verb',
  about: 'The verb is quoted: la ministre « réfléchit encore » à sa candidature',
  examples: [
    ['La présidente Ana Bolet « [[réfléchit encore]] » à sa candidature.', 'Ana Bolet ← ∅'],
    ["Le ministre Paul Rey « [[n'exclut pas de partir]] ».", 'Paul Rey ← ∅'],
  ],
  rejects: ['La présidente « par intérim » Ana Bolet est partie.'],
  attribute(site: Site): Attribution | null {
    const { reading, at } = site
    const first = site
      .inner()
      .items.find((item) => !['negation', 'reflexive', 'object'].includes(item.role ?? ''))
    const copula = reading.items[at - 1]
    const attributive = isFiniteVerb(copula) && copula?.lemma === 'être'
    if (!isFiniteVerb(first) && !attributive) return null
    const subject = subjectBefore(
      reading,
      attributive ? at - 1 : at,
      (attributive ? copula : first)?.morph?.number === 'Plur',
    )
    // « La ministre est “bouleversée” », but not « le pont est “fermé” »
    if (attributive && !reading.items.slice(subject?.from ?? 0, subject?.to ?? 0).some((item) => item.named))
      return null
    return subject ? { reading, cue: null, speaker: subject } : null
  },
}

/** A span that is a sentence of its own, or several. */
const standsAlone = ({ reading, at }: Site) =>
  reading.items.every((item, index) => index === at || item.quote >= 0 || /^[\p{P}\p{S}]+$/u.test(item.norm))

export const continued: AttributionRule = {
  id: 'quote.continued',
  about: 'Quotation that goes on without another attribution: « … », dit-il. « … »',
  examples: [
    ['« Je pars », a dit le ministre Paul Rey. « [[Ma valise est prête depuis lundi.]] »', 'Paul Rey ← ∅'],
    ['“Tout va bien”, assure Ana Bolet. “[[On dort mieux depuis lundi.]]”', 'Ana Bolet ← ∅'],
  ],
  rejects: ['Il pleut. « Ma valise est prête depuis lundi. »'],
  follows: true,
  attribute(site: Site): Attribution | null {
    if (!standsAlone(site)) return null
    const quote = site.reading.items[site.at]?.quote ?? 0
    const before = site.earlier.get(quote - 1)
    if (!before?.speaker) return null
    const previous = site.readings[site.reading.frame.index - 1]
    const here = site.reading.items.some((item) => item.quote === quote - 1)
    if (!here && !previous?.items.some((item) => item.quote === quote - 1)) return null
    return { ...before, cue: null }
  },
}

export const precedingSubject: AttributionRule = {
  id: 'quote.preceding-subject',
  about: 'Subject of the sentence before: Ana Bolet a le sourire. « … »',
  examples: [
    ['La maire Ana Bolet a le sourire. « [[Je n’y croyais plus, à cette gare.]] »', 'Ana Bolet ← ∅'],
    ['Le député Paul Rey sourit. « [[Nous verrons bien au printemps.]] »', 'Paul Rey ← ∅'],
  ],
  rejects: ['« Je n’y croyais plus, à cette gare. »'],
  attribute(site: Site): Attribution | null {
    if (!standsAlone(site)) return null
    const previous = site.readings[site.reading.frame.index - 1]
    if (!previous) return null
    // « La ministre a commenté ainsi ce vote : », then the quotation as a paragraph of its own
    const announced = isColon(previous.items.at(-1))
    const cue = announced ? previous.verbs.at(-1) : undefined
    const source = cue && sourceOf(previous, cue)
    if (cue && source) return { reading: previous, cue: cueOf(cue), speaker: source }
    if (!announced && previous.frame.paragraph !== site.reading.frame.paragraph) return null
    const subject = mainSubject(previous)
    return subject ? { reading: previous, cue: null, speaker: subject } : null
  },
}

export const turn: AttributionRule = {
  id: 'quote.turn',
  about: 'Turn of a dialogue without a reporting clause: whoever spoke two turns before',
  examples: [
    ['— Vous partez ? demande Paul Rey.\n— Demain, répond Ana Bolet.\n— [[Et le chien ?]]', 'Paul Rey ← ∅'],
    ['— Non, dit Ana Bolet.\n— Pourquoi ? demande Paul Rey.\n— [[Parce que je reste.]]', 'Ana Bolet ← ∅'],
  ],
  rejects: ['— Vous partez ?\n— Demain.'],
  follows: true,
  attribute({ marked, reading, at, earlier }: Site): Attribution | null {
    if (marked.family !== 'dash') return null
    const before = earlier.get((reading.items[at]?.quote ?? 0) - 2)
    return before?.speaker ? { ...before, cue: null } : null
  },
}

export const interviewed: AttributionRule = {
  id: 'quote.interviewed',
  about: 'Answer of an interview: « Entretien avec Paul Rey », question, answer',
  examples: [
    [
      'Entretien avec Paul Rey, apiculteur.\n\nLes ruches ont-elles souffert ?\n\n[[Moins que l’an passé.]]',
      'Paul Rey ← ∅',
    ],
    [
      'Interview de la romancière Ana Bolet\n\nPourquoi ce livre ?\n\n[[Parce que je le devais à ma mère.]]',
      'Ana Bolet ← ∅',
    ],
  ],
  rejects: ['Les ruches ont-elles souffert ?\n\nMoins que l’an passé.'],
  attribute({ marked, readings }: Site): Attribution | null {
    const name = marked.speakerAt
    if (name === undefined) return null
    const reading = readings.find(({ frame }) => frame.start <= name && name < frame.end)
    const phrase = reading?.phrases.find((each) => (reading.items[each.to - 1] as Item).end > name)
    return reading && phrase ? { reading, cue: null, speaker: phrase } : null
  },
}

/** « C'est ce qu'a assuré le colonel », « Voilà ce que dit Ana Bolet »: the sentence after tells who spoke. */
export const toldAfter: AttributionRule = {
  id: 'quote.told-after',
  about: 'Source in the sentence after: « … ». C’est ce qu’a assuré le colonel',
  examples: [
    ["« [[Nous sommes prêts.]] » C'est ce qu'a assuré le colonel Paul Rey.", 'Paul Rey ← a assuré'],
    ['« [[Tout est en ordre.]] » Voilà ce que répète Ana Bolet.', 'Ana Bolet ← répète'],
  ],
  rejects: ["« Nous sommes prêts. » C'est un beau jour."],
  attribute(site: Site): Attribution | null {
    const { reading, at, readings } = site
    const inside = at + 1 < reading.items.length && !standsAlone(site)
    const next = inside ? reading : readings[reading.frame.index + 1]
    if (!next || (!inside && !standsAlone(site))) return null
    const start = inside ? at + 1 : 0
    const that = next.items.findIndex(
      (item, index) => index > start && index < start + 4 && /^qu[e']/.test(item.norm),
    )
    if (that < 0 || next.items[that - 1]?.norm !== 'ce') return null
    const cue = next.verbs.find((each) => each.start === that + 1)
    const speaker = cue && invertedSubject(next, cue)
    return cue && speaker ? { reading: next, cue: cueOf(cue), speaker } : null
  },
}

/** « … » : Emmanuel Macron hausse le ton; « … », Ana Bolet. */
export const signature: AttributionRule = {
  id: 'quote.signature',
  about: 'Name after the quotation, in a title or caption: « … » : Paul Rey hausse le ton',
  examples: [
    ['« [[Nous ne céderons pas]] » : Paul Rey hausse le ton', 'Paul Rey ← ∅'],
    ['« [[Le livre m’a sauvée]] » — Ana Bolet', 'Ana Bolet ← ∅'],
  ],
  rejects: ['« La Marche » : dix ans déjà'],
  attribute({ reading, at }: Site): Attribution | null {
    const { items, phrases } = reading
    const mark = items[at + 1]
    if (at > 0 || !mark || !/^[:,–—]$/u.test(mark.norm) || !items[at + 2]?.named) return null
    const phrase = phrases.find((each) => each.from === at + 2)
    const ends = phrase && phrase.to >= items.length - 1
    return phrase && (isColon(mark) || ends) ? { reading, cue: null, speaker: phrase } : null
  },
}
