/**
 * What treebanks and lexicons say of a word form: the tags, genders and numbers that it may have. Frequent words
 * have few, which settles most of them without looking at their neighbours. Worked out once per form.
 */
import type { Token } from '../core/doc.ts'
import { loadLexicon } from '../core/lexicon.ts'
import { mix } from '../perceptron/hash.ts'
import { GROUPS } from './features.ts'
import { AGREEMENT, MOODS, maskOf, TAGS } from './labels.ts'
import { possibleTags } from './possible-tags.ts'
import type { VerbMorph } from './verb-morphs.ts'
import { verbs } from './verbs.ts'
import { CAPACITY, EDGE, EDGE_WORD, type Word, wordOfToken } from './words.ts'

/** What the header of the tags model holds beside its labels. */
export interface TagData {
  /** Folded form of frequent words → mask of the tags seen. */
  readonly dictionary: Readonly<Record<string, number>>
  /** Folded form of rare words that had a tag beyond the open classes → mask of those tags. */
  readonly closed: Readonly<Record<string, number>>
  /** Tag and folded form → mask of the genders and numbers seen. */
  readonly agreement: Readonly<Record<string, number>>
  /** Forms of several verbs → the verb that is most often meant: `suis` → être. */
  readonly lemmas: Readonly<Record<string, string>>
}

const AGREEING = maskOf('NOUN', 'ADJ', 'DET', 'PRON', 'VERB.Past', 'AUX.Past', 'ADP')
const PARTICIPLE = maskOf('VERB.Past', 'AUX.Past')
const ALL_AGREEMENT = (1 << AGREEMENT.length) - 1
const UNKNOWN = -1

export interface Entry {
  readonly word: Word
  /** Mask of tags inside a sentence, and of the first word of one. */
  readonly tags: number
  readonly first: number
  /** What the word can be, as one number: its tags when frequent, else its verb readings and ending. */
  readonly ambiguity: number
  /** Mask of moods and tenses, should it be a finite verb. */
  readonly moods: number
  /** Mask of genders and numbers by tag, filled as asked for. */
  readonly agreement: Int16Array
  /** Person of a subject pronoun of the first or second person. */
  readonly subject: 1 | 2 | undefined
  /** The word as a verb, by tag, agreement and mood, filled as asked for. */
  readonly verbs: Map<number, VerbMorph>
  /** Of `Features.addGroup`. */
  readonly groups: Int32Array
}

const subjects = loadLexicon<1 | 2>(new URL('./lexicon/subjects.json', import.meta.url))

function makeEntry(word: Word, tags: number, first: number, ambiguity: number): Entry {
  return {
    word,
    tags,
    first,
    ambiguity,
    moods: moodsOf(word),
    agreement: new Int16Array(TAGS.length).fill(UNKNOWN),
    subject: subjects.get(word.norm),
    verbs: new Map(),
    groups: new Int32Array(GROUPS),
  }
}

export class Lexis {
  private readonly dictionary: ReadonlyMap<string, number>
  private readonly closed: ReadonlyMap<string, number>
  private readonly agreement: ReadonlyMap<string, number>
  private readonly entries = new Map<string, Entry>()
  /** Stands for the word before a sentence and after it. */
  edge = makeEntry(EDGE_WORD, 0, 0, EDGE)

  constructor(data: Omit<TagData, 'lemmas'>) {
    this.dictionary = new Map(Object.entries(data.dictionary))
    this.closed = new Map(Object.entries(data.closed))
    this.agreement = new Map(Object.entries(data.agreement))
  }

  /** Whether it is time to `clear`. */
  get full(): boolean {
    return this.entries.size >= CAPACITY
  }

  /** Forgets all entries. */
  clear(): void {
    this.entries.clear()
    this.edge = makeEntry(EDGE_WORD, 0, 0, EDGE)
  }

  /** What is known of a token: the same object for the same printed form, until `clear`. */
  entry(token: Pick<Token, 'text' | 'norm'>): Entry {
    let entry = this.entries.get(token.text)
    if (entry === undefined) {
      entry = this.entryOf(wordOfToken(token))
      this.entries.set(token.text, entry)
    }
    return entry
  }

  /** Mask of genders and numbers of a word with tag number `tag`. */
  agreementOf(entry: Entry, tag: number): number {
    let mask = entry.agreement[tag] as number
    if (mask === UNKNOWN) {
      mask = this.makeAgreement(entry.word, tag)
      entry.agreement[tag] = mask
    }
    return mask
  }

  private entryOf(word: Word): Entry {
    const known = this.dictionary.get(word.norm)
    const [tags, first] = possibleTags(word, known, this.closed.get(word.norm) ?? 0)
    const ambiguity = known === undefined ? mix(word.capital ? 91 : 90, word.kinds, word.endings[1]) : known
    return makeEntry(word, tags, first, ambiguity)
  }

  private makeAgreement(word: Word, tag: number): number {
    if ((AGREEING & (1 << tag)) === 0) return 1
    const known = this.agreement.get(`${TAGS[tag]} ${word.norm}`)
    if (known !== undefined) return known
    let mask = 0
    if ((PARTICIPLE & (1 << tag)) !== 0)
      for (const { cell } of word.readings)
        if (cell.verbForm === 'Part' && cell.tense === 'Past')
          mask |= 1 << AGREEMENT.indexOf(`${cell.gender}.${cell.number}` as 'Masc.Sing')
    if (mask !== 0) return mask
    return TAGS[tag] === 'ADP' ? 1 : ALL_AGREEMENT
  }
}

/** Moods and tenses of a word's finite readings, else of a regular verb; the present when it has none. */
function moodsOf(word: Word): number {
  let mask = 0
  for (const { cell } of word.readings.length > 0 ? word.readings : verbs.regularReadings(word.norm))
    if (cell.verbForm === 'Fin') mask |= 1 << MOODS.indexOf(`${cell.mood}.${cell.tense}` as 'Ind.Pres')
  return mask === 0 ? 1 : mask
}
