/**
 * A sentence as the role rules see it: persons, role phrases and the words between them, one term each. The rules
 * are `compromise` patterns; this keeps its terms few and maps what it finds back to exact offsets.
 */
import { loadLexicon } from '../../core/lexicon.ts'
import { civilityOf } from '../../french/civilities.ts'
import { isSingular } from '../../french/determiners.ts'
import type { Gender } from '../../names/index.ts'
import { countryOfDemonym } from '../../world/index.ts'
import { isCapitalised, type TaggedDoc, type TokenRange } from '../reading.ts'
import { complementEnd } from './complement.ts'
import { type RolePhrase, rolePhraseAt } from './phrase.ts'

/** A person's name in the sentence, with the number of the person in the document. */
export interface Named extends TokenRange {
  readonly person: number
  /** A subject pronoun that stands for the person. */
  readonly pronoun?: true
}

export interface Unit extends TokenRange {
  readonly tags: readonly string[]
  readonly person?: number
  readonly role?: RolePhrase
}

const connectors = loadLexicon<string>(new URL('../lexicon/connectors.json', import.meta.url))
/** First words of the connectors of several words. */
const begins: ReadonlySet<string> = new Set(
  connectors.forms
    .filter((form) => /[ ']./u.test(form))
    .map((form) => /^[^ ']+'?/u.exec(form)?.[0] as string),
)

/** Tags whose words run together into one verb group. */
const VERBAL: ReadonlySet<string> = new Set(['Aux', 'Adverb', 'Be', 'Appoint', 'Succeed', 'Leave'])

/** Role phrases of a sentence in order, without overlap; those inside of others (`porte-parole du président`) left out. */
export function rolePhrases(doc: TaggedDoc, range: TokenRange, people: (at: number) => number): RolePhrase[] {
  const found: RolePhrase[] = []
  for (let at = range.from; at < range.to; ) {
    const name = people(at)
    const civility = people(at + 1) > 0 && civilityOf(doc.tokens.all[at]) !== undefined
    const phrase =
      name > 0 || civility
        ? null
        : (rolePhraseAt(doc, at, range.to, people) ?? takenUp(doc, at, range.to, found.at(-1), people))
    if (phrase) found.push(phrase)
    at = phrase ? Math.max(phrase.to, at + 1) : Math.max(name, at + 1)
  }
  return found
}

/** `celui de la Défense` after `le ministre de l'Intérieur`: the same office of another body; null when there is none. */
function takenUp(
  doc: TaggedDoc,
  at: number,
  to: number,
  earlier: RolePhrase | undefined,
  people: (at: number) => number,
): RolePhrase | null {
  const gender = COUNTERPARTS.get(doc.tokens.all[at]?.norm ?? '')
  if (gender === undefined || earlier === undefined || earlier.noun.plural) return null
  const end = complementEnd(doc, earlier.noun, at + 1, to, people)
  if (end === at + 1) return null
  const place = { from: at, to: end, head: at, headEnd: at + 1, determiner: at }
  return { noun: earlier.noun, status: 'current', demonyms: [], gender, ...place }
}

const COUNTERPARTS: ReadonlyMap<string, Gender> = new Map([
  ['celui', 'male'],
  ['celle', 'female'],
])

/**
 * `le porte-parole du président Vladimir Poutine`: the inner office is Putin's, the outer one takes his name in.
 * Returns the inner phrase when the name at `phrase.to` belongs to it.
 */
export function innerPhrase(
  doc: TaggedDoc,
  phrase: RolePhrase,
  people: (at: number) => number,
): RolePhrase | null {
  for (let at = phrase.headEnd; at < phrase.to; at++) {
    const inner = rolePhraseAt(doc, at, phrase.to, people)
    if (inner && inner.from > phrase.headEnd)
      return inner.to === phrase.to && !inner.noun.plural ? inner : null
  }
  return null
}

/** Tag of the words at `at` and how many tokens they are: the longest connector, or a verb's lemma. */
function connectorAt(doc: TaggedDoc, at: number, to: number): { tag: string; end: number } {
  let key = ''
  let found: { tag: string; end: number } | null = null
  const most = begins.has(doc.tokens.all[at]?.norm ?? '') ? 4 : 1
  for (let next = at; next < Math.min(to, at + most); next++) {
    const norm = doc.tokens.all[next]?.norm ?? ''
    key = key === '' || key.endsWith("'") ? key + norm : `${key} ${norm}`
    const tag = connectors.getFolded(key)
    if (tag !== undefined) found = { tag, end: next + 1 }
  }
  const lemma = doc.morphology[at]?.lemma
  const verb = lemma ? connectors.getFolded(lemma) : undefined
  if (verb && (!found || found.end === at + 1)) return { tag: verb, end: at + 1 }
  if (found) return found
  const { upos, verbForm } = doc.morphology[at] ?? {}
  if (upos === 'ADV') return { tag: 'Adverb', end: at + 1 }
  return { tag: verbForm === 'Fin' ? 'Verb' : 'Word', end: at + 1 }
}

/** The units of a sentence, left to right. */
export function unitsOf(
  doc: TaggedDoc,
  range: TokenRange,
  names: readonly Named[],
  phrases: readonly RolePhrase[],
): readonly Unit[] {
  const units: Unit[] = []
  const nameAt = new Map(names.map((name) => [name.from, name]))
  const phraseAt = new Map<number, RolePhrase>()
  for (const phrase of phrases) phraseAt.set(phrase.determiner >= 0 ? phrase.determiner : phrase.from, phrase)
  for (let at = range.from; at < range.to; ) {
    const name = nameAt.get(at)
    const role = phraseAt.get(at)
    if (name) units.push({ tags: name.pronoun ? ['Pronoun'] : personTags(units), ...name })
    else if (role) units.push({ from: at, to: role.covers ?? role.to, role, tags: roleTags(doc, role) })
    else if (nameAt.has(courtesyEnd(doc, at, range.to))) {
      at = courtesyEnd(doc, at, range.to)
      continue
    } else if (nameAt.has(at + 2) && isNationality(doc, at)) {
      at += 2
      continue
    } else if (doc.tokens.all[at + 1]?.norm === 'ans' && /^\p{N}+$/u.test(doc.tokens.all[at]?.text ?? '')) {
      units.push({ from: at, to: at + 2, tags: ['Age'] })
    } else {
      const { tag, end } = connectorAt(doc, at, range.to)
      const last = units.at(-1)
      // `a été récemment nommé` is one unit with the tags of all its words.
      if (VERBAL.has(tag) && last?.to === at && last.tags.every((other) => VERBAL.has(other)))
        units[units.length - 1] = { from: last.from, to: free(at, end), tags: [...last.tags, tag] }
      else units.push({ from: at, to: free(at, end), tags: [tag] })
    }
    at = (units.at(-1) as Unit).to
  }
  return units

  function free(from: number, end: number): number {
    for (let at = from + 1; at < end; at++) if (nameAt.has(at) || phraseAt.has(at)) return at
    return end
  }
}

/** End of the forms of address at `at`: `Mme`, `Son Excellence`, `l'honorable`; `at` when there are none. */
function courtesyEnd({ tokens: { all: tokens } }: TaggedDoc, at: number, to: number): number {
  let end = /^(?:son|sa|leurs|l')$/.test(tokens[at]?.norm ?? '') ? at + 1 : at
  const first = end
  while (end < to && civilityOf(tokens[end]) !== undefined) end++
  return end === first ? at : end
}

/** A person is `Untitled` unless an office and a comma stand before: `Le préfet, X, le maire et le député` is a list. */
function personTags(before: readonly Unit[]): readonly string[] {
  const [role, comma] = before.slice(-2)
  const titled = comma?.tags.includes('Comma') && role?.tags.includes('Definite')
  return titled ? ['Person'] : ['Person', 'Untitled']
}

/** `l'Allemand` before a name. */
function isNationality(doc: TaggedDoc, at: number): boolean {
  const [article, noun] = [doc.tokens.all[at], doc.tokens.all[at + 1]]
  return (
    isSingular(article?.norm ?? '', 'definite') &&
    isCapitalised(noun) &&
    countryOfDemonym(noun?.norm ?? '') !== null
  )
}

/** A preposition and an article: what follows is no apposition. */
const CONTRACTED: ReadonlySet<string> = new Set(['du', 'au'])

function roleTags(doc: TaggedDoc, role: RolePhrase): readonly string[] {
  const determiner = role.determiner < 0 ? '' : (doc.tokens.all[role.determiner]?.norm ?? '')
  return [
    'Role',
    role.noun.plural ? 'Plural' : 'Single',
    role.determiner < 0 ? 'Bare' : 'Determined',
    ...(role.noun.plural || CONTRACTED.has(determiner) ? [] : ['Free']),
    ...(role.determiner >= 0 && !role.noun.plural && !/^une?$/.test(determiner) ? ['Definite'] : ['Loose']),
  ]
}
