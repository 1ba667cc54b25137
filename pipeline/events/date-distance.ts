/** How far a date of the sentence is from an event: words between them, and edges of clauses, which weigh most. */
import type { Draft } from './draft.ts'
import { isFiniteVerb, morphAt, normAt, type Scene } from './scene.ts'
import { grammarWords } from './words.ts'

/** Cost from which a date is not the event's. */
export const FARTHEST = 45

const SUBORDINATE = grammarWords('subordinate')
const RELATIVE = grammarWords('relative')

/** Words at most before a date that opens its clause: `Mais dès le [3 mai]`. */
const OPENING = 4

/** Whether the date opens the sentence or one of its parts: `…, qui dure : en [janvier], une attaque …`. */
export function isInitial(scene: Scene, at: number): boolean {
  for (let index = at - 1; index > at - OPENING; index--)
    if (index < scene.from || /^[:;]$/.test(normAt(scene, index))) return true
  return false
}

/** Comma that closes the relative clause opened by the comma at token `at`: `à Lyon[,] où il vit[,] mardi`; -1 for none. */
function insertionEnd(scene: Scene, at: number, end: number): number {
  if (normAt(scene, at) !== ',' || !RELATIVE.has(normAt(scene, at + 1))) return -1
  for (let index = at + 2; index < end; index++) if (normAt(scene, index) === ',') return index
  return -1
}

/** How far a date at token `at` is from the trigger: clause edges weigh most; `FARTHEST` when it is that far or more. */
export function cost(draft: Draft, at: number): number {
  const { scene } = draft
  const initial = isInitial(scene, at) && at < draft.at
  let edges = 0
  const [low, high] = at < draft.at ? [at, draft.at] : [draft.at + 1, at]
  if (!initial && high - low >= FARTHEST) return FARTHEST
  let inserted = 0
  for (let index = low; index < high && edges * 10 < FARTHEST; index++) {
    const norm = normAt(scene, index)
    const end = insertionEnd(scene, index, high)
    if (end > index) {
      edges += 1
      inserted += end - index
      index = end
    } else if (SUBORDINATE.has(norm)) edges += 2
    else if (norm === ',') edges += initial ? 0 : 1
    else if (
      isFiniteVerb(morphAt(scene, index)) &&
      !(draft.verbal && draft.at - index < 5 && draft.at > index)
    )
      edges += 1
  }
  const words = high - low - inserted
  const far = edges * 10 + (initial ? Math.min(8, words) : words) + (at < draft.at ? 2 : 0)
  return Math.min(far, FARTHEST)
}
