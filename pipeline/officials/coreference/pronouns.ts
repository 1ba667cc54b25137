/** Subject pronouns that can stand for a person, and those that stand for nobody (`il faut`, `il y a`). */

import { loadLexicon } from '../../core/lexicon.ts'
import { pronoun } from '../../french/pronouns.ts'
import type { Gender } from '../../names/index.ts'
import type { TaggedDoc } from '../reading.ts'

const impersonal = loadLexicon<'verb' | 'word' | 'adjective'>(
  new URL('../lexicon/impersonal.json', import.meta.url),
)

/** A pronoun of the third person singular. */
export interface Pronoun {
  readonly gender: Gender
  readonly end: number
  /** After the verb: `a-t-il`. */
  readonly inverted: boolean
  /** `ce dernier`: not the subject, but whoever was named last. */
  readonly latter: boolean
}

/** The pronoun at token `at`; null when there is none or it stands for nobody. */
export function pronounAt(doc: TaggedDoc, at: number, to: number): Pronoun | null {
  const norm = doc.tokens.all[at]?.norm ?? ''
  if (
    (norm === 'ce' || norm === 'cette') &&
    /^derni(?:er|ère)$/.test(doc.tokens.all[at + 1]?.norm ?? '') &&
    doc.morphology[at + 2]?.upos !== 'NOUN'
  )
    return { gender: norm === 'ce' ? 'male' : 'female', inverted: false, latter: true, end: at + 2 }
  const told = pronoun(norm)
  if (told === undefined || told.number === 'plural' || told.kind === 'tonic') return null
  const inverted = norm.startsWith('-')
  if (norm === 'il' && isImpersonal(doc, at, to)) return null
  if (inverted && impersonal.getFolded(doc.morphology[at - 1]?.lemma ?? '') === 'verb') return null
  return { latter: false, end: at + 1, gender: told.gender, inverted }
}

function isImpersonal(doc: TaggedDoc, at: number, to: number): boolean {
  for (let next = at + 1; next < Math.min(to, at + 5); next++) {
    const norm = doc.tokens.all[next]?.norm ?? ''
    const { lemma, upos } = doc.morphology[next] ?? {}
    if (impersonal.getFolded(norm) === 'word') return true
    if (lemma === 'agir' && doc.tokens.all[next - 1]?.norm === "s'") return true
    if (lemma && impersonal.getFolded(lemma) === 'verb' && lemma !== 'agir') return true
    if (impersonal.getFolded(norm) === 'adjective') return true
    if (upos === 'VERB' && lemma !== 'être' && lemma !== 'agir') return false
  }
  return false
}
