/** The ends of a range and the members of a list, as one expression with parts. */
import { calendar } from '../build.ts'
import type { Candidate, Several } from '../parts.ts'
import type { CompositionRule } from '../rule.ts'
import { level, pairwise, partsOf } from './parts.ts'

const FROM = /(?<![\p{L}\p{N}])(?:du|de|d'|des|à partir du|depuis)(?: l[ea])? ?$/u
const BETWEEN = /(?<![\p{L}\p{N}])entre (?:les? )?$/u
const TO = /^ ?,? (?:à|au|a|jusqu'au|jusqu'en|jusqu'à|aux) (?:le )?$/
const AND = /^ et (?:le |la )?$/
const DASH = /^ ?[-–/] ?$/
const LIST = /^(?:,| et| ou|, et) (?:le )?$/

function rangeStart(a: Candidate, b: Candidate, folded: string): number | null {
  if (level(a) === null || level(a) !== level(b)) return null
  const gap = folded.slice(a.end, b.start)
  const head = folded.slice(Math.max(0, a.start - 16), a.start)
  const from = TO.test(gap) ? FROM.exec(head) : AND.test(gap) ? BETWEEN.exec(head) : null
  if (from) return a.start - from[0].length
  if (
    TO.test(gap) &&
    ((a.bound && !b.bound) || (!b.bound && level(a) === 'day' && partsOf(b)?.month !== undefined))
  )
    return a.start
  return DASH.test(gap) && !/[-–/]$/.test(head) && level(a) !== 'day' ? a.start : null
}

const several = (
  kind: Several['kind'],
  start: number,
  members: readonly Candidate[],
  rule: string,
): Candidate => ({
  start,
  end: (members.at(-1) as Candidate).end,
  rule,
  meaning: { kind, members },
})

export const range: CompositionRule = {
  id: 'date.range',
  about:
    'Range: « du 3 au 5 mai », « entre 2015 et 2020 », « de lundi à mercredi », « 2017-2019 », « de 10 h à 12 h »',
  compose: (candidates, folded) =>
    pairwise(candidates, (one, next) => {
      const start = rangeStart(one, next, folded)
      return start === null ? null : several('range', start, [one, next], 'date.range')
    }),
  examples: [
    ['Il a présidé la région [[de 1989 à 2002]].', '1989/2002'],
    ['Les faits ont eu lieu [[entre 2005 et 2007]].', '2005/2007'],
    ['Le mandat [[2017-2019]] fut bref.', '2017/2019'],
    ['La saison [[2002-03]] a été longue.', '2002/2003'],
    ['Le salon se tiendra [[du 3 au 5 juin]].', '2024-06-03/2024-06-05'],
    ['La mairie sera ouverte [[de 10 h à 12 h]].', '2024-05-15T10:00/2024-05-15T12:00'],
    ['La ligne sera fermée [[de novembre à mars]].', '2024-11/2025-03'],
    ['La route a été fermée [[de lundi à mardi]].', '2024-05-13/2024-05-14'],
  ],
  rejects: ['de 10 à 20 personnes', 'entre lui et le maire'],
}

/** « les 12 et 13 juin » is one stretch of time, « les 6 et 13 avril » is two. */
const areConsecutive = (members: readonly Candidate[]): boolean =>
  members.every((one, at) => {
    const before = members[at - 1]
    const day = partsOf(one)?.day
    return !before || (day !== undefined && day - (partsOf(before)?.day ?? 0) === 1)
  })

/** Members of a list as dates of their own, with the month, year and direction of the last. */
function apart(members: readonly Candidate[]): Candidate[] {
  const { meaning } = members.at(-1) as Candidate
  if (meaning.kind !== 'calendar') return [...members]
  const { weekday: _, ...shared } = meaning.parts
  return members.map(({ bound, ...one }) =>
    bound
      ? { ...one, rule: 'date.list', meaning: calendar({ ...shared, ...partsOf({ ...one }) }, meaning.which) }
      : one,
  )
}

export const list: CompositionRule = {
  id: 'date.list',
  about:
    'Days side by side: « les 12 et 13 juin », « les 6, 7 et 8 mai »; two dates when the days do not follow each other',
  compose: (candidates, folded) => {
    const out: Candidate[] = []
    for (let at = 0; at < candidates.length; at++) {
      const members = [candidates[at] as Candidate]
      while (members.at(-1)?.bound) {
        const next = candidates[at + members.length]
        const last = members.at(-1) as Candidate
        if (!next || level(next) !== level(last) || !LIST.test(folded.slice(last.end, next.start))) break
        members.push(next)
      }
      const [first] = members as [Candidate]
      if (members.length > 1 && !members.at(-1)?.bound) {
        if (areConsecutive(members)) out.push(several('list', first.start, members, 'date.list'))
        else out.push(...apart(members))
        at += members.length - 1
      } else out.push(first)
    }
    return out
  },
  examples: [
    ['Le tournoi aura lieu [[les 12 et 13 juin]].', '2024-06-12/2024-06-13'],
    ['Le bureau était fermé [[les 6, 7 et 8 mai]].', '2024-05-06/2024-05-08'],
    ['Le sommet des [[12 et 13 août]] aura lieu à Tunis.', '2024-08-12/2024-08-13'],
    ['Le vote est prévu [[les 6]] et 13 juin.', '2024-06-06'],
  ],
  rejects: ['les 12 et 13 arrondissements'],
}
