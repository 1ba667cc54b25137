/**
 * Chaining within the article: a later mention of an event takes over what it leaves out from an earlier one
 * (`une visite à Moscou … cette visite`), and a title from the first sentence that tells the same.
 */
import type { EventDate } from '../core/records.generated.ts'
import type { Draft } from './draft.ts'
import { familyOf } from './family.ts'
import { normAt } from './scene.ts'

/** How many sentences back a mention reaches. */
const REACH = 14

const DEFINITE = new Set([
  'le',
  'la',
  'les',
  "l'",
  'ce',
  'cet',
  'cette',
  'ces',
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'du',
  'au',
  'aux',
  'des',
])
const INDEFINITE = new Set(['un', 'une', 'autre', 'nouveau', 'nouvelle', 'autres', 'nouveaux', 'nouvelles'])

/** Whether the noun takes up something known: `la visite`, `cette première visite`; titles always do. */
function isDefinite({ scene, at, verbal }: Draft): boolean {
  if (verbal) return false
  for (let index = at - 1; index >= Math.max(scene.from, at - 3); index--) {
    const norm = normAt(scene, index)
    if (INDEFINITE.has(norm)) return false
    if (DEFINITE.has(norm)) return true
  }
  return scene.sentence.kind === 'title'
}

const day = (date: EventDate): string => date.value.slice(0, 10)

/** Dates agree when one holds the other; a missing date agrees with any. */
function datesAgree(a: EventDate | null, b: EventDate | null): boolean {
  if (a === null || b === null) return true
  const [x, y] = [day(a), day(b)]
  return x.startsWith(y) || y.startsWith(x) || a.value.includes('/') || b.value.includes('/')
}

const names = (draft: Draft): string[] => draft.roles.map(({ actor }) => actor.name)

/** Whether `draft` can be another mention of `earlier`. */
function sameEvent(draft: Draft, earlier: Draft): boolean {
  if (familyOf(draft.entry) !== familyOf(earlier.entry) || !datesAgree(draft.date, earlier.date)) return false
  if (
    draft.scene.at === earlier.scene.at &&
    draft.verbal === earlier.verbal &&
    draft.scene.sentence.kind !== 'title'
  )
    return false
  const mine = names(draft)
  const theirs = names(earlier)
  if (mine.length === 0) return isDefinite(draft)
  if (isDefinite(draft))
    return (
      mine.every((name) => theirs.includes(name)) ||
      (theirs.every((name) => mine.includes(name)) && theirs.length > 0)
    )
  return mine.length < theirs.length && mine.every((name) => theirs.includes(name))
}

const inherited = (date: EventDate | null): EventDate | null => date && { ...date, basis: 'inherited' }

/** `draft` with what `other` knows beyond it. */
function filled(draft: Draft, other: Draft): Draft {
  const mine = names(draft)
  return {
    ...draft,
    weak: false,
    roles: [...draft.roles, ...other.roles.filter(({ actor }) => !mine.includes(actor.name))],
    place: draft.place ?? (other.place && { ...other.place, basis: 'inherited' }),
    date: draft.date ?? inherited(other.date),
  }
}

/** Fills what mentions leave out; drops weak ones that take up nothing. */
export function chained(drafts: readonly Draft[]): Draft[] {
  const done: Draft[] = []
  for (const draft of drafts) {
    let now = draft
    for (let back = done.length - 1; back >= 0; back--) {
      const earlier = done[back] as Draft
      if (draft.scene.at - earlier.scene.at > REACH && earlier.scene.sentence.kind !== 'title') break
      if (earlier.weak || !sameEvent(now, earlier)) continue
      now = filled(now, earlier)
      break
    }
    done.push(now)
  }
  return done
    .map((draft, at) => {
      if (draft.scene.sentence.kind !== 'title') return draft
      const later = done
        .slice(at + 1)
        .find(
          (other) =>
            !other.weak &&
            other.scene.sentence.kind !== 'title' &&
            (sameEvent(other, draft) || sameEvent(draft, other)),
        )
      return later ? filled(draft, later) : draft
    })
    .filter((draft) => !draft.weak)
}
