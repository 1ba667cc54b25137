/** How far the complement of an office reaches: `de la Défense et des Anciens combattants`, `chargé du Commerce extérieur`. */
import type { Token } from '../../core/doc.ts'
import { loadLexicon } from '../../core/lexicon.ts'
import { placeNamed } from '../../world/index.ts'
import { isCapitalised, type TaggedDoc } from '../reading.ts'
import type { RoleNoun } from './nouns.ts'

const prepositions = loadLexicon<'any' | 'dative' | 'named'>(
  new URL('../lexicon/prepositions.json', import.meta.url),
)
const dative = loadLexicon<boolean>(new URL('../lexicon/dative-roles.json', import.meta.url))

const idioms = loadLexicon<boolean>(new URL('../lexicon/idioms.json', import.meta.url))

const ARTICLE = /^(?:le|la|l'|les|ce|cet|cette|ces|son|sa|ses|leur|leurs|un|une|tous|toutes|tout|toute)$/
const OF = /^(?:de|du|des|d')$/
const INNER = /^(?:de|du|des|d'|à|au|aux|pour|en|auprès|sur)$/
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
  while (end < to && ARTICLE.test((tokens[end] as Token).norm)) end++
  const name = end < to ? people(end) : 0
  if (name > 0) return Math.min(name, to)
  const first = end
  while (end < to && nominal(doc, end) && people(end) === 0) end++
  return end === first ? at : end
}

/** The words at `at` up to the first one after an article: `à l'origine`. */
function phraseAt(tokens: readonly Token[], at: number): string {
  const [first, second, third] = [tokens[at]?.norm, tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm ?? '']
  if (!ARTICLE.test(second)) return `${first} ${second}`
  return `${first} ${second}${second.endsWith("'") ? '' : ' '}${third}`
}

/** Whether a complement with the preposition at `at` belongs to the office. */
function begins(tokens: readonly Token[], noun: RoleNoun, at: number): boolean {
  const token = tokens[at]
  const kind = token ? prepositions.getFolded(token.norm) : undefined
  if (kind === undefined || kind === 'any') return kind === 'any'
  if (kind === 'dative' && dative.has(noun.title)) return !idioms.has(phraseAt(tokens, at))
  const next = ARTICLE.test(tokens[at + 1]?.norm ?? '') ? tokens[at + 2] : tokens[at + 1]
  if (next === undefined || !isCapitalised(next)) return false
  return kind === 'named' && noun.office !== 'state' && placeNamed(next.text) !== null
}

/** The complement's prepositions: `de`, `chargé de`, `auprès de la`. */
function skipPrepositions(tokens: readonly Token[], at: number, to: number): number {
  let end = at + 1
  while (end < to && OF.test((tokens[end] as Token).norm)) end++
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
  let end = afterBracket(tokens, at, to)
  if (!begins(tokens, noun, end)) return at
  const first = nounPhraseEnd(doc, skipPrepositions(tokens, end, to), to, people)
  if (first === skipPrepositions(tokens, end, to)) return at
  end = first
  for (;;) {
    const joint = tokens[end]?.norm
    const joined = joint === 'et' || joint === ','
    const next = joined ? end + 1 : end
    const preposition = tokens[next]?.norm ?? ''
    if (next < to && INNER.test(preposition) && (!joined || OF.test(preposition))) {
      if (joint === ',' && !continuesList(tokens, next, to)) return end
      if (!joined && !OF.test(preposition) && !inner(tokens, next, noun)) return end
      const start = skipPrepositions(tokens, next, to)
      const further = nounPhraseEnd(doc, start, to, people)
      if (further === start) return end
      end = further
    } else if (joint === 'et' && next < to && isCapitalised(tokens[next]) && people(next) === 0) {
      if (!isCapitalised(tokens[end - 1]) || placeNamed((tokens[next] as Token).text)) return end
      end = nounPhraseEnd(doc, next, to, people)
    } else return end
  }
}

/** `maire (UDE) de Sevran`: a short bracket between the office and its complement. */
function afterBracket(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let close = at + 2; close < Math.min(to, at + 5); close++)
    if (tokens[close]?.text === ')') return OF.test(tokens[close + 1]?.norm ?? '') ? close + 1 : at
  return at
}

/** A comma joins complements only in a list that `et` closes: `du Commerce, de la Promotion et des Français`. */
function continuesList(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const norm = (tokens[at] as Token).norm
    if (norm === 'et') return OF.test(tokens[at + 1]?.norm ?? '')
    if (norm === ',' || norm === '.' || norm === '(') return false
  }
  return false
}

/** `à`, `en`, `pour` inside of a complement: only before a name of the world or a formal office. */
function inner(tokens: readonly Token[], at: number, noun: RoleNoun): boolean {
  const next = ARTICLE.test(tokens[at + 1]?.norm ?? '') ? tokens[at + 2] : tokens[at + 1]
  if (next === undefined) return false
  const preposition = (tokens[at] as Token).norm
  if (preposition === 'auprès' || preposition === 'pour')
    return dative.has(noun.title) || isCapitalised(tokens[at - 1])
  // `l'ambassadeur des États-Unis à Pékin`, but not `le ministre de l'Intérieur à Lyon`.
  return (
    isCapitalised(next) &&
    (placeNamed(next.text) === null ? dative.has(noun.title) : noun.office === 'diplomacy')
  )
}
