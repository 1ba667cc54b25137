/** Inversion: the reporting verb stands before its subject, after or within what it reports. */
import { agentAfter, subjectAfter } from '../agents.ts'
import { canBeSource } from '../antecedents.ts'
import { isCommaOrDash, isFiniteVerb, isPronoun, type Range } from '../clause.ts'
import type { Item } from '../frame.ts'
import { type Attribution, type AttributionRule, cueOf, isStop, type Reading, type Site } from '../site.ts'
import type { VerbCue } from '../verbs.ts'

/** What sets an incise off. */
const opensIncise = (item: Item | undefined) => isCommaOrDash(item) || item?.norm === '('

/** Subject of a verb that stands before it, else null: a pronoun (`a-t-il dit`) or a phrase (`a dit le maire`). */
export function invertedSubject(reading: Reading, cue: VerbCue) {
  if (cue.form !== 'finite' || !cue.entry.verb.frames.includes('incise')) return null
  if (cue.pronoun >= 0) return { from: cue.pronoun, to: cue.pronoun + 1 }
  return subjectAfter(reading, cue.to, cue.plural)
}

/** « martèle-t-on à Bercy », « lisait-on sur un tract », « lit-on dans la note du cabinet »: the source is the place. */
export function readerSource(reading: Reading, cue: VerbCue): Range | null {
  const { items } = reading
  for (let at = cue.to; at < items.length && !isStop(items[at]); at++) {
    if (items[at]?.upos !== 'ADP') continue
    const phrase = reading.phrases.find((each) => each.from === at || each.from === at + 1)
    if (phrase) return { from: at + 1, to: phrase.to }
  }
  return null
}

/** « dit-on à Bercy »: nobody in particular. */
export const isNobody = ({ items }: Reading, cue: VerbCue): boolean =>
  /^-(?:t-)?on$/.test(items[cue.pronoun]?.norm ?? '')

function attributeInverted(reading: Reading, cue: VerbCue): Attribution | null {
  if (isNobody(reading, cue)) return { reading, cue: cueOf(cue), speaker: readerSource(reading, cue) }
  const subject = cue.entry.verb.reader ? readerSource(reading, cue) : invertedSubject(reading, cue)
  return subject ? { reading, cue: cueOf(cue), speaker: subject } : null
}

/** « a tenu à préciser », « a fini par lâcher », « a voulu rassurer »: a finite verb and its infinitive, right after the quote. */
function governing({ items }: Reading, at: number, cue: VerbCue): number {
  if (cue.form !== 'infinitive') return -1
  let first = cue.start
  let finite = false
  for (let before = cue.start - 1; before > at; before--) {
    const item = items[before] as Item
    if (/^[,!?.…–—-]+$/u.test(item.norm)) break
    const verbal = item.morph?.verbForm !== undefined || ['ADV', 'ADP', 'AUX'].includes(item.upos)
    if (!verbal && item.role !== 'negation' && item.role !== 'reflexive') return -1
    finite ||= isFiniteVerb(item)
    first = before
  }
  return finite ? first : -1
}

/** Nothing but a comma, a closing stop or an adverb between the quote at `at` and the verb. */
function adjacent({ items }: Reading, at: number, cue: VerbCue): boolean {
  let next = at + 1
  while (next < cue.start && /^[,!?.…–—-]+$/u.test(items[next]?.norm ?? '')) next++
  while (next < cue.start && ['ADV', 'AUX'].includes(items[next]?.upos ?? '')) next++
  return next === cue.start || (cue.entry.verb.reader === true && cue.start - next <= 3)
}

