/**
 * The day of the story: a report tells in its lead when it happened and goes on without saying so again. What is told
 * as done after the lead, by the title or by the speakers, is of that day until the text moves to another one.
 */
import { epochDay } from '../core/day.ts'
import type { EventDate } from '../core/records.generated.ts'
import type { Draft } from './draft.ts'

const DAY = /^\d{4}-\d{2}-\d{2}/u

/** How many sentences of the body a lead has. */
const LEAD = 3

const isTitle = ({ scene }: Draft): boolean => scene.sentence.kind === 'title'

/** Whether the event can be of the day that the report tells. */
const isTold = ({ status, anterior, weak, entry }: Draft): boolean =>
  status === 'happened' && !anterior && !weak && !entry.undated

const dayOf = (draft: Draft): string | null => {
  const value = draft.date?.value
  return value && !value.includes('/') ? (DAY.exec(value)?.[0] ?? null) : null
}

/** Types of which a report tells one scene in many words: attack, shots, wounds. */
const SCENES = new Set(['ASSAULT', 'DISASTER', 'PROTEST'])

/** Types that nobody plans to speak at: what is said of them may be said days later. */
const STRIKES = new Set(['ASSAULT', 'DISASTER', 'DEATH'])

/** Days that a report may come after what it tells. */
const FRESH = 7

function isNews(day: string, today: string | null): boolean {
  const [told, read] = [epochDay(day), epochDay(today)]
  return told === null || read === null || Math.abs(read - told) <= FRESH
}

/** The dated event of the first sentences that `opens` the report. */
function leadOf(drafts: readonly Draft[], opens: (draft: Draft) => boolean): Draft | undefined {
  const body = drafts.filter((draft) => !isTitle(draft))
  const first = body[0]?.scene.at ?? 0
  return body.find(
    (draft) =>
      draft.scene.at < first + LEAD &&
      isTold(draft) &&
      opens(draft) &&
      (draft.date?.basis === 'explicit' || (draft.date !== null && draft.date === draft.sentenceDate)) &&
      dayOf(draft) !== null,
  )
}

/** The event with that date, taken over. */
const dated = (draft: Draft, date: EventDate): Draft => ({ ...draft, date: { ...date, basis: 'inherited' } })

/** The scenes that the lead tells, by type. */
function scenesOf(drafts: readonly Draft[], today: string | null): ReadonlyMap<string, Draft> {
  const found = new Map<string, Draft>()
  for (const type of SCENES) {
    const lead = leadOf(drafts, (draft) => draft.type === type)
    const day = lead && dayOf(lead)
    if (lead && day && isNews(day, today)) found.set(type, lead)
  }
  return found
}

/** Whether the lead tells the scene to be after or before that of `draft`. */
const isOther = (draft: Draft, lead: Draft): boolean => draft.measured && draft.scene.at <= lead.scene.at

/**
 * `drafts` with the day of the story for what has no date: the title, what is told before the lead's date, what is said
 * in the lead's paragraph and the next one, and other words for the scene of the lead. Unchanged when the lead is older
 * than a week at publication (`today`).
 */
export function withStoryDay(drafts: readonly Draft[], today: string | null): Draft[] {
  const scenes = scenesOf(drafts, today)
  const lead = leadOf(drafts, ({ verbal }) => verbal)
  const story = lead && dayOf(lead)
  const day = story && isNews(story, today) ? story : null
  let current = day
  return drafts.map((draft) => {
    if (draft.date !== null) {
      if (!isTitle(draft) && draft.verbal) current = dayOf(draft) ?? current
      return draft
    }
    if (!isTold(draft)) return draft
    const scene = scenes.get(draft.type)
    if (scene?.date) return isOther(draft, scene) ? draft : dated(draft, scene.date)
    if (!lead?.date || day === null) return draft
    const date = { ...lead.date, value: day }
    if (isTitle(draft)) return dated(draft, date)
    const { at, sentence } = draft.scene
    if (at < lead.scene.at) return draft.verbal ? dated(draft, date) : draft
    const near = sentence.paragraph <= lead.scene.sentence.paragraph + 1
    const spoken = draft.speech && near && current === day && !STRIKES.has(lead.type)
    return spoken ? dated(draft, date) : draft
  })
}
