/**
 * Features of the three morphology models: the word, its endings and shape, its neighbours, and what they can be.
 * A word that is settled (one label only) gets none.
 */
import type { Features } from '../perceptron/features.ts'
import { mix } from '../perceptron/hash.ts'
import type { Entry } from './lexis.ts'
import { CLASS_SHIFT, EDGE, VERBAL } from './words.ts'

/** Changes with the templates below: a model trained with others is refused. */
export const FEATURES = 'morphology-3'

/** Groups of features of one word: by itself, as the first of its sentence, and as a neighbour. */
const GROUP = { itself: 0, first: 1, left: 2, right: 3, left2: 4, right2: 5 }
/** How many groups an entry has. */
export const GROUPS = 6

/** Adds the features of a sentence's words for its tags, one `endToken` each. */
export function addTagFeatures(
  entries: readonly Entry[],
  edge: Entry,
  allowed: Int32Array,
  features: Features,
): void {
  features.clear()
  for (let at = 0; at < entries.length; at++) {
    const mask = allowed[at] as number
    if (mask & (mask - 1)) {
      const entry = entries[at] as Entry
      const left = entries[at - 1] ?? edge
      const left2 = entries[at - 2] ?? edge
      const right = entries[at + 1] ?? edge
      const right2 = entries[at + 2] ?? edge
      if (at === 0) features.addGroup(entry, GROUP.first, byItselfFirst)
      else features.addGroup(entry, GROUP.itself, byItself)
      features.addGroup(left, GROUP.left, asLeft)
      features.addGroup(right, GROUP.right, asRight)
      features.addGroup(left2, GROUP.left2, asLeft2)
      features.addGroup(right2, GROUP.right2, asRight2)
      addPairs(left2, left, entry, right, right2, features)
    }
    features.endToken()
  }
}

const byItself = (entry: Entry, features: Features): void => addWord(entry, 0, features)
const byItselfFirst = (entry: Entry, features: Features): void => addWord(entry, 1, features)

function addWord({ word }: Entry, first: 0 | 1, features: Features): void {
  const [end1, end2, end3, end4] = word.endings
  features.add(0, word.hash)
  features.add(1, word.hash, word.capital ? (first ? 1 : 2) : 0)
  features.add(2, end1, word.kinds)
  features.add(3, end2)
  features.add(4, end3)
  features.add(5, end4)
  features.add(6, word.start)
  features.add(7, word.shape, first)
  features.add(8, word.kinds)
}

function asLeft({ word, ambiguity }: Entry, features: Features): void {
  features.add(9, word.hash)
  features.add(15, ambiguity)
  features.add(23, word.endings[2])
}

function asRight({ word, ambiguity }: Entry, features: Features): void {
  features.add(10, word.hash)
  features.add(16, ambiguity)
  features.add(24, word.endings[2])
}

function asLeft2({ word }: Entry, features: Features): void {
  features.add(11, word.hash)
}

function asRight2({ word }: Entry, features: Features): void {
  features.add(12, word.hash)
}

/** Features of words together. */
function addPairs(left2: Entry, left: Entry, here: Entry, right: Entry, right2: Entry, features: Features) {
  const { word, ambiguity } = here
  const before = left.ambiguity
  const after = right.ambiguity
  const end3 = word.endings[2]
  features.add(13, left.word.hash, word.hash)
  features.add(14, word.hash, right.word.hash)
  features.add(17, before, after)
  features.add(18, left2.ambiguity, before)
  features.add(19, after, right2.ambiguity)
  features.add(20, before, ambiguity)
  features.add(21, ambiguity, after)
  features.add(22, mix(0, before, ambiguity), after)
  features.add(25, left.word.hash, end3)
  features.add(26, end3, right.word.hash)
  features.add(28, left.word.hash, here.tags)
  features.add(29, right.word.hash, here.tags)
  features.add(27, mix(0, left.word.shape, word.shape), right.word.shape)
}

/** How far back the conjunction of a verb's clause is looked for. */
const CLAUSE = 12

/** Adds the features of the finite verbs of a sentence, given by index, one `endToken` each. */
export function addMoodFeatures(
  entries: readonly Entry[],
  finite: readonly number[],
  allowed: Int32Array,
  features: Features,
): void {
  features.clear()
  for (let number = 0; number < finite.length; number++) {
    const mask = allowed[number] as number
    if (mask & (mask - 1))
      moodFeatures(entries, finite[number] as number, finite[number - 1] ?? -1, mask, features)
    features.endToken()
  }
}

function moodFeatures(
  entries: readonly Entry[],
  at: number,
  previous: number,
  mask: number,
  features: Features,
): void {
  const { word } = entries[at] as Entry
  features.add(60, word.hash)
  features.add(61, mask)
  features.add(62, word.endings[1], mask)
  features.add(63, word.endings[2], mask)
  for (let back = 1; back <= 3; back++) features.add(63 + back, entries[at - back]?.word.hash ?? EDGE, mask)
  features.add(67, entries[at + 1]?.word.hash ?? EDGE, mask)
  features.add(68, (entries[previous]?.word.kinds ?? EDGE) & VERBAL, mask)
  features.add(69, at === 0 ? 1 : 0, mask)
  // A conjunction between the verb before and this one tells the mood: `que` the subjunctive, `si` no conditional.
  for (let back = at - 1; back > previous && back >= at - CLAUSE; back--)
    if (((entries[back] as Entry).word.kinds & VERBAL) === 0)
      features.add(70, (entries[back] as Entry).word.hash, mask)
  if (previous >= 0) features.add(71, (entries[previous] as Entry).word.hash, mask)
}

/** Adds the features of gender and number of a sentence's words, given their tags, one `endToken` each. */
export function addAgreementFeatures(
  entries: readonly Entry[],
  tags: Uint8Array,
  allowed: Int32Array,
  features: Features,
): void {
  features.clear()
  for (let at = 0; at < entries.length; at++) {
    const mask = allowed[at] as number
    if (mask & (mask - 1)) {
      const { word } = entries[at] as Entry
      const tag = tags[at] as number
      const leftHash = entries[at - 1]?.word.hash ?? EDGE
      const leftTag = at === 0 ? EDGE : (tags[at - 1] as number)
      const rightTag = at + 1 === entries.length ? EDGE : (tags[at + 1] as number)
      features.add(80, word.hash, tag)
      features.add(81, word.endings[0], tag)
      features.add(82, word.endings[1], tag)
      features.add(83, word.endings[2], tag)
      features.add(84, word.endings[3], tag)
      features.add(85, leftHash, tag)
      features.add(86, entries[at - 2]?.word.hash ?? EDGE, mix(0, tag, leftTag))
      features.add(87, leftHash, word.endings[0])
      features.add(88, mix(0, tag, leftTag), rightTag)
      features.add(90, word.kinds >> CLASS_SHIFT, tag)
      features.add(89, entries[at + 1]?.word.endings[1] ?? EDGE, tag)
    }
    features.endToken()
  }
}
