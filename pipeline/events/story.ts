/**
 * The day of the story: a report tells in its lead when it happened and goes on without saying so again. What is told
 * as done after the lead, by the title or by the speakers, is of that day until the text moves to another one.
 */
import type { EventDate } from '../core/records.generated.ts'
import type { Draft } from './draft.ts'

const DAY = /^\d{4}-\d{2}-\d{2}/u

/** How many sentences of the body a lead has. */
const LEAD = 3

const isTitle = ({ scene }: Draft): boolean => scene.sentence.kind === 'title'

/** Whether the event can be of the day that the report tells. */
const isTold = ({ status, anterior, weak }: Draft): boolean => status === 'happened' && !anterior && !weak

const dayOf = (draft: Draft): string | null => {
  const value = draft.date?.value
  return value && !value.includes('/') ? (DAY.exec(value)?.[0] ?? null) : null
}

/** Days that a report may come after what it tells. */
const FRESH = 7

const isNews = (day: string, today: string | null): boolean =>
  today === null || Math.abs(Date.parse(today.slice(0, 10)) - Date.parse(day)) <= FRESH * 86_400_000

/** The dated event that opens the report. */
function leadOf(drafts: readonly Draft[]): Draft | undefined {
  const body = drafts.filter((draft) => !isTitle(draft))
  const first = body[0]?.scene.at ?? 0
  return body.find(
    (draft) =>
      draft.scene.at < first + LEAD &&
      isTold(draft) &&
      draft.verbal &&
      draft.date?.basis === 'explicit' &&
      dayOf(draft) !== null,
  )
}

/**
 * `drafts` with the day of the story for what has no date: the title, what is told before the lead's date, and what is
 * said in the lead's paragraph and the next one. Unchanged when the lead is older than a week at publication (`today`).
 */
export function withStoryDay(drafts: readonly Draft[], today: string | null): Draft[] {
  const lead = leadOf(drafts)
  const day = lead && dayOf(lead)
  if (!lead || !day || !isNews(day, today)) return [...drafts]
  const date: EventDate = { ...(lead.date as EventDate), value: day, basis: 'inherited' }
  let current = day
  return drafts.map((draft) => {
    if (draft.date !== null) {
      if (!isTitle(draft) && draft.verbal) current = dayOf(draft) ?? current
      return draft
    }
    if (!isTold(draft)) return draft
    if (isTitle(draft)) return { ...draft, date }
    const { at, sentence } = draft.scene
    if (at < lead.scene.at) return draft.verbal ? { ...draft, date } : draft
    const near = sentence.paragraph <= lead.scene.sentence.paragraph + 1
    return draft.speech && near && current === day ? { ...draft, date } : draft
  })
}
