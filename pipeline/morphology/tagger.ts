/** Tags a sentence: parts of speech first, then mood and tense of its finite verbs, then gender and number. */
import type { Morph } from '../core/doc.ts'
import { loadLexicon } from '../core/lexicon.ts'
import { FeatureRows } from '../perceptron/hash.ts'
import type { Model } from '../perceptron/model.ts'
import { Decoder } from '../perceptron/viterbi.ts'
import {
  addAgreementFeatures,
  addMoodFeatures,
  addTagFeatures,
  allowedAgreement,
  allowedMoods,
  allowedTags,
  type Dictionary,
} from './features.ts'
import { AGREEMENT_PARTS, MOOD_PARTS, PARTS } from './labels.ts'
import { type Cell, type VerbReading, verbs } from './verbs.ts'
import type { Word } from './words.ts'

const subjects = loadLexicon<1 | 2>(new URL('./lexicon/subjects.json', import.meta.url))

/** What the header of the tags model holds beside its labels. */
export interface TagData {
  /** Folded form → mask of tags. */
  readonly dictionary: Readonly<Record<string, number>>
  /** Tag and folded form → mask of genders and numbers. */
  readonly agreement: Readonly<Record<string, number>>
  /** Forms of several verbs → the verb that is most often meant: `suis` → être. */
  readonly lemmas: Readonly<Record<string, string>>
}

/** How far from its verb a subject pronoun is looked for: `je ne vous le dis`. */
const REACH = 4

export class MorphologyTagger {
  private readonly tags: Model
  private readonly moods: Model
  private readonly agreement: Model
  private readonly dictionary: Dictionary
  private readonly agreementDictionary: Dictionary
  private readonly lemmas: ReadonlyMap<string, string>
  private readonly rows: readonly [FeatureRows, FeatureRows, FeatureRows]
  private readonly decoder = new Decoder()

  constructor(tags: Model, moods: Model, agreement: Model) {
    this.tags = tags
    this.moods = moods
    this.agreement = agreement
    const data = tags.data as TagData
    this.dictionary = new Map(Object.entries(data.dictionary))
    this.agreementDictionary = new Map(Object.entries(data.agreement))
    this.lemmas = new Map(Object.entries(data.lemmas))
    this.rows = [new FeatureRows(tags.bits), new FeatureRows(moods.bits), new FeatureRows(agreement.bits)]
  }

  /** One `Morph` per word of a sentence. */
  tag(words: readonly Word[]): Morph[] {
    const { decoder } = this
    const [tagRows, moodRows, agreementRows] = this.rows
    const allowed = Int32Array.from(words, (word, at) => allowedTags(word, at === 0, this.dictionary))
    addTagFeatures(words, allowed, this.dictionary, tagRows)
    decoder.decode(this.tags.weights, tagRows, allowed)
    const tags = decoder.path.slice(0, words.length)

    const finite: number[] = []
    for (const [at, tag] of tags.entries()) if (PARTS[tag]?.verbForm === 'Fin') finite.push(at)
    const moods = Int32Array.from(finite, (at) => allowedMoods(words[at] as Word))
    addMoodFeatures(words, finite, moods, moodRows)
    decoder.decode(this.moods.weights, moodRows, moods)
    const moodOf = new Map(finite.map((at, number) => [at, MOOD_PARTS[decoder.path[number] as number]]))

    const genders = Int32Array.from(words, (word, at) =>
      allowedAgreement(word, tags[at] as number, this.agreementDictionary),
    )
    addAgreementFeatures(words, tags, genders, agreementRows)
    decoder.decode(this.agreement.weights, agreementRows, genders)
    return words.map((_, at) => {
      const part = PARTS[tags[at] as number] as (typeof PARTS)[number]
      if (part.verbForm === undefined)
        return { ...part, lemma: null, ...AGREEMENT_PARTS[decoder.path[at] as number] }
      return this.verb(
        words,
        at,
        { ...part, ...moodOf.get(at) },
        AGREEMENT_PARTS[decoder.path[at] as number] ?? {},
      )
    })
  }

  /** A verb with its infinitive, and for finite forms person and number, from the readings that fit. */
  private verb(
    words: readonly Word[],
    at: number,
    part: (typeof PARTS)[number] & Pick<Morph, 'mood'>,
    agreement: Pick<Morph, 'gender' | 'number'>,
  ): Morph {
    const word = words[at] as Word
    const fits = ({ cell }: VerbReading) =>
      cell.verbForm === part.verbForm && cell.tense === part.tense && cell.mood === part.mood
    let readings = word.readings.filter(fits)
    if (readings.length === 0) readings = verbs.regularReadings(word.norm).filter(fits)
    const preferred = this.lemmas.get(word.norm)
    const reading = readings.find(({ lemma }) => lemma === preferred) ?? readings[0]
    const lemma = reading?.lemma ?? null
    if (part.verbForm !== 'Fin') return { ...part, lemma, ...agreement }
    const cells = readings.filter((each) => each.lemma === lemma).map(({ cell }) => cell)
    const { person, number } = personOf(words, at, cells)
    return { ...part, lemma, ...(person && { person }), ...(number && { number }) }
  }
}

/** The cell whose person has its pronoun near the verb, else one of the third person, else the first. */
function personOf(
  words: readonly Word[],
  at: number,
  cells: readonly Cell[],
): Pick<Cell, 'person' | 'number'> {
  if (cells.length > 1)
    for (let near = Math.max(0, at - REACH); near <= at + 1; near++) {
      const person = near === at ? undefined : subjects.get(words[near]?.norm ?? '')
      const cell = person === undefined ? undefined : cells.find((each) => each.person === person)
      if (cell) return cell
    }
  return cells.find(({ person }) => person === 3) ?? cells[0] ?? {}
}
