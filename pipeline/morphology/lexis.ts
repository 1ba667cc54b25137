/**
 * What treebanks and lexicons say of a word form: the tags, genders and numbers that it may have. Frequent words
 * have few, which settles most of them without looking at their neighbours. Worked out once per form.
 */
import { mix } from '../perceptron/hash.ts'
import { AGREEMENT, MOODS, maskOf, TAGS } from './labels.ts'
import { verbs } from './verbs.ts'
import type { Word } from './words.ts'

/** What the header of the tags model holds beside its labels. */
export interface TagData {
  /** Folded form of frequent words → mask of the tags seen. */
  readonly dictionary: Readonly<Record<string, number>>
  /** Folded form of rare words that had a tag which no new word gets → mask of those tags. */
  readonly closed: Readonly<Record<string, number>>
  /** Tag and folded form → mask of the genders and numbers seen. */
  readonly agreement: Readonly<Record<string, number>>
  /** Forms of several verbs → the verb that is most often meant: `suis` → être. */
  readonly lemmas: Readonly<Record<string, string>>
}

/** Marks that are never symbols; `%`, `&`, `*`, `/`, `@`, `#` may be. */
const PUNCTUATION = /^[^%&*/@#\P{P}]+$/u
const PUNCT = maskOf('PUNCT')
const MARK = maskOf('PUNCT', 'SYM', 'X')
const NUMBER = maskOf('NUM', 'ADJ', 'NOUN', 'PROPN', 'X', 'SYM', 'PRON', 'DET')
const PROPER = maskOf('PROPN', 'X')
const AUXILIARY = maskOf('AUX.Fin', 'AUX.Inf', 'AUX.Past', 'AUX.Pres')
const VERB = maskOf('VERB.Fin', 'VERB.Inf', 'VERB.Past', 'VERB.Pres')
/** Tags of words that the treebanks have seldom or never: the classes that new words join. */
export const OPEN = VERB | maskOf('ADJ', 'ADV', 'INTJ', 'NOUN', 'NUM', 'PROPN', 'SYM', 'X')
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
}

const CAPACITY = 1 << 16

export class Lexis {
  private readonly dictionary: ReadonlyMap<string, number>
  private readonly closed: ReadonlyMap<string, number>
  private readonly agreement: ReadonlyMap<string, number>
  private readonly entries = new Map<Word, Entry>()

  constructor(data: Omit<TagData, 'lemmas'>) {
    this.dictionary = new Map(Object.entries(data.dictionary))
    this.closed = new Map(Object.entries(data.closed))
    this.agreement = new Map(Object.entries(data.agreement))
  }

  /** The same object for the same `Word`. */
  entry(word: Word): Entry {
    let entry = this.entries.get(word)
    if (entry === undefined) {
      if (this.entries.size >= CAPACITY) this.entries.clear()
      entry = this.makeEntry(word)
      this.entries.set(word, entry)
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

  private makeEntry(word: Word): Entry {
    const known = this.dictionary.get(word.norm)
    const [tags, first] = tagsOf(word, known, this.closed.get(word.norm) ?? 0)
    const ambiguity = known === undefined ? mix(word.capital ? 91 : 90, word.kinds, word.endings[1]) : known
    const agreement = new Int16Array(TAGS.length).fill(UNKNOWN)
    return { word, tags, first, ambiguity, moods: moodsOf(word), agreement }
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

function tagsOf(
  word: Word,
  known: number | undefined,
  closed: number,
): readonly [inside: number, first: number] {
  if (word.kind === 'number') return [NUMBER, NUMBER]
  if (word.kind === 'mark') {
    const mask = PUNCTUATION.test(word.norm) ? PUNCT : MARK | (known ?? 0)
    return [mask, mask]
  }
  if (known === undefined) {
    const auxiliary = word.readings.some(({ lemma }) => lemma === 'être' || lemma === 'avoir')
    const verbal = word.readings.length > 0 || verbs.regularReadings(word.norm).length > 0
    const mask = closed | ((auxiliary ? OPEN | AUXILIARY : OPEN) & (verbal ? -1 : ~VERB))
    return [mask, mask]
  }
  return word.capital ? [known | PROPER | OPEN, known | PROPER] : [known, known]
}

/** Moods and tenses of a word's finite readings, else of a regular verb; the present when it has none. */
function moodsOf(word: Word): number {
  let mask = 0
  for (const { cell } of word.readings.length > 0 ? word.readings : verbs.regularReadings(word.norm))
    if (cell.verbForm === 'Fin') mask |= 1 << MOODS.indexOf(`${cell.mood}.${cell.tense}` as 'Ind.Pres')
  return mask === 0 ? 1 : mask
}
