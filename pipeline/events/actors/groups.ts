/** Unnamed people and forces: `six policiers`, `l'armée`, `des milliers de manifestants`, `les deux ministres`. */
import { loadWords } from '../words.ts'
import type { Span } from '../../core/span.ts'
import { isVerb, morphAt, normAt, type Scene, tokenAt } from '../scene.ts'
import type { Actor } from './actor.ts'
import { phraseAt } from './phrase.ts'

const groups = loadWords<'group' | 'person' | 'organisation'>('groups')
/** Plural nouns that with « deux » stand for two persons or two countries spoken of before. */
const pairs = loadWords<'person' | 'country'>('pairs')

const NUMBER =
  /^\p{N}|^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|plusieurs|quelques)$/u

/** Longest group name that starts at token `at`: up to four words. */
function headAt(scene: Scene, at: number): { to: number; kind: 'group' | 'person' | 'organisation' } | null {
  let key = ''
  let found: { to: number; kind: 'group' | 'person' | 'organisation' } | null = null
  for (let to = at; to < Math.min(scene.to, at + 4); to++) {
    const norm = normAt(scene, to)
    key = key === '' || key.endsWith("'") ? key + norm : `${key} ${norm}`
    const kind = groups.get(key)
    if (kind) found = { to: to + 1, kind }
  }
  return found
}

/** Groups of the sentence outside `taken`; `before` are the actors of the text so far, for `les deux pays`. */
export function groupActors(scene: Scene, taken: (span: Span) => boolean, before: readonly Actor[]): Actor[] {
  const found: Actor[] = []
  for (let at = scene.from; at < scene.to; at++) {
    const token = tokenAt(scene, at)
    if (taken(token) || isVerb(morphAt(scene, at))) continue
    const pairOf = normAt(scene, at - 1) === 'deux' ? pairs.get(token.norm) : undefined
    if (pairOf) {
      const pair = lastTwo([...before, ...found], pairOf)
      if (pair.length === 2) {
        const [first, second] = pair as [Actor, Actor]
        const span = { start: tokenAt(scene, at - 1).start, end: token.end }
        found.push({ ...first, ...span, source: 'pair', unit: span, others: [{ ...second, ...span }] })
        continue
      }
    }
    const head = headAt(scene, at)
    if (head === null) continue
    const from = NUMBER.test(normAt(scene, at - 1)) && !taken(tokenAt(scene, at - 1)) ? at - 1 : at
    const phrase = phraseAt(scene, from, head.to)
    const span = { start: tokenAt(scene, from).start, end: tokenAt(scene, phrase.to - 1).end }
    found.push({
      ...span,
      name: phrase.name,
      country: phrase.country,
      kind: head.kind,
      source: 'group',
      unit: span,
    })
    at = phrase.to - 1
  }
  return found
}

/** The two different actors of that kind last spoken of, in order of reading. */
function lastTwo(before: readonly Actor[], kind: Actor['kind']): Actor[] {
  const two: Actor[] = []
  for (let at = before.length - 1; at >= 0 && two.length < 2; at--) {
    const actor = before[at] as Actor
    if (actor.kind === kind && actor.source !== 'pair' && !two.some((one) => one.name === actor.name))
      two.unshift(actor)
  }
  return two
}
