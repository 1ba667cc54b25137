/** Bare roles that take up a person (`le ministre cubain`, `la représentante du ministère`, `le chef de l'État`). */
import { fold } from '../../core/fold.ts'
import { loadLexicon } from '../../core/lexicon.ts'
import type { Person } from '../../core/records.generated.ts'
import { findWorldNames } from '../../world/index.ts'
import type { TaggedDoc } from '../reading.ts'
import type { RolePhrase } from '../roles/phrase.ts'
import { agrees, type Placed, REACH } from './timeline.ts'

const classes = loadLexicon<string>(new URL('../lexicon/role-classes.json', import.meta.url))

/** Content words of a phrase beyond its noun: `ministère`, `affaires`, `étrangères`. */
function bodyWords(doc: TaggedDoc, role: RolePhrase): readonly string[] {
  const words: string[] = []
  for (let at = role.headEnd; at < role.to; at++) {
    const norm = doc.tokens.all[at]?.norm ?? ''
    const upos = doc.morphology[at]?.upos
    if (norm.length > 3 && (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ')) words.push(norm)
  }
  return words
}

const MINISTRY = /affaires étrangères|diplomatie/

/** How well the person's offices fit the phrase: 0 when they do not. */
function fitness(doc: TaggedDoc, role: RolePhrase, person: Person): number {
  const { title } = role.noun
  const wanted = classes.get(title)
  const body = bodyWords(doc, role)
  let best = 0
  for (const held of person.roles) {
    const text = fold(held.text).replace(/\s+/gu, ' ')
    const shared = body.filter((word) => text.includes(word)).length
    const same = held.title === title || text === fold(title)
    const held2 = classes.get(held.title)
    if (same) best = Math.max(best, 4 + shared)
    else if (title === 'chef de la diplomatie' && MINISTRY.test(text)) best = Math.max(best, 5)
    else if (wanted !== undefined && wanted !== 'any' && wanted === held2) best = Math.max(best, 2 + shared)
    else if (wanted === 'any' || held2 === 'any') best = Math.max(best, 1 + shared)
    else if (shared > 0 && role.noun.office === 'open') best = Math.max(best, 1 + shared)
  }
  if (best === 0 && wanted === 'any' && person.official) return 1
  return best
}

/**
 * The person that the bare role at `sentence` takes up: the best fit of title, country, gender and body; of equals
 * the one spoken of last. Null when nobody fits, or only loosely and too long ago.
 */
export function holderOf(
  doc: TaggedDoc,
  role: RolePhrase,
  sentence: number,
  placed: readonly Placed[],
  people: ReadonlyMap<string, Person>,
): string | null {
  const world = findWorldNames(doc.tokens.all, role.headEnd, role.to)
  const countries = new Set([...role.demonyms, ...world.flatMap(({ entry }) => entry.country ?? [])])
  let best: { person: string; score: number; token: number } | null = null
  for (const one of placed) {
    const person = people.get(one.person)
    if (!person || one.token >= role.from || !agrees(person, role.noun.gender)) continue
    if (countries.size > 0 && person.country !== null && !countries.has(person.country)) continue
    const score = fitness(doc, role, person)
    if (score === 0 || (score < 4 && sentence - one.sentence > REACH)) continue
    if (best === null || score > best.score || (score === best.score && one.token > best.token))
      best = { person: one.person, score, token: one.token }
  }
  return best?.person ?? null
}
