/** Who was spoken of where: the references found so far, and which of them were subjects. */
import type { Reference } from '../../core/doc.ts'
import type { Person } from '../../core/records.generated.ts'
import { isContraction } from '../../french/determiners.ts'
import type { Gender } from '../../names/index.ts'
import type { TaggedDoc, TokenRange } from '../reading.ts'

/** A person spoken of at a place in the text. */
export interface Spoken {
  readonly person: string
  readonly sentence: number
  /** Index of its first token. */
  readonly token: number
  /** Stands where a subject stands: at the head of its sentence or before a finite verb. */
  readonly subject: boolean
  /** Inside of quotation marks: its words are not the reporter's. */
  readonly quoted: boolean
}

/** A reference with its place in the text. */
export type Placed = Reference & Spoken

/** The references placed so far, in order of the text. */
export class Timeline {
  readonly placed: Placed[] = []
  readonly #latest = new Map<string, Placed>()

  add(one: Placed): void {
    this.placed.push(one)
    // Put at the end of the map's order.
    this.#latest.delete(one.person)
    this.#latest.set(one.person, one)
  }

  /** Every person spoken of, where that was last, in order: as many as there are persons, however long the text. */
  latest(): Iterable<Placed> {
    return this.#latest.values()
  }

  latestOf(person: string): Placed | undefined {
    return this.#latest.get(person)
  }
}

/** Persons with their gender. */
export type Genders = ReadonlyMap<string, Pick<Person, 'gender'>>

/** Whether the word at `at` ends the part of a sentence in which the first noun phrase is its subject. */
function closesSubject(doc: TaggedDoc, at: number): boolean {
  const morph = doc.morphology[at]
  return morph?.verbForm === 'Fin' || morph?.upos === 'ADP' || isContraction(doc.tokens.all[at]?.norm ?? '')
}

/**
 * For the sentence `range`, whether the words at `[from, end)` are a subject: a finite verb follows at once, or they are
 * the first noun phrase of the sentence and no preposition stands before them (`Le chef de l'État en déplacement à Lyon a dit`).
 */
export function subjectIn(doc: TaggedDoc, range: TokenRange): (from: number, end: number) => boolean {
  let closed = range.from
  while (closed < range.to && !closesSubject(doc, closed)) closed++
  return (from, end) => {
    for (let at = end; at < Math.min(range.to, end + 3); at++) {
      const morph = doc.morphology[at]
      if (morph?.verbForm === 'Fin') return true
      if (morph?.upos !== 'PRON' && morph?.upos !== 'ADV' && doc.tokens.all[at]?.norm !== ',') break
    }
    return from <= closed
  }
}

/** How far back a pronoun or a bare role looks, in sentences. */
export const REACH = 3

/** Genders agree unless both are known and differ. */
export const agrees = (person: Pick<Person, 'gender'> | undefined, gender: Gender | null): boolean =>
  person !== undefined && (gender === null || person.gender === undefined || person.gender === gender)

/**
 * The person a pronoun in `sentence` stands for, of those `placed` so far, sentence by sentence: the subject of the nearest sentence with a person of that gender
 * for subject, else whoever is named last in the nearest sentence; null when nobody was named within reach. An inverted pronoun
 * (`a-t-il ajouté`) follows a quote and so looks at earlier sentences first; `ce dernier` is whoever was named last.
 */
export function antecedent(
  placed: readonly Spoken[],
  people: Genders,
  at: {
    readonly sentence: number
    readonly token: number
    readonly gender: Gender | null
    readonly inverted: boolean
    readonly latter: boolean
  },
): string | null {
  let first = placed.length
  while (first > 0 && at.sentence - (placed[first - 1] as Spoken).sentence <= REACH) first--
  const fits = placed
    .slice(first)
    .filter((one) => one.token < at.token && agrees(people.get(one.person), at.gender))
  if (at.latter) return fits.at(-1)?.person ?? null
  const sentences = [...new Set(fits.map(({ sentence }) => sentence))].sort((a, b) => b - a)
  if (at.inverted && sentences[0] === at.sentence) sentences.push(sentences.shift() as number)
  let last: string | null = null
  for (const sentence of sentences) {
    const here = fits.filter((one) => one.sentence === sentence)
    const outside = here.filter(({ quoted }) => !quoted)
    const pool = outside.length > 0 ? outside : here
    const sure = pool.filter(({ person }) => people.get(person)?.gender === at.gender)
    const best = sure.length > 0 ? sure : pool
    const subject = best.find((one) => one.subject)
    if (subject) return subject.person
    last ??= (best.at(-1) as Spoken).person
  }
  return last
}
