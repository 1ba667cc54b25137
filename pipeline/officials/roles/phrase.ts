/**
 * Reads a role phrase from its first word: `premier vice-président cubain`, `ministre russe des Affaires étrangères`,
 * `secrétaire à l'organisation du Parti communiste de Cuba`. Its extent is that of the dataset's `roles`: from the
 * adjective before the noun to the end of what says whose office it is.
 */
import type { Token } from '../../core/doc.ts'
import { determiner as determinerOf } from '../../french/determiners.ts'
import type { Gender } from '../../names/index.ts'
import { countriesOfDemonym, findWorldNames, genderOfDemonym } from '../../world/index.ts'
import { isCapitalised, type TaggedDoc, type TokenRange } from '../reading.ts'
import { WORD, wordKinds } from '../words.ts'
import { complementEnd } from './complement.ts'
import { mostWords, type RoleNoun, roleNoun } from './nouns.ts'
import { adjectiveAfter, adjectiveBefore, withoutEx } from './openings.ts'

export type Status = 'current' | 'former' | 'acting' | 'future'

/** A role phrase of one sentence. */
export interface RolePhrase extends TokenRange {
  readonly noun: RoleNoun
  /** First token of the noun itself. */
  readonly head: number
  /** One past the noun itself. */
  readonly headEnd: number
  /** Token of the article or possessive before it, -1 when there is none. */
  readonly determiner: number
  readonly status: Status
  /** Countries of the demonyms in the phrase, in order. */
  readonly demonyms: readonly string[]
  /** What noun, article and demonym tell: `la ministre`, `ministre indonésienne`; null when they tell nothing. */
  readonly gender: Gender | null
  /** End of the name of another person that the phrase ends with: `conseiller du président X`. */
  readonly covers?: number
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]{1,6}$/u

/** The longest role noun that begins at `at`. */
function nounAt(tokens: readonly Token[], at: number, to: number): { noun: RoleNoun; end: number } | null {
  const first = withoutEx((tokens[at] as Token).norm)
  let found: { noun: RoleNoun; end: number } | null = null
  let key = ''
  for (let next = at; next < Math.min(to, at + mostWords(first)); next++) {
    const norm = next === at ? first : (tokens[next] as Token).norm
    key = key === '' || key.endsWith("'") ? key + norm : `${key} ${norm}`
    const noun = roleNoun(key)
    if (noun) found = { noun, end: next + 1 }
  }
  return found
}

/** End of the name of a party at `at`: `députée Renaissance`, `sénateur Les Républicains`; 0 when none begins there. */
function partyEnd(tokens: readonly Token[], at: number, to: number): number {
  if (!isCapitalised(tokens[at])) return 0
  const [first] = findWorldNames(tokens, at, Math.min(to, at + MOST_PARTY_WORDS))
  return first?.from === at && first.entry.detail === 'party' ? first.to : 0
}

const MOST_PARTY_WORDS = 5

/** `coordonnateur résident et humanitaire`: two adjectives of one office. */
const isJoinedAdjective = (before: Token | undefined, next: Token | undefined): boolean =>
  [before, next].every((token) => token && !isCapitalised(token) && adjectiveAfter(token.norm) === 'current')

interface Draft {
  end: number
  status: Status
  gender: Gender | null
  readonly demonyms: string[]
}

