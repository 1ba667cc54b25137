/** Bare roles that take up a person (`le ministre cubain`, `la représentante du ministère`, `son homologue`). */
import { fold } from '../../core/fold.ts'
import { loadLexicon } from '../../core/lexicon.ts'
import type { Person } from '../../core/records.generated.ts'
import { findWorldNames } from '../../world/index.ts'
import type { TaggedDoc } from '../reading.ts'
import { roleNoun } from '../roles/nouns.ts'
import type { RolePhrase } from '../roles/phrase.ts'
import { agrees, REACH, type Timeline } from './timeline.ts'

const classes = loadLexicon<string>(new URL('../lexicon/role-classes.json', import.meta.url))

/** Content words of a phrase beyond its noun: `ministère`, `affaires`, `étrangères`. */
function bodyWords(doc: TaggedDoc, role: RolePhrase): readonly string[] {
  const words: string[] = []
  for (let at = role.headEnd; at < role.to; at++) {
    const norm = doc.tokens.all[at]?.norm ?? ''
    const upos = doc.morphology[at]?.upos
    if (norm.length > 3 && (upos === 'NOUN' || upos === 'PROPN')) words.push(norm)
  }
  return words
}

const DIPLOMACY = /affaires étrangères|diplomatie/
const isDeputy = (title: string): boolean => title.startsWith('vice-') || title.startsWith('sous-')

/** How well an office that a person holds fits the phrase: 4 and more for the same title, 1 for a general noun. */
function heldFits(role: RolePhrase, body: readonly string[], held: Person['roles'][number]): number {
  const { title } = role.noun
  const text = fold(held.text).replace(/\s+/gu, ' ')
  const shared = body.filter((word) => text.includes(word)).length
  const [wanted, has] = [classes.get(title), classes.get(held.title)]
  // `le président` is the head of state rather than the president of a region.
  if (held.title === title) return body.length === 0 && / d(?:e|u|es)? |d'/.test(text) ? 3.5 : 4 + shared
  if (title === 'chef de la diplomatie' && DIPLOMACY.test(text)) return isDeputy(held.title) ? 0 : 5
  if (isDeputy(title) && DIPLOMACY.test(text) && wanted !== has) return 3
  if (isDeputy(title) !== isDeputy(held.title) && wanted === has) return isDeputy(title) ? 0 : 1
  if (wanted !== undefined && wanted !== 'any' && wanted === has) return 2 + shared
  // A general noun with a body of its own (`le patron de l'usine`) needs that body.
  if (body.length > 0 && shared === 0) return 0
  if (wanted === 'any' || has === 'any' || role.noun.office === 'open') return 1 + shared
  return 0
}

/** `homologue russe`, whatever the office that it shares. */
const isCounterpart = ({ text }: Person['roles'][number]): boolean =>
  roleNoun(fold(text).split(' ')[0] as string)?.office === 'inherit'

const offices = new WeakMap<Person, readonly Person['roles'][number][]>()

/** The offices of a person, each once however often the article tells it. */
function officesOf(person: Person): readonly Person['roles'][number][] {
  const known = offices.get(person)
  if (known) return known
  const found = [...new Map(person.roles.map((role) => [`${role.title} ${role.text}`, role])).values()]
  offices.set(person, found)
  return found
}

function fitness(role: RolePhrase, body: readonly string[], person: Person, sameCountry: boolean): number {
  let best = 0
  for (const held of officesOf(person)) {
    best = Math.max(best, heldFits(role, body, held))
    // `son homologue russe, X … le ministre russe`: the office is that of the counterpart.
    if (isCounterpart(held) && sameCountry) best = Math.max(best, 3)
  }
  // `le Marocain X … Le ministre marocain`
  if (best === 0 && person.roles.length === 0 && person.official && sameCountry) return 2
  return best === 0 && body.length === 0 && classes.get(role.noun.title) === 'any' && person.official
    ? 1
    : best
}

/** Countries that the phrase names. */
function countriesIn(doc: TaggedDoc, role: RolePhrase): ReadonlySet<string> {
  const world = findWorldNames(doc.tokens.all, role.headEnd, role.to)
  return new Set([...role.demonyms, ...world.flatMap(({ entry }) => entry.country ?? [])])
}

/**
 * The person that the bare role in `sentence` takes up: the best fit of title, country, gender and body; of equals
 * the one spoken of last. Null when nobody fits, or only loosely and too long ago. `timeline` ends before the role.
 */
export function holderOf(
  doc: TaggedDoc,
  role: RolePhrase,
  sentence: number,
  timeline: Timeline,
  people: ReadonlyMap<string, Person>,
): string | null {
  if (role.noun.office === 'inherit') return counterpartOf(doc, role, sentence, timeline, people)
  const countries = countriesIn(doc, role)
  const body = bodyWords(doc, role)
  let best: { person: string; score: number; token: number } | null = null
  for (const one of timeline.latest()) {
    const person = people.get(one.person)
    if (!person || !agrees(person, role.gender)) continue
    const sameCountry = person.country !== null && countries.has(person.country)
    if (countries.size > 0 && person.country !== null && !sameCountry) continue
    const score = fitness(role, body, person, sameCountry)
    if (score === 0 || (score < 2 && sentence - one.sentence > REACH)) continue
    if (best === null || score > best.score || (score === best.score && one.token > best.token))
      best = { person: one.person, score, token: one.token }
  }
  return best?.person ?? null
}

/**
 * `son homologue vietnamien a répondu`: the official spoken of last who is not the one spoken of just before, and who
 * is of the country named, or is already called somebody's counterpart.
 */
function counterpartOf(
  doc: TaggedDoc,
  role: RolePhrase,
  sentence: number,
  timeline: Timeline,
  people: ReadonlyMap<string, Person>,
): string | null {
  const countries = countriesIn(doc, role)
  const { placed } = timeline
  const possessor = placed.findLast(({ subject }) => subject)?.person ?? placed.at(-1)?.person
  let best: { person: string; score: number } | null = null
  for (const one of timeline.latest()) {
    const person = people.get(one.person)
    if (!person?.official || one.person === possessor || !agrees(person, role.gender)) continue
    if (countries.size > 0 && !(person.country !== null && countries.has(person.country))) continue
    const called = officesOf(person).some(isCounterpart)
    const score = called ? 2 : 1
    if (score < 2 && countries.size === 0 && sentence - one.sentence > REACH) continue
    if (best === null || score >= best.score) best = { person: one.person, score }
  }
  return best?.person ?? null
}
