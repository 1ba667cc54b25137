/** When the event took place, honestly: the date of its clause, else one inherited with that basis, else none. */
import type { DateMention, EventDate } from '../core/records.generated.ts'
import type { Candidate } from './candidates.ts'
import { isFiniteVerb, morphAt, normAt, type Scene, tokenFrom } from './scene.ts'

/** Values that place nothing in time. */
const VAGUE = /^(?:PAST|PRESENT|FUTURE)_REF$/u

export const eventDate = (date: DateMention, basis: EventDate['basis']): EventDate => ({
  value: date.value,
  interval: date.interval,
  basis,
  dateId: date.id,
})

/** Points in time of the sentence that an event can take. */
export const datesOf = (scene: Scene): readonly DateMention[] =>
  scene.doc.dates.filter(
    (date) =>
      date.start >= scene.sentence.start &&
      date.end <= scene.sentence.end &&
      (date.type === 'DATE' || date.type === 'TIME') &&
      !VAGUE.test(date.value),
  )

function cost(scene: Scene, candidate: Candidate, date: DateMention): number {
  const at = tokenFrom(scene, date.start)
  let edges = 0
  const [low, high] = at < candidate.from ? [at, candidate.from] : [candidate.to, at]
  for (let index = low; index < high; index++) {
    const norm = normAt(scene, index)
    if (
      norm === 'que' ||
      norm === "qu'" ||
      norm === 'qui' ||
      norm === 'dont' ||
      norm === 'alors' ||
      norm === 'où' ||
      norm === ';'
    )
      edges += 2
    else if (norm === ',') edges += 1
    else if (isFiniteVerb(morphAt(scene, index)) && index !== candidate.verb?.first) edges += 1
  }
  return edges * 10 + (high - low) + (at < candidate.from ? 2 : 0)
}

/** The date said of the event in its own sentence; null when there is none near enough. */
export function dateIn(scene: Scene, candidate: Candidate): EventDate | null {
  let best: DateMention | null = null
  let least = 45
  for (const date of datesOf(scene)) {
    const far = cost(scene, candidate, date)
    if (far < least) {
      best = date
      least = far
    }
  }
  return best && eventDate(best, 'explicit')
}
