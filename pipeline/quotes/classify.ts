/**
 * What a marked span is: an utterance, a quoted fragment, or no quotation at all. French marks also set off names of
 * works, nicknames, operations and words at a distance; taking those for speech would fill a dataset with noise.
 */
import { isComma, isFiniteVerb } from './clause.ts'
import { named } from './lexicon.ts'
import type { Attribution, Site } from './site.ts'

/** Why a marked span is no quotation. */
export type Reason = 'work' | 'name' | 'naming' | 'nickname' | 'scare'

/** The reasons in words, for diagnostics. */
export const REASONS: Readonly<Record<Reason, string>> = {
  work: 'Marked words are the title of a work, no quotation',
  name: 'Marked words are a name, no quotation',
  naming: 'Marked words are what something is called, no quotation',
  nickname: 'Marked words are a nickname, no quotation',
  scare: 'Marked words have no source: words at a distance, no quotation',
}

export interface Verdict {
  readonly type: 'direct' | 'mixed' | null
  /** Set when `type` is null. */
  readonly reason: Reason | null
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []

/** Content of several words in which most are capitalised, or one capitalised word: a name. */
function looksLikeName(content: string): boolean {
  const words = wordsOf(content)
  return words.length <= 8 && /^\p{Lu}/u.test(content) && !/[.!?…,;:]/u.test(content)
}

function nameReason(site: Site, content: string): Reason | null {
  const { items } = site.reading
  const before = items[site.at - 1]
  const after = items[site.at + 1]
  if (
    before?.capital &&
    after?.capital &&
    before.role === undefined &&
    before.upos !== 'DET' &&
    wordsOf(content).length <= 4
  )
    return 'nickname'
  for (let at = site.at - 1; at >= 0 && site.at - at <= 3; at--) {
    const item = items[at]
    if (!item || item.quote >= 0) return null
    const kind = named.get(item.norm) ?? named.get(item.norm.replace(/s$/, ''))
    // « il s'est dit « prêt » » reports, « la loi dite « Martel » » names
    const reports = site.reading.verbs.some((cue) => cue.head === at && cue.form !== 'participle')
    const apart = isComma(items[at - 1]) && isComma(after)
    if (kind === 'naming' && at >= site.at - 2 && (!reports || apart)) return 'naming'
    if (
      item.lemma &&
      named.get(item.lemma) === 'naming' &&
      items.slice(at + 1, site.at).every(({ upos }) => upos === 'DET')
    )
      return 'naming'
    // « le mouvement “En avant !” »
    const words = at === site.at - 1 ? content.replace(/(?<!\s)\s*[!?]$/u, '') : content
    if ((kind === 'work' || kind === 'name') && looksLikeName(words)) return kind
    if (item.norm === ':' || isComma(item) || item.role === 'of') break
  }
  return namesItself(content) || isProperName(site, content) ? 'name' : null
}

/** « l'“affaire Bolet” », « la “loi Travail” »: the marks hold the noun with its name. */
function namesItself(content: string): boolean {
  const [head, next, ...rest] = wordsOf(content)
  const kind = named.get(head ?? '')
  return (kind === 'name' || kind === 'work') && /^\p{Lu}/u.test(next ?? '') && rest.length <= 2
}

/** « l'émission de la “Nuit du Droit” », « un certain “Mohamed R.” »: capitals amid the reporter's sentence, no verb. */
function isProperName(site: Site, content: string): boolean {
  const before = site.reading.items[site.at - 1]
  if (before === undefined || !/^[\p{L}\p{N}]/u.test(before.norm)) return false
  if (site.reading.verbs.some((cue) => cue.to === site.at && cue.entry.verb.frames.includes('que')))
    return false
  const words = wordsOf(content)
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  return (
    words.length <= 6 &&
    capitals * 2 > words.length &&
    !/[!?…,;:]/u.test(content) &&
    !site.inner().items.some(isFiniteVerb)
  )
}

/** A whole utterance: it stands at the head of a sentence or after a colon, or has a verb and a capital of its own. */
function isUtterance(site: Site, content: string): boolean {
  const { items } = site.reading
  const before = items[site.at - 1]
  const free = before === undefined || before.norm === ':' || /^[.!?…]+$/u.test(before.norm)
  const clause = site.inner().items.some(isFiniteVerb)
  return (
    (clause && (free || /^\p{Lu}/u.test(content))) ||
    /[.!?…]$/u.test(content) ||
    (free && isComma(items[site.at + 1]))
  )
}

export function classify(site: Site, content: string, attribution: Attribution | null): Verdict {
  const reason = nameReason(site, content)
  if (reason) return { type: null, reason }
  if (isUtterance(site, content) && wordsOf(content).length > 1) return { type: 'direct', reason: null }
  if (attribution) return { type: 'mixed', reason: null }
  return wordsOf(content).length <= 6 ? { type: null, reason: 'scare' } : { type: 'mixed', reason: null }
}
