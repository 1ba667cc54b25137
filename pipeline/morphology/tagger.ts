/** Tags a sentence: parts of speech first, then mood and tense of its finite verbs, then gender and number. */
import type { Morph } from '../core/doc.ts'
import { loadLexicon } from '../core/lexicon.ts'
import { FeatureRows } from '../perceptron/hash.ts'
import type { Model } from '../perceptron/model.ts'
import { Decoder } from '../perceptron/viterbi.ts'
import { addAgreementFeatures, addMoodFeatures, addTagFeatures } from './features.ts'
import { AGREEMENT, AGREEMENT_PARTS, MOOD_PARTS, PARTS, TAGS } from './labels.ts'
import { type Entry, Lexis, type TagData } from './lexis.ts'
import { type Cell, type VerbReading, verbs } from './verbs.ts'
import type { Word } from './words.ts'

const subjects = loadLexicon<1 | 2>(new URL('./lexicon/subjects.json', import.meta.url))

/** How far from its verb a subject pronoun is looked for: `je ne vous le dis`. */
const REACH = 4

/** The `Morph` of every tag with every gender and number: shared, since most words of a text are alike. */
const PLAIN: readonly Morph[] = TAGS.flatMap((_, tag) =>
  AGREEMENT.map((_, parts) => ({
    ...(PARTS[tag] as (typeof PARTS)[number]),
    lemma: null,
    ...AGREEMENT_PARTS[parts],
  })),
)

export class MorphologyTagger {
  private readonly tags: Model
  private readonly moods: Model
  private readonly agreement: Model
  private readonly lexis: Lexis
  private readonly lemmas: ReadonlyMap<string, string>
  private readonly rows: readonly [FeatureRows, FeatureRows, FeatureRows]
  private readonly decoder = new Decoder()

  constructor(tags: Model, moods: Model, agreement: Model) {
    this.tags = tags
    this.moods = moods
    this.agreement = agreement
    const data = tags.data as TagData
    this.lexis = new Lexis(data)
    this.lemmas = new Map(Object.entries(data.lemmas))
    this.rows = [new FeatureRows(tags.bits), new FeatureRows(moods.bits), new FeatureRows(agreement.bits)]
  }

  /** One `Morph` per word of a sentence. */
  tag(words: readonly Word[]): Morph[] {
    const entries = words.map((word) => this.lexis.entry(word))
    const tags = this.partsOfSpeech(entries)
    const moods = this.moodsOf(entries, tags)
    const agreement = this.agreementOf(entries, tags)
    return words.map((_, at) => {
      const plain = PLAIN[(tags[at] as number) * AGREEMENT.length + (agreement[at] as number)] as Morph
      return plain.verbForm === undefined ? plain : this.verb(words, at, plain, moods.get(at))
    })
  }

  private partsOfSpeech(entries: readonly Entry[]): Uint8Array {
    const allowed = new Int32Array(entries.length)
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] as Entry
      allowed[at] = at === 0 ? entry.first : entry.tags
    }
    addTagFeatures(entries, allowed, this.rows[0])
    this.decoder.decode(this.tags.weights, this.rows[0], allowed)
    return this.decoder.path.slice(0, entries.length)
  }

  /** Number of the mood and tense of each finite verb, by its index. */
  private moodsOf(entries: readonly Entry[], tags: Uint8Array): ReadonlyMap<number, number> {
    const finite: number[] = []
    for (let at = 0; at < tags.length; at++)
      if (PARTS[tags[at] as number]?.verbForm === 'Fin') finite.push(at)
    const allowed = new Int32Array(finite.length)
    for (let number = 0; number < finite.length; number++)
      allowed[number] = (entries[finite[number] as number] as Entry).moods
    addMoodFeatures(entries, finite, allowed, this.rows[1])
    this.decoder.decode(this.moods.weights, this.rows[1], allowed)
    return new Map(finite.map((at, number) => [at, this.decoder.path[number] as number]))
  }

  private agreementOf(entries: readonly Entry[], tags: Uint8Array): Uint8Array {
    const allowed = new Int32Array(entries.length)
    for (let at = 0; at < entries.length; at++)
      allowed[at] = this.lexis.agreementOf(entries[at] as Entry, tags[at] as number)
    addAgreementFeatures(entries, tags, allowed, this.rows[2])
    this.decoder.decode(this.agreement.weights, this.rows[2], allowed)
    return this.decoder.path
  }

  /** A verb with its infinitive, and for finite forms person and number, from the readings that fit. */
  private verb(words: readonly Word[], at: number, plain: Morph, mood: number | undefined): Morph {
    const word = words[at] as Word
    const part = mood === undefined ? plain : { ...plain, ...MOOD_PARTS[mood] }
    const fits = ({ cell }: VerbReading) =>
      cell.verbForm === part.verbForm && cell.tense === part.tense && cell.mood === part.mood
    let readings = word.readings.filter(fits)
    if (readings.length === 0) readings = verbs.regularReadings(word.norm).filter(fits)
    const preferred = this.lemmas.get(word.norm)
    const reading = readings.find(({ lemma }) => lemma === preferred) ?? readings[0]
    const lemma = reading?.lemma ?? null
    if (part.verbForm !== 'Fin') return { ...part, lemma }
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
