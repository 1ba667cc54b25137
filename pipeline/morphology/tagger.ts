/** Tags a sentence: parts of speech first, then mood and tense of its finite verbs, then gender and number. */
import type { Morph, Token } from '../core/doc.ts'
import { Features } from '../perceptron/features.ts'
import type { Model } from '../perceptron/model.ts'
import { Decoder } from '../perceptron/viterbi.ts'
import { addAgreementFeatures, addMoodFeatures, addTagFeatures } from './features.ts'
import { AGREEMENT, AGREEMENT_PARTS, MOOD_PARTS, PARTS, TAGS } from './labels.ts'
import { type Entry, Lexis, type TagData } from './lexis.ts'
import { shaped, type VerbMorph, verbMorph } from './verb-morphs.ts'

/** How far from its verb a subject pronoun is looked for: `je ne vous le dis`. */
const REACH = 4

/** The `Morph` of every tag with every gender and number: shared, since most words of a text are alike. */
const PLAIN: readonly Morph[] = TAGS.flatMap((_, tag) =>
  AGREEMENT.map((_, parts) =>
    shaped({ lemma: null, ...(PARTS[tag] as (typeof PARTS)[number]), ...AGREEMENT_PARTS[parts] }),
  ),
)
const IS_FINITE = PARTS.map(({ verbForm }) => verbForm === 'Fin')
const NO_MOOD = MOOD_PARTS.length

/** One of the three models at work. */
class Layer {
  readonly features: Features
  private readonly decoder = new Decoder()
  private readonly model: Model

  constructor(model: Model) {
    this.model = model
    this.features = new Features(model)
  }

  /** Labels of the tokens whose features were added; good until the next call. */
  decode(allowed: Int32Array): Uint8Array {
    this.decoder.decode(this.model.weights, this.features, allowed)
    return this.decoder.path
  }
}

export class MorphologyTagger {
  private readonly tags: Layer
  private readonly moods: Layer
  private readonly agreement: Layer
  private readonly lexis: Lexis
  private readonly lemmas: ReadonlyMap<string, string>
  /** Scratch space, grown as sentences need it. */
  private allowed = new Int32Array(0)

  constructor(tags: Model, moods: Model, agreement: Model) {
    this.tags = new Layer(tags)
    this.moods = new Layer(moods)
    this.agreement = new Layer(agreement)
    const data = tags.data as TagData
    this.lexis = new Lexis(data)
    this.lemmas = new Map(Object.entries(data.lemmas))
  }

  /** Appends one `Morph` for each token of the sentence `[from, to)` to `morphs`. */
  tag(tokens: readonly Pick<Token, 'text' | 'norm'>[], from: number, to: number, morphs: Morph[]): void {
    if (this.lexis.full) {
      this.lexis.clear()
      this.tags.features.sums?.clear()
    }
    const entries: Entry[] = []
    for (let at = from; at < to; at++) entries.push(this.lexis.entry(tokens[at] as Token))
    if (this.allowed.length < entries.length) this.allowed = new Int32Array(entries.length * 2)
    const tags = this.partsOfSpeech(entries)
    const finite: number[] = []
    for (let at = 0; at < entries.length; at++) if (IS_FINITE[tags[at] as number]) finite.push(at)
    const moods = this.moodsOf(entries, finite)
    const agreement = this.agreementOf(entries, tags)
    for (let at = 0, verb = 0; at < entries.length; at++) {
      const number = (tags[at] as number) * AGREEMENT.length + (agreement[at] as number)
      const plain = PLAIN[number] as Morph
      if (plain.verbForm === undefined) morphs.push(plain)
      else
        morphs.push(this.verb(entries, at, number, finite[verb] === at ? (moods[verb++] as number) : NO_MOOD))
    }
  }

  private partsOfSpeech(entries: readonly Entry[]): Uint8Array {
    const { allowed } = this
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] as Entry
      allowed[at] = at === 0 ? entry.first : entry.tags
    }
    addTagFeatures(entries, this.lexis.edge, allowed, this.tags.features)
    return this.tags.decode(allowed)
  }

  /** Numbers of the mood and tense of the finite verbs. */
  private moodsOf(entries: readonly Entry[], finite: readonly number[]): Uint8Array {
    const { allowed } = this
    for (let number = 0; number < finite.length; number++)
      allowed[number] = (entries[finite[number] as number] as Entry).moods
    addMoodFeatures(entries, finite, allowed, this.moods.features)
    return this.moods.decode(allowed)
  }

  private agreementOf(entries: readonly Entry[], tags: Uint8Array): Uint8Array {
    const { allowed } = this
    for (let at = 0; at < entries.length; at++)
      allowed[at] = this.lexis.agreementOf(entries[at] as Entry, tags[at] as number)
    addAgreementFeatures(entries, tags, allowed, this.agreement.features)
    return this.agreement.decode(allowed)
  }

  /** The verb at `at` with its infinitive, and the person that a pronoun near it tells. */
  private verb(entries: readonly Entry[], at: number, number: number, mood: number): Morph {
    const { word, verbs } = entries[at] as Entry
    const key = number * (NO_MOOD + 1) + mood
    let known: VerbMorph | undefined = verbs.get(key)
    if (known === undefined) {
      known = verbMorph(word, { ...(PLAIN[number] as Morph), ...MOOD_PARTS[mood] }, this.lemmas)
      verbs.set(key, known)
    }
    if (known.byPerson.size > 0)
      for (let near = Math.max(0, at - REACH); near <= at + 1; near++) {
        const person = near === at ? undefined : entries[near]?.subject
        const morph = person === undefined ? undefined : known.byPerson.get(person)
        if (morph !== undefined) return morph
      }
    return known.usual
  }
}
