/**
 * Places where somebody is named: what the tagger found, and what a civility, a given name or an office before a
 * capitalised word shows (`Mme Zakharova`, `Penelope Fillon`, `le vice-ministre Riabkov`).
 */

import type { Entity, Token } from '../../core/doc.ts'
import { spanText, within } from '../../core/span.ts'
import { civilityOf } from '../../french/civilities.ts'
import { isSingular } from '../../french/determiners.ts'
import { isGivenName, nameParts } from '../../names/index.ts'
import { countryOfDemonym, placeNamed, worldNamed } from '../../world/index.ts'
import { knownOfficial } from '../known.ts'
import {
  isCapitalised,
  isInitial,
  isNameParticle,
  isNameWord,
  type OfficialsDoc,
  particleAt,
  wordsOf,
} from '../reading.ts'
import { isRoleNoun, mostWords, roleNoun } from '../roles/nouns.ts'
import { WORD, wordKinds } from '../words.ts'
import type { Mention } from './mention.ts'
import { nameEnd } from './run.ts'
import { vetoOf } from './veto.ts'

/** Index of the token that starts at or after `offset`, within `[from, to)`. */
function tokenAt(tokens: readonly Token[], from: number, to: number, offset: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Words of grammar that a capital at the sentence's start makes look like a name. */
const GRAMMAR: ReadonlySet<string> = new Set([
  'ADP',
  'DET',
  'PRON',
  'ADV',
  'CCONJ',
  'SCONJ',
  'AUX',
  'PART',
  'INTJ',
])

/** `la Néerlandaise Anna Lund`: a capitalised demonym after an article, with a name after it. */
const isNationality = (tokens: readonly Token[], at: number, to: number): boolean =>
  at + 1 < to &&
  isSingular(tokens[at - 1]?.norm ?? '', 'definite', 'contracted', 'indefinite') &&
  countryOfDemonym((tokens[at] as Token).norm) !== null

/** Takes titles, civilities and nationalities off the front of a tagged name and punctuation off its ends. */
function trimmed(
  { tokens: { all: tokens }, morphology }: OfficialsDoc,
  from: number,
  to: number,
): { from: number; to: number } {
  let [start, end] = [from, to]
  const title = (at: number) => {
    const token = tokens[at] as Token
    const grammar =
      GRAMMAR.has(morphology[at]?.upos ?? '') && !isNameParticle(token) && !isGivenName(token.text)
    return (
      grammar ||
      isNationality(tokens, at, to) ||
      civilityOf(token) !== undefined ||
      (isRoleNoun(token.norm) && !isGivenName(token.text))
    )
  }
  while (start < end && (title(start) || (!isNameWord(tokens[start]) && !isInitial(tokens[start])))) {
    // `Le Pen`, `Al Thani`, `ben Ali` begin with their particle; `Le président` does not.
    if (isNameParticle(tokens[start]) && isNameWord(tokens[start + 1]) && !title(start + 1)) break
    start++
  }
  while (end > start && !/[\p{L}\p{N}.]$/u.test((tokens[end - 1] as Token).text)) end--
  while (end - start > 1 && isNameParticle(tokens[end - 1]) && !isCapitalised(tokens[end - 1])) end--
  return { from: start, to: end }
}

/** Whether a capitalised run begun by a trigger is a name of the world, not of a person. */
const namesWorld = (run: string): boolean => worldNamed(run) !== null || countryOfDemonym(run) !== null

/** Whether the run can be a person: has a given name first, or is not a place or an organisation. */
function canBePerson(tokens: readonly Token[], from: number, to: number): boolean {
  const run = wordsOf(tokens, from, to)
  if (namesWorld(run)) return false
  return to - from > 1 || !/^(?:\p{Lu}{2,5}|\p{Lu}\.?)$/u.test(run)
}

/** Whether a tagged span can be a name: a word of two letters at least that is no word of grammar nor a place. */
function isName(doc: OfficialsDoc, from: number, to: number): boolean {
  const tokens = doc.tokens.all
  if (to - from === 1 && GRAMMAR.has(doc.morphology[from]?.upos ?? '')) return false
  const run = wordsOf(tokens, from, to)
  const world = worldNamed(run)
  return /\p{L}[\p{L}\p{M}]/u.test(run) && world?.kind !== 'country' && (world === null || to - from === 1)
}

/** End of the role phrase's noun at `at`, when a name can follow it: `ministre`, `secrétaire d'État`, `président cubain`. */
function roleBefore(tokens: readonly Token[], at: number, to: number): number {
  const most = mostWords((tokens[at] as Token).norm)
  let end = 0
  let key = ''
  for (let next = at; next < Math.min(to, at + most); next++) {
    const norm = (tokens[next] as Token).norm
    key = key === '' ? norm : key.endsWith("'") ? key + norm : `${key} ${norm}`
    const noun = roleNoun(key)
    if (noun && !noun.plural && noun.office !== 'society') end = next + 1
  }
  if (end === 0) return 0
  while (end < to && countryOfDemonym((tokens[end] as Token).norm) !== null && !isCapitalised(tokens[end]))
    end++
  return end
}

/** Kinds of words of which one must be there for a rule to see a name. */
const SHOWS_NAME = WORD.name | WORD.civility | WORD.office

/** Mentions of persons in the document, in order, without overlap. */
export function findMentions(doc: OfficialsDoc): readonly Mention[] {
  const tokens = doc.tokens.all
  const kinds = wordKinds(tokens)
  const found: Mention[] = []
  doc.tokens.ranges.forEach((range, sentence) => {
    const span = doc.sentences[sentence]
    if (!span) return
    const tagged = within(doc.entities, span)
    const taken: { from: number; to: number }[] = []
    const add = (from: number, to: number, by: Mention['by']): void => {
      if (from >= to || taken.some((other) => from < other.to && other.from < to)) return
      taken.push({ from, to })
      if (vetoOf(doc, { from, to }, range.from) !== null) return
      const place = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
      found.push({
        from,
        to,
        sentence,
        by,
        gender: genderBefore(tokens, from, range.from),
        titled: from > range.from && isRoleNoun((tokens[from - 1] as Token).norm),
        ...spanText(doc.text, place),
      })
    }
    for (const entity of tagged) addTagged(entity)
    for (let at = range.from; at < range.to; at++) {
      if (((kinds[at] as number) & SHOWS_NAME) === 0) continue
      if (isKnownSurname(doc, at, range.from)) add(at, at + 1, 'rule')
      const end = byRule(tokens, at, range)
      const noble = end?.from === at + 1 && tokens[at + 1]?.norm === 'de'
      if (end && (noble || !tagged.some((entity) => overlapsOther(entity, end))))
        add(end.from, end.to, 'rule')
    }

    function addTagged(entity: Entity): void {
      if (entity.type !== 'PER') return
      const from = tokenAt(tokens, range.from, range.to, entity.start)
      const core = withParticle(trimmed(doc, from, tokenAt(tokens, from, range.to, entity.end)))
      if (core.from >= core.to || !isName(doc, core.from, core.to)) return
      // Two names that the tagger ran together: `de Jacques Morel | Paul Vidal`.
      for (let start = core.from; start < core.to; ) {
        const end = nameEnd(tokens, start, core.to)
        if (end <= start || end >= core.to || !isGivenName((tokens[end] as Token).text)) {
          add(start, completed(start, core.to), 'tagger')
          break
        }
        add(start, end, 'tagger')
        start = end
      }
    }

    /** `le général [de Gaulle]`, `M. [de Villepin]`, of which the tagger gave the last word. */
    function withParticle({ from, to }: { from: number; to: number }): { from: number; to: number } {
      const [title, particle] = [tokens[from - 2], tokens[from - 1]]
      const titled =
        from - 2 >= range.from &&
        particle?.text === 'de' &&
        (civilityOf(title) !== undefined || roleNoun(title?.norm ?? '')?.office === 'army')
      return { from: titled && to - from === 1 ? from - 1 : from, to }
    }

    /** `Tamim [ben Hamad Al Thani]`, but not `Park [de la Constitution]`. */
    function completed(from: number, to: number): number {
      if (GRAMMAR.has(doc.morphology[to]?.upos ?? '')) return to
      const full = Math.max(to, nameEnd(tokens, from, range.to))
      return taken.some((other) => other.from > from && other.from < full) ? to : full
    }

    function overlapsOther(entity: Entity, { from, to }: { from: number; to: number }): boolean {
      const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end]
      return (
        entity.type !== 'PER' && entity.start < end && start < entity.end && entity.end - entity.start > 3
      )
    }
  })
  return found.sort((a, b) => a.from - b.from)
}