export const incise: AttributionRule = {
  id: 'quote.incise',
  about: 'Reporting clause inside of the quotation: « Ce pont, prévient-elle, ne tiendra pas »',
  examples: [
    [
      "La maire Ana Bolet doute. « [[Ce pont, prévient-elle, ne passera pas l'hiver.]] »",
      'Ana Bolet ← prévient-elle',
    ],
    ['« [[Nous avons, a reconnu le ministre Paul Rey, perdu deux ans.]] »', 'Paul Rey ← a reconnu'],
  ],
  rejects: ["« Ce pont ne passera pas l'hiver. »", '« Le roi, prévenu trop tard, a fui. »'],
  attribute(site: Site) {
    const inner = site.inner()
    for (const cue of inner.verbs) {
      if (cue.form !== 'finite' || !opensIncise(inner.items[cue.start - 1])) continue
      const subject = invertedSubject(inner, cue)
      if (!subject) continue
      let next = Math.max(subject.to, cue.to)
      for (
        let gap = 0;
        gap < 6 && inner.items[next] && !opensIncise(inner.items[next]) && !isFiniteVerb(inner.items[next]);
        gap++
      )
        next++
      const after = inner.items[next]
      if (after === undefined || opensIncise(after) || isStop(after))
        return { reading: inner, cue: cueOf(cue), speaker: subject }
    }
    return null
  },
}

export const inverted: AttributionRule = {
  id: 'quote.inverted',
  about: 'Inverted subject after the quotation: « … », a déclaré le maire',
  examples: [
    [
      '« [[La digue tiendra]] », a assuré jeudi devant la presse le préfet Marc Dunois.',
      'Marc Dunois ← a assuré',
    ],
    ["“[[Rien n'est signé]]”, tempère Ana Bolet.", 'Ana Bolet ← tempère'],
    ['« [[On ferme demain]] », lit-on sur un écriteau.', 'un écriteau ← lit-on'],
    [
      '« [[Le risque est nul]] », a toutefois tenu à préciser la préfète Rose Ney.',
      'Rose Ney ← a toutefois tenu à préciser',
    ],
    ['Il y eut ce « [[Jamais !]] » lancé par la sénatrice Rose Ney.', 'Rose Ney ← lancé'],
  ],
  rejects: ['Paul Rey a dit « non » et la salle a ri.', '« La Marche » attire les foules.'],
  attribute({ reading, at }: Site) {
    for (const cue of reading.verbs) {
      if (cue.head <= at) continue
      const from = governing(reading, at, cue)
      const subject = from < 0 ? null : subjectAfter(reading, cue.to, cue.plural)
      if (subject) return { reading, cue: { ...cueOf(cue), from }, speaker: subject }
      if (!adjacent(reading, at, cue)) continue
      const found = attributeInverted(reading, cue)
      if (found) return found
      const agent = cue.form === 'participle' || cue.form === 'passive' ? agentAfter(reading, cue.to) : null
      if (agent && cue.entry.lemma !== 'citer') return { reading, cue: cueOf(cue), speaker: agent }
    }
    return null
  },
}

export const invertedLater: AttributionRule = {
  id: 'quote.inverted-later',
  about:
    'Quotation in pieces before its reporting clause: le pays « fera tout » pour aider, a promis le ministre',
  examples: [
    [
      'Le pays « [[fera tout]] » pour aider ses voisins, a promis le ministre Paul Rey.',
      'Paul Rey ← a promis',
    ],
    [
      'Le texte « [[ne règle rien]] » aux retards de paiement, a regretté Ana Bolet.',
      'Ana Bolet ← a regretté',
    ],
  ],
  rejects: [
    'Le pays « fera tout » pour aider ses voisins.',
    'Ces cartes « oubliées », anciennes, jettent une lumière crue sur la ville.',
  ],
  attribute({ reading, at }: Site) {
    const { items } = reading
    for (const cue of reading.verbs) {
      if (cue.head <= at || cue.form !== 'finite') continue
      let stop = at + 1
      while (stop < cue.start && !isStop(items[stop])) stop++
      if (stop < cue.start) return null
      const before = items[cue.start - 1]
      if (!opensIncise(before) && (before?.quote ?? -1) < 0) continue
      const found = attributeInverted(reading, cue)
      // « Ce “désert”, …, jette une lumière crue »: what follows the verb is its object
      if (found?.speaker && (isPronoun(items, found.speaker) || canBeSource(items, found.speaker)))
        return found
    }
    return null
  },
}
