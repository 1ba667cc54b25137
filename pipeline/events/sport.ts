/** Articles about sport, in which the words of conflict and diplomacy are those of the game. */
import type { Draft } from './draft.ts'
import type { EventDoc } from './scene.ts'
import { loadWords } from './words.ts'

const sport = loadWords<true>('sport')

/** How many different words of sport make an article one about sport. */
const ENOUGH = 6
/** Types that keep their meaning in sport news. */
const KEPT = new Set(['DEATH', 'DISASTER', 'JUSTICE', 'STATEMENT'])

/** Whether the article is about sport. */
export function isSport(doc: EventDoc): boolean {
  const seen = new Set<string>()
  for (const { norm } of doc.tokens.all) if (sport.has(norm)) seen.add(norm)
  return seen.size >= ENOUGH
}

/** Whether the event is more than a move of the game. */
export const isMoreThanSport = ({ type }: Draft): boolean => KEPT.has(type)
