/**
 * Offices told without their noun: `Anne Dumont a été nommée à la tête de la Banque de France`. There are no words to
 * mark as a role, but the person is an official of that body and its country.
 */
import { loadLexicon } from '../../core/lexicon.ts'
import { type Cluster, mentionsBySentence, type Named } from '../cluster.ts'
import type { OfficialsDoc } from '../reading.ts'
import { complementEnd } from './complement.ts'
import type { RoleNoun } from './nouns.ts'
import { type OfficeFacts, officeFacts } from './office.ts'

const words = loadLexicon<'verb' | 'place'>(new URL('../lexicon/headships.json', import.meta.url))

/** The head of whatever body: public or not by the body. */
const HEAD: RoleNoun = { title: 'chef', office: 'open', gender: null, plural: false, country: null }

/** How far before the place the verb can stand. */
const REACH = 12

/** The office of `à la tête de …`, whose noun is token `at`; null when the body is not public or a bare town (a club). */
function officeAt(doc: OfficialsDoc, at: number, to: number): OfficeFacts | null {
  const end = complementEnd(doc, HEAD, at + 1, to, () => 0)
  if (end === at + 1) return null
  const phrase = { from: at, to: end, noun: HEAD, head: at, headEnd: at + 1, determiner: at - 1 }
  const facts = officeFacts(doc, { status: 'current', demonyms: [], gender: null, ...phrase })
  return facts.official === true && facts.organisation !== null ? facts : null
}

/** Whoever is put there: the object between verb and place (`a nommé X à la tête`), else who stands before the verb. */
function appointed(doc: OfficialsDoc, names: readonly Named[], verb: number, at: number): number | undefined {
  const between = names.find(
    ({ from, to }) =>
      from > verb && to <= at && !/^(?:à|au|par|de|du|d'|avec)$/.test(doc.tokens.all[from - 1]?.norm ?? ''),
  )
  return (between ?? names.findLast(({ to }) => to <= verb))?.person
}

/** Persons (numbers in the document) put at the head of a public body, each with the country that the body tells. */
export function headsOfBodies(
  doc: OfficialsDoc,
  clusters: readonly Cluster[],
): ReadonlyMap<number, string | null> {
  const found = new Map<number, string | null>()
  const tokens = doc.tokens.all
  const named = mentionsBySentence(clusters)
  doc.tokens.ranges.forEach(({ from, to }, sentence) => {
    for (let at = from + 2; at < to; at++) {
      if (words.getFolded(tokens[at]?.norm ?? '') !== 'place') continue
      if (tokens[at - 1]?.norm !== 'la' || tokens[at - 2]?.norm !== 'à') continue
      let verb = at - 3
      const first = Math.max(from, at - REACH)
      while (verb >= first && words.getFolded(doc.morphology[verb]?.lemma ?? '') !== 'verb') verb--
      if (verb < first) continue
      const names = (named.get(sentence) ?? []).toSorted((a, b) => a.from - b.from)
      const person = appointed(doc, names, verb, at - 2)
      const office = person === undefined ? null : officeAt(doc, at, to)
      if (person !== undefined && office) found.set(person, office.country)
    }
  })
  return found
}
