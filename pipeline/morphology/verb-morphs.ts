/**
 * The `Morph` of a verb form once its tag and mood are known: its infinitive, and for finite forms person and number,
 * from the readings of the verb lexicon that fit.
 */
import type { Morph } from '../core/doc.ts'
import { type VerbReading, verbs } from './verbs.ts'
import type { Word } from './words.ts'

/** Morphs of one verb form with one tag and mood. */
export interface VerbMorph {
  /** Of the third person where the form can be, else of the first that it can. */
  readonly usual: Morph
  /** Of the first and the second person, where the form can be of several (`dis`); empty for all others. */
  readonly byPerson: ReadonlyMap<number, Morph>
}

const NONE: ReadonlyMap<number, Morph> = new Map()

/** A morph with all its properties, in one order: every stage reads morphs, and V8 reads objects of one shape fastest. */
export const shaped = ({ upos, lemma, tense, mood, verbForm, person, gender, number }: Morph): Morph => ({
  upos,
  lemma,
  tense,
  mood,
  verbForm,
  person,
  gender,
  number,
})

/** Works out a verb form. `plain`: what tag and mood say. `lemmas`: forms of several verbs, with the likeliest one. */
export function verbMorph(
  { norm, readings }: Word,
  plain: Morph,
  lemmas: ReadonlyMap<string, string>,
): VerbMorph {
  const fits = ({ cell }: VerbReading) =>
    cell.verbForm === plain.verbForm && cell.tense === plain.tense && cell.mood === plain.mood
  let fitting = readings.filter(fits)
  if (fitting.length === 0) fitting = verbs.regularReadings(norm).filter(fits)
  const preferred = lemmas.get(norm)
  const lemma = (fitting.find((each) => each.lemma === preferred) ?? fitting[0])?.lemma ?? null
  if (plain.verbForm !== 'Fin') return { usual: shaped({ ...plain, lemma }), byPerson: NONE }
  const cells = fitting.filter((each) => each.lemma === lemma).map(({ cell }) => cell)
  const morphs = cells.map(({ person, number }) =>
    shaped({ ...plain, lemma, person: person ?? plain.person, number: number ?? plain.number }),
  )
  const usual = morphs.find(({ person }) => person === 3) ?? morphs[0] ?? shaped({ ...plain, lemma })
  if (morphs.length < 2) return { usual, byPerson: NONE }
  // of one person the first cell counts, so it is set last
  const byPerson = new Map(morphs.toReversed().map((morph) => [morph.person ?? 3, morph]))
  return { usual, byPerson }
}