/** Adjectives after the noun: `élu`, `par intérim`, `russe`, `municipal`, `LR`. */
function takeAdjectives(tokens: readonly Token[], draft: Draft, to: number): void {
  for (let again = true; again && draft.end < to; ) {
    again = false
    const token = tokens[draft.end] as Token
    const two = `${token.norm} ${tokens[draft.end + 1]?.norm ?? ''}`
    const pair = draft.end + 1 < to ? adjectiveAfter(two) : undefined
    const single = adjectiveAfter(token.norm)
    const countries = countriesOfDemonym(token.norm)
    if (pair) draft.end += 2
    else if (countries.length > 0 && !isCapitalised(token)) {
      draft.demonyms.push(...countries)
      draft.gender ??= genderOfDemonym(token.norm)
      draft.end++
    } else if ((single && !isCapitalised(token)) || ACRONYM.test(token.text)) draft.end++
    else if (partyEnd(tokens, draft.end, to) > 0) draft.end = partyEnd(tokens, draft.end, to)
    else if (token.norm === 'et' && isJoinedAdjective(tokens[draft.end - 1], tokens[draft.end + 1]))
      draft.end += 2
    else if (token.norm === 'et' && draft.demonyms.length > 0 && draft.end + 1 < to) {
      // `les ministres russe et cubain`
      const next = tokens[draft.end + 1] as Token
      if (countriesOfDemonym(next.norm).length === 0 || isCapitalised(next)) return
      draft.demonyms.push(...countriesOfDemonym(next.norm))
      draft.end += 2
    } else return
    const status = pair ?? single
    if (status && status !== 'current') draft.status = status
    again = true
  }
}

/** `alors ministre`, `jusqu'ici délégué général`. */
const isPast = (tokens: readonly Token[], at: number): boolean =>
  PAST.has(tokens[at - 1]?.norm ?? '') ||
  (tokens[at - 1]?.norm === 'ici' && tokens[at - 2]?.norm === "jusqu'")

const PAST: ReadonlySet<string> = new Set(['alors', 'jusque-là'])

/** Without article, participles and adjectives are no roles: `X, élue maire`, `X élu président`, `la ligne officielle`. */
function standsAlone(doc: TaggedDoc, at: number, to: number): boolean {
  const [before, here] = [doc.morphology[at - 1]?.upos, doc.morphology[at]]
  if (here?.upos === 'VERB' || here?.upos === 'ADJ' || here?.verbForm === 'Part') {
    const single = nounAt(doc.tokens.all, at, to)?.end === at + 1
    if (single && at + 1 < to && nounAt(doc.tokens.all, at + 1, to) !== null) return false
    return before !== 'NOUN' && before !== 'PROPN' && before !== 'AUX'
  }
  return true
}

/**
 * The role phrase whose determiner, adjective or noun stands at token `at`; null when none begins there.
 * `people` tells the end of the person's name that begins at a token, 0 when none does.
 */
export function rolePhraseAt(
  doc: TaggedDoc,
  at: number,
  to: number,
  people: (token: number) => number,
): RolePhrase | null {
  const tokens = doc.tokens.all
  const kinds = wordKinds(tokens)
  const determiner = (kinds[at] as number) & WORD.determiner ? at : -1
  const start = determiner < 0 ? at : at + 1
  if (start >= to || !((kinds[start] as number) & WORD.office)) return null
  let head = start
  let status: Status = 'current'
  while (head < to && head - start < 4) {
    const token = tokens[head] as Token
    if (people(head) > 0) return null
    // `premier ministre` is a noun, `premier vice-président` an adjective and a noun.
    const here = nounAt(tokens, head, to)
    const value = adjectiveBefore(token.norm)
    if (here && (value === undefined || here.end - head > 1 || nounAt(tokens, head + 1, to) === null)) break
    if (value === undefined) return null
    if (value !== 'current') status = value
    head++
  }
  if (head >= to || people(head) > 0) return null
  const found = nounAt(tokens, head, to)
  if (found === null) return null
  if (determiner < 0 && head === start && !standsAlone(doc, head, to)) return null
  if ((tokens[head] as Token).norm.startsWith('ex-')) status = 'former'
  if (determiner < 0 && isPast(tokens, at)) status = 'former'
  const article = determiner < 0 ? undefined : determinerOf((tokens[determiner] as Token).norm)?.gender
  const draft: Draft = { end: found.end, status, gender: found.noun.gender ?? article ?? null, demonyms: [] }
  takeAdjectives(tokens, draft, to)
  draft.end = complementEnd(doc, found.noun, draft.end, to, people)
  takeAdjectives(tokens, draft, to)
  return {
    from: start,
    to: draft.end,
    noun: found.noun,
    head,
    headEnd: found.end,
    determiner,
    status: draft.status,
    demonyms: draft.demonyms,
    gender: draft.gender,
  }
}
