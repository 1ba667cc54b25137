/**
 * Chains of mentions within one article: `visite … déplacement … cette première visite`. A report comes back to its
 * event with fewer and fewer words, so that little evidence is asked for; but what it sets apart stays apart: a
 * further one of its kind, or two tellings of different status in one sentence.
 */
import { reason } from '../core/reasons.ts'
import { cluster, type Link } from './cluster.ts'
import { excluded, points, reasons, score, withinArticle } from './compare/index.ts'
import { bothSpeech } from './compare/kind.ts'
import { who } from './compare/who.ts'
import { contextOf } from './context.ts'
import type { ArticleDigest, DigestMention } from './digest.ts'
import { type Facts, factsOf, factsOfChain } from './facts.ts'
import type { PersonLinks } from './person-links.ts'
import type { Rarity } from './rarity.ts'
import { isKnown } from './senses.ts'
import { wordingOf } from './shingles.ts'

/** A pair of mentions that were united, and why. */
export interface Union {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly reasons: readonly string[]
}

/** The mentions of one event in one article. */
export interface Chain {
  readonly digest: ArticleDigest
  /** In order of reading. */
  readonly mentions: readonly DigestMention[]
  readonly facts: Facts
  readonly unions: readonly Union[]
}

/** Mentions that lie further apart are not compared: keeps an article of book length linear. */
const REACH = 300

/** Points for `cette rencontre` and the meeting last told. */
const TAKEN_UP = 2
/** Points for `la rencontre` with any earlier mention of its kind. */
const DEFINITE = 0.7

/** Points against a mention that brings a date and a place of its own: it tells something new. */
const TELLS_ANEW = -0.7

const isTold = ({ date, place }: DigestMention): boolean =>
  date?.basis === 'explicit' && place?.basis === 'explicit'

function takenUp(earlier: number, mention: DigestMention): number {
  if (mention.antecedent !== null) return mention.antecedent === earlier ? TAKEN_UP : 0
  if (isTold(mention) && earlier > 0) return TELLS_ANEW
  return mention.definite ? DEFINITE : 0
}

const TO_COME: readonly string[] = ['planned', 'hypothetical']

/** Told as two in the article itself; `a` is told first. */
function toldApart(a: DigestMention, b: DigestMention, first: Facts, second: Facts): boolean {
  if (bothSpeech(first, second)) return a.earlier !== null && b.earlier !== null && a.earlier !== b.earlier
  if (a.sentence === b.sentence) {
    if (TO_COME.includes(a.status) !== TO_COME.includes(b.status)) return true
    // Two words of one sentence, such as the gifts of several states, mostly name two things.
    if (a.sense !== b.sense && isKnown(a.sense) === isKnown(b.sense) && who.points(first, second) <= 0)
      return true
  }
  return b.another && !a.another && !sameDay(first, second)
}

const sameDay = ({ days: x }: Facts, { days: y }: Facts): boolean =>
  x !== null && y !== null && x.from === y.from && x.to === y.to

/** Points within an article below which two chains are told apart, whatever another article makes of them. */
const LEAST = 0

/**
 * Whether one article tells `a` and `b` as two events: not merely that it says too little to unite them, which the
 * report of another article can make up for. `a` and `b` are chains of one article.
 */
export function keptApart(a: Chain, b: Chain): boolean {
  if (points(withinArticle, a.facts, b.facts) < LEAST) return true
  const each = (chain: Chain) => chain.mentions.map((one) => [one, factsOf(one, chain.digest)] as const)
  return each(a).some(([x, first]) =>
    each(b).some(([y, second]) =>
      x.trigger.start < y.trigger.start ? toldApart(x, y, first, second) : toldApart(y, x, second, first),
    ),
  )
}

/** The chains of an article, in order of their first mention. `rarity` weighs the names of its context. */
export function chainsOf(digest: ArticleDigest, links: PersonLinks, rarity: Rarity): Chain[] {
  const { mentions } = digest
  const facts = mentions.map((mention) => factsOf(mention, digest))
  const at = <Item>(items: readonly Item[], index: number): Item => items[index] as Item
  const apart = (i: number, j: number): boolean =>
    i < j ? toldApart(at(mentions, i), at(mentions, j), at(facts, i), at(facts, j)) : apart(j, i)

  const found: Link[] = []
  for (let b = 0; b < mentions.length; b++)
    for (let a = Math.max(0, b - REACH); a < b; a++) {
      const sum = points(withinArticle, at(facts, a), at(facts, b)) + takenUp(a, at(mentions, b))
      if (sum >= withinArticle.threshold && !apart(a, b)) found.push({ a, b, points: sum })
    }
  const { clusters, used } = cluster(
    mentions.length,
    found,
    (a, b) => excluded(withinArticle, at(facts, a), at(facts, b)) || apart(a, b),
    { signature: String },
  )
  const context = contextOf(digest, links, rarity)
  const wordings = digest.sentences.map(({ text }) => wordingOf(text))
  const name = (index: number): string => `${digest.article}/${at(mentions, index).event}`
  return clusters.map((members) => ({
    digest,
    mentions: members.map((index) => at(mentions, index)),
    facts: factsOfChain(
      members.map((index) => at(mentions, index)),
      members.map((index) => at(facts, index)),
      { digest, links, context, wordings },
    ),
    unions: used
      .filter(({ a }) => members.includes(a))
      .map(({ a, b, points: sum }) => ({
        a: name(a),
        b: name(b),
        score: score(sum, withinArticle),
        reasons: [reason('told in the same article'), ...reasons(withinArticle, at(facts, a), at(facts, b))],
      })),
  }))
}
