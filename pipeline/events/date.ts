/** When the event took place, honestly: the date of its clause, else one inherited with that basis, else none. */
import type { DateMention, EventDate } from '../core/records.generated.ts'
import type { Draft } from './draft.ts'
import { isFiniteVerb, morphAt, normAt, type Scene, tokenFrom } from './scene.ts'

/** Values that place nothing in time. */
const VAGUE = /^(?:PAST|PRESENT|FUTURE)_REF$/u
const FARTHEST = 45

const SUBORDINATE = new Set(['que', "qu'", 'qui', 'dont', 'où', ';', 'lorsque', "lorsqu'"])
const TIED = new Set(['en', 'de', 'du', 'depuis', "d'", 'des'])
const SINCE = new Set(['depuis', 'dès'])

/** Points in time of the sentence that an event can take. */
const datesOf = (scene: Scene): readonly DateMention[] =>
  scene.doc.dates.filter(
    (date) =>
      date.start >= scene.sentence.start &&
      date.end <= scene.sentence.end &&
      (date.type === 'DATE' || date.type === 'TIME') &&
      !VAGUE.test(date.value),
  )

/** How far a date at token `at` is from the trigger: clause edges weigh most. */
function cost(draft: Draft, at: number): number {
  const { scene } = draft
  const initial = at - scene.from < 4 && at < draft.at
  let edges = 0
  const [low, high] = at < draft.at ? [at, draft.at] : [draft.at + 1, at]
  for (let index = low; index < high; index++) {
    const norm = normAt(scene, index)
    if (SUBORDINATE.has(norm)) edges += 2
    else if (norm === ',') edges += initial ? 0 : 1
    else if (
      isFiniteVerb(morphAt(scene, index)) &&
      !(draft.verbal && draft.at - index < 5 && draft.at > index)
    )
      edges += 1
  }
  return edges * 10 + (initial ? Math.min(8, high - low) : high - low) + (at < draft.at ? 2 : 0)
}

/** Whether another trigger stands between and takes the date for itself. */
function isTaken(draft: Draft, at: number, others: readonly Draft[]): boolean {
  for (const other of others) {
    if (other === draft || !(other.at > Math.min(draft.at, at) && other.at < Math.max(draft.at, at))) continue
    if (other.verbal) return true
    const before = normAt(draft.scene, at - 1)
    if (other.at < at && at - other.at < 6 && TIED.has(before) && Math.abs(at - draft.at) > 2) return true
  }
  return false
}

/** `drafts` of one sentence with the dates that their clauses give them. */
export function withDates(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const dates = datesOf(scene)
  if (dates.length === 0) return [...drafts]
  return drafts.map((draft) => {
    let best: DateMention | null = null
    let least = FARTHEST
    for (const date of dates) {
      const at = tokenFrom(scene, date.start)
      if (isTaken(draft, at, drafts)) continue
      if (SINCE.has(normAt(scene, at - 1)) && draft.at < at - 4) continue
      const far = cost(draft, at)
      if (far < least) {
        best = date
        least = far
      }
    }
    if (best === null) return draft
    return {
      ...draft,
      date: { value: best.value, interval: best.interval, basis: 'explicit', dateId: best.id },
    }
  })
}

const inherited = (date: EventDate): EventDate => ({ ...date, basis: 'inherited' })

/** Prepositions that make the noun's event the time of the clause: `lors de`, `à l'issue de`, `en marge de`. */
const DURING = new Set(['lors', 'pendant', 'durant', 'cours', 'issue', 'terme', 'marge', 'occasion', 'après'])

const isDuring = ({ scene, at }: Draft): boolean => {
  for (let index = at - 1; index >= Math.max(scene.from, at - 5); index--)
    if (DURING.has(normAt(scene, index))) return true
  return false
}

const shares = (a: Draft, b: Draft): boolean =>
  a.roles.some((x) => b.roles.some((y) => x.actor.name === y.actor.name))

/** Dates taken over from the event that a sentence is about: `a-t-il dit lors de cette rencontre`, the speaker's meeting. */
export function withInheritedDates(drafts: readonly Draft[]): Draft[] {
  const done: Draft[] = []
  for (const draft of drafts) {
    if (draft.date !== null) {
      done.push(draft)
      continue
    }
    const here = drafts.filter(
      (other) => other !== draft && other.scene === draft.scene && other.date !== null,
    )
    const companion = here.find((other) =>
      draft.verbal ? isDuring(other) && !other.verbal : isDuring(draft) && other.verbal,
    )
    let date = companion?.date ?? null
    if (date === null && draft.type !== 'DEATH') {
      for (let back = done.length - 1; back >= 0 && date === null; back--) {
        const before = done[back] as Draft
        if (draft.scene.at - before.scene.at > 3) break
        if (
          before.date === null ||
          before.status === 'planned' ||
          before.scene.at === draft.scene.at ||
          draft.status !== 'happened'
        )
          continue
        if (
          shares(draft, before) &&
          (draft.type === 'STATEMENT' || draft.speech) &&
          before.scene.sentence.paragraph >= draft.scene.sentence.paragraph - 1
        )
          date = before.date
      }
    }
    done.push(date ? { ...draft, date: inherited(date) } : draft)
  }
  return done
}
