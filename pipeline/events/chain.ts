/**
 * Chaining within the article: a later mention of an event takes over what it leaves out from an earlier one
 * (`une visite à Moscou … cette visite`), and a title from the first sentence that tells the same.
 */

import type { EventDate } from '../core/records.generated.ts'
import { isDefinite, isPossessive } from '../french/determiners.ts'
import { liesAhead, withInheritedDate } from './date.ts'
import { byScene, type Draft, type Role } from './draft.ts'
import { familyOf } from './family.ts'
import { normAt } from './scene.ts'

/** How many sentences back a mention reaches, and how many titles. */
const REACH = 14
/** How many mentions back one with the same word reaches, however far they are. */
const MOST_OF_WORD = 100

/** `un autre`, `la nouvelle [visite]`. */
const ANOTHER = /^(?:une?|autres?|nouve(?:au|aux|lles?))$/u

/** Whether the noun takes up something known: `la visite`, `cette première visite`; titles always do. */
function isKnown({ scene, at, verbal }: Draft): boolean {
  if (verbal) return false
  for (let index = at - 1; index >= Math.max(scene.from, at - 3); index--) {
    const norm = normAt(scene, index)
    if (ANOTHER.test(norm)) return false
    if (isDefinite(norm) || isPossessive(norm)) return true
  }
  return scene.sentence.kind === 'title'
}

const DEMONSTRATIVE = /^(?:ce|cet|cette|ces)$/u

const isDemonstrative = ({ scene, at }: Draft): boolean =>
  DEMONSTRATIVE.test(normAt(scene, at - 1)) || DEMONSTRATIVE.test(normAt(scene, at - 2))

const day = (date: EventDate): string => date.value.slice(0, 10)

/** Dates agree when one holds the other; a missing date agrees with any. */
function datesAgree(a: EventDate | null, b: EventDate | null): boolean {
  if (a === null || b === null) return true
  const [x, y] = [day(a), day(b)]
  return x.startsWith(y) || y.startsWith(x) || a.value.includes('/') || b.value.includes('/')
}

const names = (draft: Draft): string[] => draft.roles.map(({ actor }) => actor.name)

/** Whether `draft` is told as done and `earlier` as lying ahead. */
const isDoneBefore = (draft: Draft, earlier: Draft, today: string | null): boolean =>
  draft.past && (earlier.status === 'planned' || liesAhead(earlier.date, today))

/** Whether `draft` can be another mention of `earlier`, which is of its family. */
function sameEvent(draft: Draft, earlier: Draft, today: string | null): boolean {
  if (isDoneBefore(draft, earlier, today)) return false
  if (!datesAgree(draft.date ?? draft.sentenceDate, earlier.date)) return false
  if (
    draft.scene.at === earlier.scene.at &&
    draft.verbal === earlier.verbal &&
    draft.scene.sentence.kind !== 'title'
  )
    return false
  const mine = names(draft)
  const theirs = names(earlier)
  if (mine.length === 0) return isKnown(draft)
  if (isKnown(draft))
    return (
      mine.every((name) => theirs.includes(name)) ||
      (theirs.every((name) => mine.includes(name)) && theirs.length > 0) ||
      tellOtherSides(draft, earlier)
    )
  return mine.every((name) => theirs.includes(name)) && (mine.length < theirs.length || mine.length > 1)
}

/** Whether one word tells who did it in one place and whom it befell in another: `une enquête vise X … l'enquête de Y`. */
const tellOtherSides = (a: Draft, b: Draft): boolean =>
  a.entry.head === b.entry.head &&
  a.roles.length > 0 &&
  b.roles.length > 0 &&
  a.roles.every(({ part }) => b.roles.every((role) => role.part !== part))

const inherited = (date: EventDate | null): EventDate | null => date && { ...date, basis: 'inherited' }

const isNamed = ({ actor }: Role): boolean => actor.source !== 'group' && actor.source !== 'someone'

/** `draft` with what `other` knows beyond it; of the unnamed who act or are hit one mention names all. */
function filled(draft: Draft, other: Draft): Draft {
  const mine = names(draft)
  const told = new Set(draft.roles.filter((role) => !isNamed(role)).map(({ part }) => part))
  const beyond = other.roles.filter(
    (role) => !mine.includes(role.actor.name) && (isNamed(role) || !told.has(role.part)),
  )
  return {
    ...draft,
    weak: false,
    roles: [...draft.roles, ...beyond],
    place: draft.place ?? (other.place && { ...other.place, basis: 'inherited' }),
    date: draft.date ?? inherited(other.date),
  }
}

