/** Unnamed people and forces: `six policiers`, `l'armée`, `des milliers de manifestants`, `les deux ministres`. */

import type { Token } from '../../core/doc.ts'
import { contains, overlapping, type Span } from '../../core/span.ts'
import { determiner, isDe, isSingular } from '../../french/determiners.ts'
import { numbers } from '../../french/numbers.ts'
import { pronoun } from '../../french/pronouns.ts'
import { mostWords, roleNoun } from '../../officials/roles/nouns.ts'
import { countriesOfDemonym } from '../../world/index.ts'
import { isVerb, morphAt, normAt, type Scene, tokenAt } from '../scene.ts'
import { loadWords } from '../words.ts'
import type { Actor } from './actor.ts'
import { phraseAt } from './phrase.ts'

/** A body alone (`le groupe`) takes up a name; with more words it is one (`le groupe pétrolier`). */
type GroupKind = 'group' | 'person' | 'organisation' | 'body'

const groups = loadWords<GroupKind>('groups')
/** Plural nouns that with « deux » stand for two persons or two countries spoken of before. */
const pairs = loadWords<'person' | 'country'>('pairs')
/** First words of the groups of several words. */
const longer = new Set(
  [...groups.keys()].filter((key) => /[ ']/.test(key)).map((key) => key.split(/ |(?<=')/)[0]),
)

/** `12 policiers`, `douze policiers`, `quelques policiers`; one is `un policier`. */
const isCount = (norm: string): boolean =>
  /^\p{N}|^(?:plusieurs|quelques)$/u.test(norm) || (numbers.getFolded(norm) ?? 0) > 1

/** `les deux hommes` are known already, `deux hommes` are new. */
function isKnown(norm: string): boolean {
  const { kind, number } = determiner(norm) ?? {}
  return number === 'plural' && kind !== 'possessive' && kind !== "speaker's"
}

/** Kind of the unnamed whom a noun of one word or more stands for; offices and trades are persons. */
function kindOf(noun: string): GroupKind | undefined {
  const kind = groups.get(noun)
  if (kind) return kind
  const role = roleNoun(noun)
  return role && (role.plural ? 'group' : 'person')
}

/** `des Turcs`, `les Guyanais`: inhabitants, as a noun. */
function isPeople(scene: Scene, at: number): boolean {
  const { text, norm } = tokenAt(scene, at)
  if (at === scene.from || !/^\p{Lu}.*[sx]$/u.test(text) || countriesOfDemonym(norm).length !== 1)
    return false
  const before = normAt(scene, at - 1)
  return isCount(before) || determiner(before)?.number === 'plural' || isDe(before)
}

/** Longest group name that starts at token `at`: up to four words. */
function headAt(scene: Scene, at: number): { to: number; kind: GroupKind } | null {
  let key = normAt(scene, at)
  const one = isPeople(scene, at) ? 'group' : kindOf(key)
  let found = one ? { to: at + 1, kind: one } : null
  if (!longer.has(key) && mostWords(key) < 2) return found
  for (let to = at + 1; to < Math.min(scene.to, at + 4); to++) {
    key = key.endsWith("'") ? key + normAt(scene, to) : `${key} ${normAt(scene, to)}`
    const kind = kindOf(key)
    if (kind) found = { to: to + 1, kind }
  }
  return found
}

/** Whether an office or trade of somebody new begins at token `at`: `juges`, `un juge`; `le juge` was named before. */
function isRole(scene: Scene, at: number): boolean {
  const { upos, number } = morphAt(scene, at)
  if (upos !== 'NOUN' || mostWords(normAt(scene, at)) === 0) return false
  return number === 'Plur' || isSingular(normAt(scene, at - 1), 'indefinite')
}

/** Groups named before, by head noun: `les ouvriers` are the `ouvriers de GM&S` of two sentences ago. */
export type KnownGroups = Map<string, { readonly name: string; readonly country: string | null }>

