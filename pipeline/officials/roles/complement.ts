/** How far the complement of an office reaches: `de la Défense et des Anciens combattants`, `chargé du Commerce extérieur`. */

import type { Token } from '../../core/doc.ts'
import { loadLexicon } from '../../core/lexicon.ts'
import { determiner, isDe, isSingular, preposition } from '../../french/determiners.ts'
import { findWorldNames, placeNamed } from '../../world/index.ts'
import { isCapitalised, type TaggedDoc } from '../reading.ts'
import type { RoleNoun } from './nouns.ts'
import { opensOffice } from './openings.ts'

const prepositions = loadLexicon<'any' | 'dative' | 'named' | 'topic'>(
  new URL('../lexicon/prepositions.json', import.meta.url),
)
const dative = loadLexicon<'place' | 'topic' | 'goal'>(
  new URL('../lexicon/dative-roles.json', import.meta.url),
)

/** Whether the office, or the noun that it begins with (`directeur régional`), takes « à » and « pour », or « sur » as well. */
const takes = ({ title }: RoleNoun): 'place' | 'topic' | 'goal' | undefined =>
  dative.get(title) ?? dative.get(title.split(' ')[0] as string)

const idioms = loadLexicon<boolean>(new URL('../lexicon/idioms.json', import.meta.url))

/** What may stand before the noun of a complement, after its preposition. */
function opensNoun(norm: string): boolean {
  const kind = determiner(norm)?.kind
  if (kind === 'definite' || kind === 'demonstrative' || kind === 'possessive') return true
  return isSingular(norm, 'indefinite') || /^(?:tout|toute|tous|toutes)$/.test(norm)
}
/** Prepositions inside of a complement: `de la Défense auprès du …`. */
const isInner = (norm: string): boolean => preposition(norm) !== undefined || INNER.test(norm)
const INNER = /^(?:pour|en|auprès|sur|chargée?s?)$/
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'X'])
const MOST = 24

/** Whether the token can stand in a noun phrase: a noun, adjective, number or capitalised word. */
function nominal(doc: TaggedDoc, at: number): boolean {
  const token = doc.tokens.all[at]
  if (token === undefined || !/^[\p{L}\p{N}]/u.test(token.text)) return false
  const upos = doc.morphology[at]?.upos
  return upos === undefined ? isCapitalised(token) : NOMINAL.has(upos) || isCapitalised(token)
}

/** End of the noun phrase at `at`, its article included; `at` when there is none. A person's name ends it unless it is all of it. */
function nounPhraseEnd(doc: TaggedDoc, at: number, to: number, people: (token: number) => number): number {
  const tokens = doc.tokens.all
  let end = at
  while (end < to && opensNoun((tokens[end] as Token).norm)) end++
  const name = end < to ? people(end) : 0
  if (name > 0) return Math.min(name, to)
  const first = end
  while (end < to && nominal(doc, end) && people(end) === 0) end++
  return end === first ? at : end
}

/** The words at `at` up to the first one after an article: `à l'origine`. */
function phraseAt(tokens: readonly Token[], at: number): string {
  const [first, second, third] = [tokens[at]?.norm, tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm ?? '']
  if (!opensNoun(second)) return `${first} ${second}`
  return `${first} ${second}${second.endsWith("'") ? '' : ' '}${third}`
}

/** Whether a complement with the preposition at `at` belongs to the office. */
function begins(tokens: readonly Token[], noun: RoleNoun, at: number): boolean {
  const token = tokens[at]
  const kind = token
    ? (prepositions.getFolded(`${token.norm} ${tokens[at + 1]?.norm}`) ?? prepositions.getFolded(token.norm))
    : undefined
  if (kind === undefined || kind === 'any') return kind === 'any'
  if (kind === 'topic' && takes(noun) === 'topic') return true
  if (kind === 'dative' && takes(noun)) return !idioms.has(phraseAt(tokens, at))
  const next = opensNoun(tokens[at + 1]?.norm ?? '') ? tokens[at + 2] : tokens[at + 1]
  if (next === undefined || !isCapitalised(next)) return false
  return kind !== 'dative' && noun.office !== 'state' && placeNamed(next.text) !== null
}

/** The complement's prepositions: `de`, `chargé de`, `auprès de la`. */
function skipPrepositions(tokens: readonly Token[], at: number, to: number): number {
  // `en charge de`, `en matière de`
  let end = prepositions.getFolded(`${tokens[at]?.norm} ${tokens[at + 1]?.norm}`) ? at + 2 : at + 1
  while (end < to && isDe((tokens[end] as Token).norm)) end++
  return end
}

/**
 * End of the complements that follow the office at `at`; `at` when there is none. After `et` and after commas the
 * complement goes on only with another preposition (`des finances et du budget`) or, after `et`, in capitals.
 */
