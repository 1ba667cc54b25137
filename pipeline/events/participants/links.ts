/** How each actor of a sentence is tied to the words before it: by which preposition, or coordinated with which actor. */
import type { Actor } from '../actors/index.ts'
import { morphAt, normAt, type Scene, tokenFrom } from '../scene.ts'
import { grammarWords, loadWords } from '../words.ts'

export type LinkKind = 'of' | 'to' | 'in' | 'with' | 'by' | 'against' | 'between' | 'other'

export interface Linked {
  readonly actor: Actor
  /** First and last token of the actor's unit (half-open). */
  readonly from: number
  readonly to: number
  /** Null: no preposition, so subject or object. */
  readonly link: LinkKind | null
  /** Index in the list of the actor that this one continues (`X et Y`), or -1. */
  readonly joins: number
  /** Token where the phrase begins: preposition or determiner. */
  readonly start: number
}

const links = loadWords<LinkKind>('links')
/** Words that make a preposition with « de »: `auprès de`, `à l'encontre de`. */
const compounds = loadWords<LinkKind>('compound-links')
/** Nouns of number: `milliers`, `dizaines`. */
const quantities = loadWords<true>('quantities')
const AND = grammarWords('joins')

/** Adverbs after « et » and « ou » in a list. */
const ALSO = grammarWords('also')

/** Names that a noun can stand before. */
const TITLED = new Set<Actor['source']>(['name', 'organisation'])

/** Whether only a comma stands between, or nothing. */
const apposed = (scene: Scene, from: number, to: number): boolean =>
  to - from === 0 || (to - from === 1 && normAt(scene, from) === ',')

/** Whether a name, a comma and at most an article and adjectives stand before token `to`. */
function isApposition(scene: Scene, { actor, to: from }: Linked, to: number): boolean {
  if (actor.source !== 'name' || to - from > 4) return false
  // « jeune homme » is two words for one.
  if (to > from && normAt(scene, from) !== ',') return false
  for (let at = from + 1; at < to; at++)
    if (!/^(?:DET|ADJ|NUM|NOUN)$/.test(morphAt(scene, at).upos)) return false
  return true
}

/** A comma joins a list of the same kind; before another kind it opens an apposition (`X et Y, parents de Z`). */
const isListed = (a: Actor, b: Actor): boolean =>
  a.kind === b.kind && a.source !== 'someone' && b.source !== 'someone'

/** Whether the list that item `at` is in goes on to an « et » (`X, Y et Z`). */
function endsInAnd(all: readonly Linked[], at: number, commas: ReadonlySet<number>): boolean {
  for (let last = at; ; ) {
    const next = all.findIndex(({ joins }) => joins === last)
    if (next < 0) return false
    if (!commas.has(next)) return true
    last = next
  }
}

const memory = new WeakMap<Scene, readonly Linked[]>()

function read(scene: Scene): readonly Linked[] {
  const found: Linked[] = []
  /** Indexes that a comma joins: only a list if « et » ends it. */
  const commas = new Set<number>()
  for (const actor of scene.actors) {
    const named = found.at(-1)
    // « son homologue suédois, Per Lund »: the name says who it is.
    if (
      named?.actor.source === 'someone' &&
      actor.source === 'name' &&
      apposed(scene, named.to, tokenFrom(scene, actor.unit.start))
    ) {
      const to = tokenFrom(scene, actor.unit.end)
      found[found.length - 1] = { ...named, actor, to: Math.max(named.to + 1, to) }
      continue
    }
    const from = tokenFrom(scene, actor.unit.start)
    // « Per Lund, jeune homme de 23 ans »: the same person.
    if (named && actor.source === 'someone' && isApposition(scene, named, from)) {
      found.push({ ...named, from, to: Math.max(from + 1, tokenFrom(scene, actor.unit.end)), joins: -1 })
      continue
    }
    const to = Math.max(from + 1, tokenFrom(scene, actor.unit.end))
    let at = from - 1
    let link: LinkKind | null = null
    let joins = -1
    for (let steps = 0; at >= scene.from && steps < 6; steps++, at--) {
      const norm = normAt(scene, at)
      const morph = morphAt(scene, at)
      const kind = links.get(norm)
      // « X, Y ou encore Z »
      if (ALSO.has(norm) && AND.has(normAt(scene, at - 1))) continue
      // « d'autres manifestants »: an article
      if (norm === "d'" && morph.upos === 'DET') continue
      // « des milliers de manifestants » are the manifestants.
      if (kind === 'of' && quantities.has(normAt(scene, at - 1))) {
        at--
        continue
      }
      if (kind) {
        // « sur Twitter » is where it was said.
        if (norm === 'sur' && actor.kind === 'organisation') {
          link = 'other'
          break
        }
        const whole = kind === 'of' ? compounds.get(normAt(scene, at - 1)) : undefined
        link = whole ?? kind
        break
      }
      // « des » is article and preposition: after a noun it is the preposition.
      if (norm === 'des') {
        const before = morphAt(scene, morphAt(scene, at - 1).upos === 'ADJ' ? at - 2 : at - 1).upos
        if (before === 'NOUN' || before === 'PROPN') {
          link = compounds.get(normAt(scene, at - 1)) ?? 'of'
          break
        }
        continue
      }
      if (AND.has(norm)) {
        // `X ainsi que Y`
        const first = norm === 'que' && normAt(scene, at - 1) === 'ainsi' ? at - 1 : at
        const previous = found.at(-1)
        if (
          previous &&
          first - previous.to <= 1 &&
          first >= previous.to - 1 &&
          (norm !== 'que' || first < at)
        )
          if (norm !== ',' || isListed(previous.actor, actor)) joins = found.length - 1
        break
      }
      if (
        morph.upos === 'DET' ||
        morph.upos === 'ADJ' ||
        morph.upos === 'NUM' ||
        norm === 'm.' ||
        norm === 'mme' ||
        norm === 'mm.'
      )
        continue
      // A title that no role covers (`le chanteur X`, `la firme japonaise Y`) belongs to the name.
      if (morph.upos === 'NOUN' && steps < 3 && TITLED.has(actor.source) && at === from - 1 - steps) continue
      break
    }
    const byComma = joins >= 0 && normAt(scene, at) === ','
    if (byComma) commas.add(found.length)
    if (joins >= 0) link = (found[joins] as Linked).link
    found.push({ actor, from, to, link, joins, start: Math.max(scene.from, at) })
  }
  return found.map((one, at) =>
    commas.has(at) && !endsInAnd(found, at, commas) ? { ...one, link: null, joins: -1 } : one,
  )
}

/** The actors of the scene with their links, in order; worked out once per scene. */
export function linkedActors(scene: Scene): readonly Linked[] {
  let known = memory.get(scene)
  if (known === undefined) {
    known = read(scene)
    memory.set(scene, known)
  }
  return known
}

/** `all[at]` with the actors coordinated to it: `X, Y et Z`. */
export function withJoined(all: readonly Linked[], at: number): readonly Linked[] {
  const group = [all[at] as Linked]
  const members = new Set([at])
  for (let next = at + 1; next < all.length; next++) {
    const one = all[next] as Linked
    if (one.joins >= 0 && members.has(one.joins)) {
      group.push(one)
      members.add(next)
    }
  }
  for (let back = (all[at] as Linked).joins; back >= 0; back = (all[back] as Linked).joins)
    group.unshift(all[back] as Linked)
  return group
}
