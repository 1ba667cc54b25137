/**
 * Reporting verbs that the tagger takes for nouns: « l'élue juge “…” », « “…”, résume Ana Bo ». Between a subject and
 * a quotation, or a quotation and a subject, a form that can be a reporting verb is one.
 */
import type { Morph, Token } from '../core/doc.ts'
import { verbs } from '../morphology/verbs.ts'
import { isComma } from './clause.ts'
import { functionWords, verbEntries } from './lexicon.ts'

const OPENS = /^[«“"‘„‹:]$/u
const CLOSES = /^[»”"’›,!?…]$/u

/** The verb that token `at` is, when the tagger gave another part of speech; null when it was right. */
export function mistakenVerb(
  tokens: readonly Token[],
  morphology: readonly Morph[],
  at: number,
): Morph | null {
  const morph = morphology[at]
  if (!morph || morph.verbForm !== undefined || !['NOUN', 'ADJ', 'ADV', 'PROPN', 'X'].includes(morph.upos))
    return null
  const token = tokens[at] as Token
  if (!/^\p{Ll}/u.test(token.text) || token.text.length < 4) return null
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const [left, right] = [morphology[at - 1], morphology[at + 1]]
  const named = /^\p{Lu}\p{L}{3}/u.test(before?.text ?? '') // « Oslo juge »: a tagger may see an article in it
  if (!before || !after || !left || !right || ((left.upos === 'DET' || left.upos === 'ADP') && !named))
    return null
  const what = functionWords.get(before.norm)
  const pronoun = what === 'subject' || what === 'reflexive' || before.norm === 'qui' || before.norm === 'ne'
  const subject =
    (named || left.upos === 'NOUN' || left.upos === 'PROPN' || left.upos === 'ADJ' || what === 'and') &&
    isObject(after, right)
  // « un diplomate, qui requiert l'anonymat, juge “peu crédible” … »
  const apart = before.norm === ',' && /^[«“"‘„‹]$/u.test(after.norm)
  const inverted =
    CLOSES.test(before.norm) &&
    (right.upos === 'DET' || right.upos === 'PROPN' || isComma(after) || after.norm.startsWith('-'))
  if (!pronoun && !subject && !apart && !inverted) return null
  const reading = verbs
    .readings(token.norm)
    .find(
      ({ lemma, cell }) =>
        cell.verbForm === 'Fin' && cell.person === 3 && cell.mood === 'Ind' && verbEntries.has(lemma),
    )
  return reading ? { upos: 'VERB', ...reading.cell, lemma: reading.lemma } : null
}

const isObject = (after: Token, right: Morph) =>
  OPENS.test(after.norm) ||
  after.norm === 'que' ||
  after.norm === "qu'" ||
  right.upos === 'DET' ||
  after.norm === 'pour'