/** A well-known surname alone (`Merkel`), which the tagger may take for an organisation. */
function isKnownSurname(doc: OfficialsDoc, at: number, start: number): boolean {
  const [before, token, next] = [doc.tokens.all[at - 1], doc.tokens.all[at], doc.tokens.all[at + 1]]
  if (!token || token.text.length < 4 || doc.morphology[at]?.upos !== 'PROPN' || !isNameWord(token))
    return false
  if ((at > start && isNameWord(before)) || isNameWord(next)) return false
  return worldNamed(token.text) === null && knownOfficial(token.text) !== null
}

/** A name that a trigger at `at` shows: the range of the name alone. */
function byRule(
  tokens: readonly Token[],
  at: number,
  range: { from: number; to: number },
): { from: number; to: number } | null {
  const token = tokens[at] as Token
  if (civilityOf(token) !== undefined) {
    const start = at + 1
    const end = nameEnd(tokens, particleAt(tokens, start) ? start + 1 : start, range.to)
    return end > start && canBePerson(tokens, start, end) ? { from: start, to: end } : null
  }
  if (isNameWord(token) && isGivenName(token.text) && !placeNamed(token.text)) {
    const end = nameEnd(tokens, at, range.to)
    if (end - at < 2 || !canBePerson(tokens, at, end)) return null
    const rest = wordsOf(tokens, at + 1, end)
    return worldNamed(rest) && nameParts(rest).given.length > 0 ? null : { from: at, to: end }
  }
  const after = roleBefore(tokens, at, range.to)
  if (after === 0) return null
  // `le général de Gaulle`, but not `le maire de Lyon`
  if (roleNoun(token.norm)?.office === 'army' && after === at + 1 && particleAt(tokens, after)) {
    const end = nameEnd(tokens, after + 1, range.to)
    return canBePerson(tokens, after + 1, end) ? { from: after, to: end } : null
  }
  const end = nameEnd(tokens, after, range.to)
  // `la ministre Mme Arnaud`: the civility shows the name.
  if (end === after || isInitial(tokens[after]) || civilityOf(tokens[after]) !== undefined) return null
  return canBePerson(tokens, after, end) && !isRoleNoun((tokens[after] as Token).norm)
    ? { from: after, to: end }
    : null
}

/** Gender from the civility or the gendered office right before a name. */
function genderBefore(tokens: readonly Token[], from: number, sentenceStart: number): Mention['gender'] {
  if (from <= sentenceStart) return null
  return civilityOf(tokens[from - 1]) ?? roleNoun((tokens[from - 1] as Token).norm)?.gender ?? null
}