/** Groups of the sentence outside `taken`; `before` are the actors of the text so far, for `les deux pays`. */
export function groupActors(
  scene: Scene,
  taken: (span: Span) => boolean,
  before: readonly Actor[],
  known: KnownGroups,
): Actor[] {
  const found: Actor[] = []
  for (let at = scene.from; at < scene.to; at++) {
    const token = tokenAt(scene, at)
    if (isThey(token.norm) && !taken(token)) {
      const meant = lastMany(spokenOf(scene, token, before, found))
      if (meant) found.push({ ...meant, start: token.start, end: token.end, unit: token, source: 'pair' })
      continue
    }
    const pairOf = pairs.get(token.norm)
    const head =
      pairOf || groups.has(token.norm) || longer.has(token.norm) || isRole(scene, at) || isPeople(scene, at)
        ? headAt(scene, at)
        : null
    if ((head === null && !pairOf) || taken(token) || isVerb(morphAt(scene, at))) continue
    if (pairOf && normAt(scene, at - 1) === 'deux' && isKnown(normAt(scene, at - 2))) {
      const pair = lastTwo([...before, ...found], pairOf)
      if (pair) {
        const span = { start: tokenAt(scene, at - 1).start, end: token.end }
        found.push({ ...pair[0], ...span, source: 'pair', unit: span, others: [{ ...pair[1], ...span }] })
        continue
      }
    }
    // After a noun the word is an adjective: `les dirigeants étrangers`, `la coopération militaire`.
    if (head === null || morphAt(scene, at - 1).upos === 'NOUN') continue
    const counted = isCount(normAt(scene, at - 1)) && at > scene.from && !taken(tokenAt(scene, at - 1))
    const phrase = phraseAt(
      scene,
      counted ? at - 1 : at,
      head.to,
      head.kind === 'organisation' ? 'named' : 'any',
    )
    // `l'opérateur Orange`: the name says who it is.
    if (head.kind !== 'group' && head.kind !== 'person' && isNamedNext(scene, phrase.to, taken)) continue
    if (head.kind === 'body' && phrase.to === head.to && !counted) continue
    const span = { start: tokenAt(scene, phrase.from).start, end: tokenAt(scene, phrase.to - 1).end }
    const same =
      head.kind === 'group' && !counted && phrase.to === head.to ? known.get(token.norm) : undefined
    const name = same?.name ?? phrase.name
    const country = same?.country ?? phrase.country
    if (head.kind === 'group' && !known.has(token.norm)) known.set(token.norm, { name, country })
    found.push({
      start: span.start,
      end: span.end,
      name,
      country,
      kind: head.kind === 'body' ? 'organisation' : head.kind,
      source: head.kind === 'person' ? 'someone' : 'group',
      unit: span,
    })
    at = phrase.to - 1
  }
  return found
}

/** Whether a name stands at token `at`. */
const isNamedNext = (scene: Scene, at: number, taken: (span: Span) => boolean): boolean =>
  at < scene.to && taken(tokenAt(scene, at))

/** `ils`, `menacent-ils` */
const isThey = (norm: string): boolean => {
  const { kind, number } = pronoun(norm) ?? {}
  return kind === 'personal' && number === 'plural'
}

/**
 * Whom a plural pronoun outside quotations can mean: nobody named in one, and with `indiquent-ils` nobody of its own
 * sentence, since who speaks is not who is spoken of.
 */
function spokenOf(
  { doc }: Scene,
  pronoun: Token,
  before: readonly Actor[],
  here: readonly Actor[],
): readonly Actor[] {
  const isQuoted = (span: Span) =>
    overlapping(doc.quotes, span).some((quote) => quote.type !== 'indirect' && contains(quote, span))
  const all = pronoun.norm.startsWith('-') ? before : [...before, ...here]
  return isQuoted(pronoun) ? all : all.filter((actor) => !isQuoted(actor))
}

/** Whom a plural pronoun takes up: the last group, or the last two persons named side by side. */
function lastMany(before: readonly Actor[]): Actor | null {
  for (let at = before.length - 1; at >= 0; at--) {
    const actor = before[at] as Actor
    if (actor.source === 'group' && actor.kind === 'group') return actor
    if (actor.source === 'pair') return actor
    const first = before[at - 1]
    if (
      actor.source === 'name' &&
      first?.source === 'name' &&
      actor.start - first.end < 6 &&
      actor.start > first.end &&
      actor.name !== first.name
    )
      return { others: [actor], ...first }
  }
  return null
}

/** The two different actors of that kind last spoken of, in order of reading; null when there are none. */
function lastTwo(before: readonly Actor[], kind: Actor['kind']): readonly [Actor, Actor] | null {
  let second: Actor | null = null
  for (let at = before.length - 1; at >= 0; at--) {
    const actor = before[at] as Actor
    if (
      actor.kind !== kind ||
      actor.source === 'pair' ||
      actor.source === 'someone' ||
      actor.name === second?.name
    )
      continue
    if (second) return [actor, second]
    second = actor
  }
  return null
}