export function complementEnd(
  doc: TaggedDoc,
  noun: RoleNoun,
  at: number,
  limit: number,
  people: (token: number) => number,
): number {
  const tokens = doc.tokens.all
  const to = Math.min(limit, at + MOST)
  const qualified = qualifiedEnd(doc, noun, at, to, people)
  let end = afterBracket(tokens, qualified, to)
  if (!begins(tokens, noun, end) || people(end) > 0) return qualified
  const first = nounPhraseEnd(doc, skipPrepositions(tokens, end, to), to, people)
  if (first === skipPrepositions(tokens, end, to)) return qualified
  end = afterAcronym(tokens, throughName(tokens, end, first, to), to, noun)
  for (;;) {
    const joint = tokens[end]?.norm
    const joined = joint === 'et' || joint === ','
    const next = joined ? end + 1 : end
    const preposition = tokens[next]?.norm ?? ''
    if (next < to && isInner(preposition) && (!joined || isDe(preposition))) {
      if (joint === ',' && !continuesList(tokens, next, to)) return end
      if (!joined && !isDe(preposition) && !inner(tokens, next, noun) && !aims(tokens, next, noun)) return end
      const start = skipPrepositions(tokens, next, to)
      const further = nounPhraseEnd(doc, start, to, people)
      if (further === start) return end
      end = afterAcronym(tokens, throughName(tokens, start, further, to), to, noun)
    } else if (joint === 'et' && next < to && isAdjective(doc, end - 1) && isAdjective(doc, next)) {
      // `du Centre des études sécuritaires et stratégiques`
      end = next + 1
    } else if (joint === 'et' && next < to && isCapitalised(tokens[next]) && people(next) === 0) {
      const { text, norm } = tokens[next] as Token
      if (!isCapitalised(tokens[end - 1]) || placeNamed(text) || opensOffice(norm)) return end
      end = nounPhraseEnd(doc, next, to, people)
    } else return end
  }
}

/** `président de l'Assemblée nationale populaire`, `présidente du Parti démocratique`: adjectives of the body in the noun. */
function qualifiedEnd(
  { tokens: { all: tokens }, morphology }: TaggedDoc,
  noun: RoleNoun,
  at: number,
  to: number,
  people: (token: number) => number,
): number {
  let end = at
  if (!/ d(?:e|u|es) | d'/.test(noun.title)) return end
  const ofParty = noun.title.endsWith('du parti')
  while (end < to && people(end) === 0 && isWord(tokens[end])) {
    if (morphology[end]?.upos !== 'ADJ' && !(ofParty && isCapitalised(tokens[end]))) break
    end++
  }
  return end
}

const isAdjective = ({ tokens, morphology }: TaggedDoc, at: number): boolean =>
  morphology[at]?.upos === 'ADJ' && !isCapitalised(tokens.all[at])

const isWord = (token: Token | undefined): boolean => /^\p{L}{2}/u.test(token?.text ?? '')

/** End of the name of the world that the phrase `[from, end)` breaks off: `de La République en marche`. */
function throughName(tokens: readonly Token[], from: number, end: number, to: number): number {
  const cut = findWorldNames(tokens, from, to).find((name) => name.from < end && name.to > end)
  return cut?.to ?? end
}

/** `de l'Organisation mondiale de la santé (OMS) pour l'Europe`: a name's acronym inside of the complement. */
function afterAcronym(tokens: readonly Token[], at: number, to: number, noun: RoleNoun): number {
  const [open, acronym, close, next] = tokens.slice(at, at + 4)
  if (open?.text !== '(' || close?.text !== ')' || !/^\p{Lu}{2}/u.test(acronym?.text ?? '')) return at
  return at + 3 < to && isInner(next?.norm ?? '') && begins(tokens, noun, at + 3) ? at + 3 : at
}

/** `maire (UDE) de Sevran`: a short bracket between the office and its complement. */
function afterBracket(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let close = at + 2; close < Math.min(to, at + 5); close++)
    if (tokens[close]?.text === ')') return isDe(tokens[close + 1]?.norm ?? '') ? close + 1 : at
  return at
}

/** A comma joins complements only in a list that `et` closes: `du Commerce, de la Promotion et des Français`. */
function continuesList(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const norm = (tokens[at] as Token).norm
    if (norm === 'et') return isDe(tokens[at + 1]?.norm ?? '')
    if (norm === ',' || norm === '.' || norm === '(') return false
  }
  return false
}

/** `candidat de la droite à la présidentielle`, `conseiller du président aux affaires`: a second complement of some offices. */
const aims = (tokens: readonly Token[], at: number, noun: RoleNoun): boolean =>
  takes(noun) === 'goal' && begins(tokens, noun, at)

/** `à`, `en`, `pour` inside of a complement: only before a name of the world or a formal office. */
function inner(tokens: readonly Token[], at: number, noun: RoleNoun): boolean {
  const next = opensNoun(tokens[at + 1]?.norm ?? '') ? tokens[at + 2] : tokens[at + 1]
  if (next === undefined) return false
  const preposition = (tokens[at] as Token).norm
  if (preposition === 'auprès' || preposition === 'pour')
    return takes(noun) !== undefined || isCapitalised(tokens[at - 1])
  // `l'ambassadeur des États-Unis à Pékin`, but not `le ministre de l'Intérieur à Lyon`.
  return (
    isCapitalised(next) &&
    (placeNamed(next.text) === null ? takes(noun) !== undefined : noun.office === 'diplomacy')
  )
}
