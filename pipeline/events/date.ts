/** When the event took place, honestly: the date of its clause, else one inherited with that basis, else none. */

import type { DateMention, EventDate } from '../core/records.generated.ts'
import { contains, within } from '../core/span.ts'
import { isDe } from '../french/determiners.ts'
import { cost, FARTHEST, isInitial } from './date-distance.ts'
import {
  hasComma,
  isAside,
  isBefore,
  isElsewhere,
  isInRelative,
  isOfNoun,
  isSince,
  namesOther,
  withClock,
} from './date-owner.ts'
import type { Draft } from './draft.ts'
import { movedBy, stepFrom } from './eve.ts'
import { normAt, type Scene, tokenFrom } from './scene.ts'
import { grammarWords } from './words.ts'

/** Values that place nothing in time. */
const VAGUE = /^(?:PAST|PRESENT|FUTURE)_REF$/u

const isTied = (norm: string): boolean => norm === 'en' || norm === 'depuis' || isDe(norm)

/** `Page actualisée : 13 octobre 2016`: the day of a text, not of what it tells. */
const OF_TEXT =
  /^\P{L}*(?:(?:page|article|texte|dépêche|première version) )?(?:(?:a été )?(?:actualisée?|modifiée?|publiée?|mise? (?:à jour|en ligne))) ?(?:le |:|à |ce )/u

/** Points in time of the sentence that an event can take. */
const datesOf = (scene: Scene): readonly DateMention[] =>
  within(scene.doc.dates, scene.sentence).filter(
    (date) =>
      contains(scene.sentence, date) &&
      (date.type === 'DATE' || date.type === 'TIME') &&
      !VAGUE.test(date.value),
  )

/** Whether all of a date lies after the day of the document. */
export function liesAhead(date: Pick<EventDate, 'interval'> | null, today: string | null): boolean {
  const from = date?.interval?.from?.slice(0, 10)
  return from !== undefined && today !== null && from > today
}

/** Whether another trigger has the date for itself: a verb between, or a noun that the date completes. */
function isTaken(draft: Draft, at: number, others: readonly Draft[]): boolean {
  const tied = isTied(normAt(draft.scene, at - 1))
  for (const other of others) {
    if (other === draft) continue
    const between = other.at > Math.min(draft.at, at) && other.at < Math.max(draft.at, at)
    if (between && other.verbal) return true
    // In a part of the sentence between commas the date belongs to the trigger of that part.
    const beside = other.verbal || Math.abs(other.at - at) < 4
    if (beside && !hasComma(draft.scene, other.at, at) && hasComma(draft.scene, draft.at, at)) return true
    if (!other.verbal && tied && other.at < at && at - other.at < 6 && Math.abs(at - draft.at) > 2)
      return true
  }
  return false
}

/** Costs up to which a date belongs to the event's own clause. */
const OWN_VERB = 24
const OWN_NOUN = 14

/** `a annoncé dimanche que X signerait`: the day of the announcement. */
function hasConjunction(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:que|qu')$/.test(normAt(scene, at))) return true
  return false
}

/** Acts of speech, whose object has a time of its own: `a condamné mardi l'attentat`. */
const SPOKEN = new Set(['STATEMENT', 'REQUEST', 'ACCUSE', 'SUPPORT', 'REJECT', 'THREATEN'])

/** Whether the time of the clause is not that of the noun in it. */
const isApart = (draft: Draft, others: readonly Draft[]): boolean =>
  draft.measured ||
  (draft.objectOf >= 0 &&
    others.some(({ at, verbal, type }) => verbal && at === draft.objectOf && SPOKEN.has(type)))

/** Whether the date stands in the phrase of what something is told to be after: `depuis l'attentat de mardi`. */
const isOfMeasured = (draft: Draft, date: DateMention, at: number, others: readonly Draft[]): boolean =>
  others.some((other) => other !== draft && other.measured && at > other.at && isOfNoun(other, date, at))

const isUntil = (scene: Scene, at: number): boolean =>
  normAt(scene, at - 1) === "jusqu'" || normAt(scene, at - 2) === "jusqu'"