const isTitle = ({ scene }: Draft): boolean => scene.sentence.kind === 'title'

/** The mentions in the body of what the title tells. */
const laterOf = (title: Draft, at: number, all: readonly Draft[]): readonly Draft[] =>
  all
    .slice(at + 1)
    .filter(
      (other) =>
        !other.weak &&
        !isTitle(other) &&
        familyOf(other.entry) === familyOf(title.entry) &&
        datesAgree(other.date, title.date) &&
        (title.roles.length === 0 ||
          names(title).some((name) => names(other).includes(name)) ||
          (other.entry === title.entry && !title.roles.some(isNamed)) ||
          tellOtherSides(title, other)),
    )

/** A title with who took part as the first mention tells it, and with the date of the first that has one. */
function toldLater(title: Draft, all: readonly Draft[]): Draft {
  // « Deux jours après l'attentat de Nice, un attentat … »: the title tells the second.
  const news = all.filter(({ measured }) => !measured)
  const mentions = news.length > 0 ? news : all
  const [first] = mentions
  if (first === undefined) return title
  const whole = filled(title, first)
  return { ...whole, date: whole.date ?? inherited(mentions.find(({ date }) => date !== null)?.date ?? null) }
}

/** Acts of speech are not taken up by another verb: each is an act of its own. */
const SPOKEN = new Set(['REQUEST', 'ACCUSE', 'SUPPORT', 'REJECT', 'THREATEN', 'STATEMENT'])

/** The mentions of one family so far, in order. */
class Relatives {
  readonly #all: Draft[] = []
  readonly #titles: Draft[] = []
  readonly #byWord = new Map<string, Draft[]>()

  add(draft: Draft): void {
    this.#all.push(draft)
    if (isTitle(draft)) this.#titles.push(draft)
    const { head } = draft.entry
    const same = this.#byWord.get(head)
    if (same) same.push(draft)
    else this.#byWord.set(head, [draft])
  }

  /** The last ones with the same word. */
  ofWord({ entry }: Draft): readonly Draft[] {
    return this.#byWord.get(entry.head)?.slice(-MOST_OF_WORD) ?? []
  }

  /** Titles, then those within reach. */
  near({ scene }: Draft): readonly Draft[] {
    const far = this.#all.findLastIndex((earlier) => scene.at - earlier.scene.at > REACH)
    return [...this.#titles.slice(-REACH), ...this.#all.slice(far + 1)]
  }
}

/** The nearest earlier mention of the same event that knows who or when; one with the same word first. */
function earlierOf(draft: Draft, relatives: Relatives, today: string | null): Draft | undefined {
  const same = (earlier: Draft): boolean =>
    !earlier.weak && (earlier.roles.length > 0 || earlier.date !== null) && sameEvent(draft, earlier, today)
  const sameWord = lastTold(draft, relatives.ofWord(draft).filter(same))
  if (sameWord || (draft.verbal && SPOKEN.has(draft.type))) return sameWord
  return lastTold(draft, relatives.near(draft).filter(same))
}

/**
 * The last of `earlier`; what was told in between as lying before the story (`en mai, une attaque avait tué …`) is only
 * taken up by « cette attaque ».
 */
function lastTold(draft: Draft, earlier: readonly Draft[]): Draft | undefined {
  const last = earlier.at(-1)
  if (!last?.anterior || draft.anterior || isDemonstrative(draft)) return last
  return earlier.findLast(({ anterior }) => !anterior) ?? last
}

/**
 * Fills what mentions leave out, in order of reading; drops weak ones that take up nothing. `today` is the day of the
 * document.
 */
export function chained(drafts: readonly Draft[], today: string | null): Draft[] {
  const done: Draft[] = []
  const beside = byScene(drafts)
  /** Only mentions of one family can be of one event. */
  const families = new Map<string, Relatives>()
  for (const draft of drafts) {
    const family = familyOf(draft.entry)
    const relatives = families.get(family) ?? new Relatives()
    const earlier = earlierOf(draft, relatives, today)
    const whole = withInheritedDate(
      earlier ? filled(draft, earlier) : draft,
      beside.get(draft.scene) ?? [],
      done,
    )
    done.push(whole)
    relatives.add(whole)
    families.set(family, relatives)
  }
  return done
    .map((draft, at) => (isTitle(draft) ? toldLater(draft, laterOf(draft, at, done)) : draft))
    .filter((draft) => !draft.weak)
}
