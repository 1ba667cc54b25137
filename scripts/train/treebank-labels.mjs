// From the annotation of a treebank token to the labels of the three morphology models.
import { dist } from './dist.mjs'

const { MOODS, AGREEMENT, tagNumber } = await dist('morphology/labels.js')

/** Name of the tag: UPOS, with the form of verbs. */
export function tagOf({ upos, feats }) {
  if (upos !== 'VERB' && upos !== 'AUX') return upos
  if (feats.VerbForm === 'Inf') return `${upos}.Inf`
  if (feats.VerbForm === 'Part') return `${upos}.${feats.Tense === 'Pres' ? 'Pres' : 'Past'}`
  return `${upos}.Fin`
}

export const numberOf = (gold) => Math.max(0, tagNumber(tagOf(gold)))

/** Number of mood and tense; -1 where the treebank gives none. */
export const moodOf = ({ feats }) => MOODS.indexOf(`${feats.Mood}.${feats.Tense ?? 'Pres'}`)

/** Number of gender and number; 0 for words that have none. */
export function agreementOf({ upos, feats, misc }) {
  const verb = upos === 'VERB' || upos === 'AUX'
  if (verb && !(feats.VerbForm === 'Part' && feats.Tense === 'Past')) return 0
  if (upos === 'PROPN' || upos === 'NUM') return 0
  // Sequoia tells the gender of words that do not show it (`autres sites`) in another column.
  const gender = feats.Gender ?? misc?.['Gender[ctxt]'] ?? ''
  const number = feats.Number ?? misc?.['Number[ctxt]'] ?? ''
  return gender || number ? Math.max(0, AGREEMENT.indexOf(`${gender}.${number}`)) : 0
}
