/** Puts neighbouring candidates together: a day with its part of day, the ends of a range, the members of a list. */
import { calendar } from './build.ts'
import type { Calendar, CalendarParts, Candidate, Several } from './parts.ts'
import type { CompositionRule } from './rule.ts'

/** Joins neighbours that `join` accepts, from left to right. */
function pairwise(
  candidates: readonly Candidate[],
  join: (one: Candidate, next: Candidate) => Candidate | null,
): readonly Candidate[] {
  const out: Candidate[] = []
  for (let at = 0; at < candidates.length; at++) {
    const one = candidates[at] as Candidate
    const next = candidates[at + 1]
    const joined = next ? join(one, next) : null
    out.push(joined ?? one)
    if (joined) at++
  }
  return out
}

const partsOf = ({ meaning }: Candidate): CalendarParts | null =>
  meaning.kind === 'calendar'
    ? meaning.parts
    : meaning.kind === 'shift' && meaning.unit === 'day'
      ? (meaning.parts ?? {})
      : null

const isDay = (candidate: Candidate): boolean => {
  const parts = partsOf(candidate)
  if (!parts || parts.hour !== undefined || parts.partOfDay || candidate.bound) return false
  return candidate.meaning.kind === 'shift' || parts.day !== undefined || parts.weekday !== undefined
}

const isPart = ({ meaning }: Candidate): boolean =>
  meaning.kind === 'calendar' &&
  meaning.parts.partOfDay !== undefined &&
  Object.keys(meaning.parts).length === 1

/** The day's meaning with a part of day. */
function withPart(day: Candidate, part: Candidate): Candidate['meaning'] {
  const partOfDay = (part.meaning as Calendar).parts.partOfDay as NonNullable<CalendarParts['partOfDay']>
  const { meaning } = day
  if (meaning.kind === 'shift') return { ...meaning, parts: { ...meaning.parts, partOfDay } }
  const { parts, which } = meaning as Calendar
  return calendar({ ...parts, partOfDay }, which)
}

const DAY_PART =
  /^ ?,? ?(?:(?:très |plus )?(?:tôt|tard) )?(?:(?:en|dans|à|au|dès|de|vers|pendant|durant) (?:la |l'|le )?|le |la |l')?$/
const PART_DAY = /^ (?:du|de|d'|de la journée du|de la journée de|des) ?$/
const NIGHT_END = /^ (?:à|au|et|et du|et de|sur) $/

/** « vendredi matin », « hier en fin de journée », « la matinée du 4 juin », « la nuit de mercredi à jeudi ». */
export const dayWithPart: CompositionRule = {
  id: 'date.day-part',
  about:
    'Jour et partie du jour : « vendredi matin », « la matinée du 4 juin », « la nuit de mercredi à jeudi »',
  compose: (candidates, folded) => {
    const out: Candidate[] = []
    for (let at = 0; at < candidates.length; at++) {
      const one = candidates[at] as Candidate
      const next = candidates[at + 1]
      const gap = next ? folded.slice(one.end, next.start) : null
      if (next && gap !== null && isDay(one) && isPart(next) && DAY_PART.test(gap)) {
        out.push({
          ...one,
          end: next.end,
          rule: 'date.day-part',
          meaning: withPart(one, next),
          ...(next.mod && { mod: next.mod }),
        })
        at++
      } else if (next && gap !== null && isPart(one) && !one.bound && isDay(next) && PART_DAY.test(gap)) {
        const last = candidates[at + 2]
        const night = last && isDay(last) && NIGHT_END.test(folded.slice(next.end, last.start))
        out.push({
          ...one,
          end: (night ? last : next).end,
          rule: 'date.day-part',
          meaning: withPart(next, one),
        })
        at += night ? 2 : 1
      } else out.push(one)
    }
    return out
  },
  examples: [
    ['Il est arrivé [[mardi matin]] à Rome.', '2024-05-14TMO'],
    ['Une voiture l’a heurté [[hier en début d’après-midi]].', '2024-05-14TAF'],
    ['Les secours sont arrivés dans [[la matinée du samedi 4 mai]].', '2024-05-04TMO'],
    ['Des tirs ont éclaté dans [[la nuit de lundi à mardi]].', '2024-05-13TNI'],
  ],
  rejects: ['Mardi, il dînera à la nuit tombée', 'le matin, lundi exclu'],
}

/** « le lendemain du 13 février », « la veille de Noël ». */
export const neighbourOfDay: CompositionRule = {
  id: 'date.neighbour-of-day',
  about: 'Jour voisin d’un jour dit : « le lendemain du 13 février », « la veille de Noël »',
  compose: (candidates, folded) =>
    pairwise(candidates, (one, next) => {
      if (one.meaning.kind !== 'shift' || one.meaning.from !== 'spoken' || one.meaning.unit !== 'day')
        return null
      const { meaning } = next
      const base = meaning.kind === 'calendar' || meaning.kind === 'shift' ? meaning : null
      if (!base || !isDay(next) || !/^ (?:de |du |d')$/.test(folded.slice(one.end, next.start))) return null
      return { ...one, end: next.end, rule: 'date.neighbour-of-day', meaning: { ...one.meaning, base } }
    }),
  examples: [
    ['Il est mort [[le lendemain du 13 février]].', '2024-02-14'],
    ['Le marché fermera [[la veille de Noël]].', '2024-12-24'],
  ],
  rejects: ['la veille du scrutin de mardi', 'le lendemain, le 13'],
}

/** How finely a date is told: both ends of a range tell it alike. */
function level(candidate: Candidate): string | null {
  const parts = partsOf(candidate)
  if (!parts || candidate.meaning.kind === 'shift') return candidate.meaning.kind === 'shift' ? 'day' : null
  if (parts.hour !== undefined) return 'time'
  if (parts.day !== undefined || parts.weekday !== undefined) return 'day'
  if (parts.partOfDay || parts.rank || parts.weekend) return null
  if (parts.month !== undefined) return 'month'
  return parts.year !== undefined ? 'year' : parts.decade !== undefined ? 'decade' : null
}

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
    'Intervalle : « du 3 au 5 mai », « entre 2015 et 2020 », « de lundi à mercredi », « 2017-2019 », « de 10 h à 12 h »',
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

export const list: CompositionRule = {
  id: 'date.list',
  about: 'Jours coordonnés : « les 12 et 13 juin », « les 6, 7 et 8 mai »',
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
        out.push(several('list', first.start, members, 'date.list'))
        at += members.length - 1
      } else out.push(first)
    }
    return out
  },
  examples: [
    ['Le tournoi aura lieu [[les 12 et 13 juin]].', '2024-06-12/2024-06-13'],
    ['Le bureau était fermé [[les 6, 7 et 8 mai]].', '2024-05-06/2024-05-08'],
  ],
  rejects: ['les 12 et 13 arrondissements'],
}

export const compositionRules: readonly CompositionRule[] = [neighbourOfDay, dayWithPart, range, list]
