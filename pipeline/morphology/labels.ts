/**
 * The labels of the three morphology models.
 *
 * - Tags: UPOS, with the form of verbs told apart (finite, infinitive, past and present participle), since French
 *   marks it clearly and the words around depend on it.
 * - Moods: mood and tense of finite verbs.
 * - Agreement: gender and number of words that have them.
 */
import type { Morph, Upos } from '../core/doc.ts'

export const TAGS = [
  ...(['ADJ', 'ADP', 'ADV', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PRON', 'PROPN', 'PUNCT'] as const),
  ...(['SCONJ', 'SYM', 'X', 'VERB.Fin', 'VERB.Inf', 'VERB.Past', 'VERB.Pres'] as const),
  ...(['AUX.Fin', 'AUX.Inf', 'AUX.Past', 'AUX.Pres'] as const),
] as const

export const MOODS = [
  ...(['Ind.Pres', 'Ind.Imp', 'Ind.Past', 'Ind.Fut', 'Cnd.Pres', 'Sub.Pres', 'Sub.Imp', 'Imp.Pres'] as const),
] as const

export const AGREEMENT = [
  ...(['-', 'Masc.Sing', 'Masc.Plur', 'Fem.Sing', 'Fem.Plur', '.Sing', '.Plur', 'Masc.', 'Fem.'] as const),
] as const

export type Tag = (typeof TAGS)[number]

const numbers = new Map<string, number>(TAGS.map((tag, at) => [tag, at]))

/** Number of a tag; -1 for a name that is none. */
export const tagNumber = (tag: string): number => numbers.get(tag) ?? -1

/** Bit mask of some tags. */
export const maskOf = (...tags: readonly Tag[]): number =>
  tags.reduce((mask, tag) => mask | (1 << tagNumber(tag)), 0)

type Part = Pick<Morph, 'verbForm' | 'tense'> & { readonly upos: Upos }

const FORMS: Readonly<Record<string, Pick<Morph, 'verbForm' | 'tense'>>> = {
  Fin: { verbForm: 'Fin' },
  Inf: { verbForm: 'Inf' },
  Past: { verbForm: 'Part', tense: 'Past' },
  Pres: { verbForm: 'Part', tense: 'Pres' },
}

/** Part of speech and verb form of each tag, by number. */
export const PARTS: readonly Part[] = TAGS.map((tag) => {
  const [upos, form] = tag.split('.') as [Upos, string?]
  return { upos, ...(form === undefined ? {} : FORMS[form]) }
})

/** Mood and tense of each label of `MOODS`, by number. */
export const MOOD_PARTS = MOODS.map((label) => {
  const [mood, tense] = label.split('.')
  return { mood, tense } as Required<Pick<Morph, 'mood' | 'tense'>>
})

/** Gender and number of each label of `AGREEMENT`, by number. */
export const AGREEMENT_PARTS = AGREEMENT.map((label): Pick<Morph, 'gender' | 'number'> => {
  const [gender, number] = label === '-' ? [] : label.split('.')
  return {
    ...(gender ? { gender: gender as 'Masc' } : {}),
    ...(number ? { number: number as 'Sing' } : {}),
  }
})
