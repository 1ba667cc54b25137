/**
 * The labels of the entity models: BILOU over four types. Works, prizes, events and products (MISC) are learned so
 * that they are not taken for persons or places, and dropped from the layer.
 */
import type { Entity } from '../core/doc.ts'

export type EntityType = Entity['type'] | 'MISC'

const TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC']

/** `O`, then `B-`, `I-`, `L-`, `U-` of each type. */
export const LABELS: readonly string[] = [
  'O',
  ...TYPES.flatMap((type) => ['B', 'I', 'L', 'U'].map((place) => `${place}-${type}`)),
]

export const OUTSIDE = 0
export const ALL_LABELS = (1 << LABELS.length) - 1

const masked = (test: (label: string) => boolean): number =>
  LABELS.reduce((mask, label, at) => (test(label) ? mask | (1 << at) : mask), 0)

/** Labels that a sentence may end with: no name is left open. */
export const CLOSED = masked((label) => /^[OLU]/.test(label))
/** Labels that begin a person's name. */
export const PERSON = masked((label) => label === 'B-PER' || label === 'U-PER')
/** Labels inside a name that began before. */
export const CONTINUING = masked((label) => /^[OIL]/.test(label))

/** Which label may follow which, in the layout of `Weights.possible`. */
export function possibleSteps(labels: readonly string[]): Uint8Array {
  const possible = new Uint8Array((labels.length + 1) * labels.length)
  for (const [at, previous] of ['O', ...labels].entries())
    for (const [next, label] of labels.entries()) {
      const open = /^[BI]/.test(previous)
      const continues = /^[IL]/.test(label)
      const same = previous.slice(2) === label.slice(2)
      possible[at * labels.length + next] = open === continues && (!open || same) ? 1 : 0
    }
  return possible
}

/** A name by its tokens `[from, to)`. */
export interface Name {
  readonly from: number
  readonly to: number
  readonly type: EntityType
}

/** BILOU label numbers of `length` tokens that hold `names`; names must not overlap. */
export function encode(names: readonly Name[], length: number): Uint8Array {
  const path = new Uint8Array(length)
  for (const { from, to, type } of names) {
    const first = 1 + TYPES.indexOf(type) * 4
    for (let at = from; at < to; at++) path[at] = first + (at === from ? 0 : at === to - 1 ? 2 : 1)
    if (to - from === 1) path[from] = first + 3
  }
  return path
}

/** The names that label numbers spell. */
export function decode(path: Uint8Array, length: number): Name[] {
  const names: Name[] = []
  let from = 0
  for (let at = 0; at < length; at++) {
    const label = path[at] as number
    if (label === OUTSIDE) continue
    const place = (label - 1) % 4
    if (place === 0) from = at
    if (place === 3) from = at
    if (place >= 2) names.push({ from, to: at + 1, type: TYPES[(label - 1) >> 2] as EntityType })
  }
  return names
}
