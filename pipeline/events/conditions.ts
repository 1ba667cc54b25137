/** Whether what stands around a word lets it be the trigger: patterns before and after, participants. */
import type { Candidate } from './candidates.ts'
import { needs } from './needs.ts'
import type { Cast } from './participants/verb.ts'
import { type Scene, tokenAt } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** How far the patterns look: longer contexts say nothing of the word. */
const REACH = 90

/** Where the words of another clause begin: no object stands beyond. */
const CLAUSE = /[;:]| (?:qui|que|qu'|dont|où|alors|afin|tandis) ?/u

const starts = (pattern: RegExp, folded: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(folded)
}
const holds = (pattern: RegExp, part: string): boolean => {
  pattern.lastIndex = 0
  return pattern.test(part)
}

/** Whether the words around the trigger fit the conditions of its entry. */
export function fitsWords(scene: Scene, candidate: Candidate, trigger: Trigger, to: number): boolean {
  const { patterns } = trigger
  const { folded } = scene.doc
  const { start: sentenceStart, end: sentenceEnd } = scene.sentence
  const start = tokenAt(scene, candidate.verb?.first ?? candidate.from).start
  const end = tokenAt(scene, to - 1).end
  if (patterns.after && !starts(patterns.after, folded, end)) return false
  if (patterns.notAfter && starts(patterns.notAfter, folded, end)) return false
  const left =
    patterns.before || patterns.notBefore || patterns.object
      ? folded.slice(Math.max(sentenceStart, start - REACH), start)
      : ''
  if (patterns.before && !holds(patterns.before, left)) return false
  if (patterns.notBefore && holds(patterns.notBefore, left)) return false
  if (patterns.near || patterns.notNear) {
    const sentence = folded.slice(sentenceStart, sentenceEnd)
    if (patterns.near && !holds(patterns.near, sentence)) return false
    if (patterns.notNear && holds(patterns.notNear, sentence)) return false
  }
  if (patterns.object) {
    const right = folded.slice(end, Math.min(sentenceEnd, end + REACH))
    const passive = candidate.verb?.voice === 'passive'
    // A participle alone can be either: `l'aide envoyée par X`, `a de son côté envoyé une aide`.
    const active = !passive || (candidate.verb?.time === 'participle' && !/^ par /u.test(right))
    const where = (passive ? left : '') + (active ? right.split(CLAUSE)[0] : '')
    if (!holds(patterns.object, where)) return false
  }
  return true
}

/** Whether the participants that the entry needs were found. */
export const fitsParticipants = (trigger: Trigger, cast: readonly Cast[]): boolean =>
  trigger.needs === undefined || needs[trigger.needs](cast)