/** The sentence's best date for the event, with its cost; null when none is near enough. */
function bestDate(
  draft: Draft,
  dates: readonly DateMention[],
  others: readonly Draft[],
  today: string | null,
): { date: DateMention; far: number } | null {
  const { scene } = draft
  let best: DateMention | null = null
  let least = FARTHEST
  for (const date of dates) {
    const at = tokenFrom(scene, date.start)
    const far = cost(draft, at)
    if (far >= least) continue
    if (isApart(draft, others) && !isOfNoun(draft, date, at)) continue
    if (isOfMeasured(draft, date, at, others)) continue
    if (!draft.verbal && isUntil(scene, at)) continue
    // « annonce un deuil pour vendredi » was said before.
    if (draft.verbal && SPOKEN.has(draft.type) && draft.status === 'happened' && liesAhead(date, today))
      continue
    const initial = isInitial(scene, at) && at < draft.at && draft.verbal
    if (!initial && isTaken(draft, at, others)) continue
    if (
      (draft.past && liesAhead(date, today)) ||
      isAside(scene, at, draft.at) ||
      isInRelative(scene, at, draft.at) ||
      (draft.verbal && (isBefore(scene, at, draft.at) || namesOther(scene, date, at))) ||
      (isSince(scene, at) && isElsewhere(draft, at))
    )
      continue
    // What is only wished or feared takes no date of the wish: `a dit jeudi vouloir …`.
    if (draft.status === 'hypothetical' && (at < draft.at || far > OWN_NOUN)) continue
    if (draft.status === 'planned' && at < draft.at && hasConjunction(scene, at, draft.at)) continue
    best = date
    least = far
  }
  return best && { date: withClock(scene, best, dates), far: least }
}

/** `drafts` of one sentence with the dates that their clauses give them. `today` is the day of the document. */
export function withDates(scene: Scene, drafts: readonly Draft[], today: string | null): Draft[] {
  const dates = datesOf(scene)
  if (dates.length === 0 || OF_TEXT.test(scene.doc.folded.slice(scene.sentence.start, scene.sentence.end)))
    return [...drafts]
  return drafts.map((draft) => {
    const best = bestDate(draft, dates, drafts, today)
    if (best === null || draft.entry.undated) return draft
    const { value, interval, id, start } = best.date
    const own = best.far <= (draft.verbal ? OWN_VERB : OWN_NOUN)
    const said: EventDate = { value, interval, basis: own ? 'explicit' : 'inherited', dateId: id }
    const step = draft.verbal ? null : stepFrom(scene, tokenFrom(scene, start), draft.at)
    const date = step === null ? said : movedBy(said, step)
    return own ? { ...draft, date } : { ...draft, sentenceDate: date }
  })
}

const inherited = (date: EventDate): EventDate => ({ ...date, basis: 'inherited' })

/** Prepositions that make the noun's event the time of the clause: `lors de`, `à l'issue de`, `en marge de`. */
const DURING = grammarWords('during')

const isDuring = ({ scene, at, type }: Draft): boolean => {
  for (let index = at - 1; index >= Math.max(scene.from, at - 5); index--) {
    const norm = normAt(scene, index)
    // What is said after a meeting is said on its day; what is done after an election is not.
    if (DURING.has(norm) || (norm === 'après' && type === 'CONSULT')) return true
  }
  return false
}

const shares = (a: Draft, b: Draft): boolean =>
  a.roles.some((x) => b.roles.some((y) => x.actor.name === y.actor.name))

/** Whether the event goes on or lies in the past, so that the time of what is told beside it can be its own. */
const isReal = ({ status }: Draft): boolean => status === 'happened' || status === 'ongoing'

/** The event of the same sentence whose time is that of `draft`. */
function companion(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  return drafts.find(
    (other) =>
      other.scene === draft.scene &&
      other.at !== draft.at &&
      other.date !== null &&
      isReal(other) &&
      ((draft.verbal ? isDuring(other) && !other.verbal : isDuring(draft) && other.verbal) ||
        (draft.status === 'ongoing' && other.verbal && other.status === 'happened')) &&
      !isInRelative(draft.scene, other.at, draft.at),
  )
}

/** The event told just before, in which the same people act. */
function precedent(draft: Draft, done: readonly Draft[]): Draft | undefined {
  const reach = draft.speech ? 3 : 1
  const far = done.findLastIndex((before) => draft.scene.at - before.scene.at > reach)
  return done
    .slice(far + 1)
    .findLast(
      (before) =>
        before.date !== null &&
        before.scene.at !== draft.scene.at &&
        before.scene.sentence.paragraph >= draft.scene.sentence.paragraph - (draft.speech ? 1 : 0) &&
        isReal(before) &&
        before.date.value.length > 4 &&
        (draft.anterior || !before.anterior) &&
        shares(draft, before),
    )
}

/**
 * `draft` with a date taken over from its sentence (`beside` are the drafts there) or from what is told just before
 * (`done`), when its own clause gives none.
 */
export function withInheritedDate(draft: Draft, beside: readonly Draft[], done: readonly Draft[]): Draft {
  if (draft.date !== null) return draft
  if (draft.sentenceDate !== null) return { ...draft, date: draft.sentenceDate }
  if (!isReal(draft)) return draft
  const from =
    companion(draft, done.slice(-6)) ??
    companion(draft, beside) ??
    (draft.verbal ? precedent(draft, done) : undefined)
  return from?.date ? { ...draft, date: inherited(from.date) } : draft
}
