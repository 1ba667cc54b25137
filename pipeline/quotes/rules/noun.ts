/** A noun of speech before the quotation: `ses propos sur les « … »`, `les mots du président : « … »`. */
import { isPossessive } from '../../french/determiners.ts'
import type { Range } from '../clause.ts'
import { sources } from '../lexicon.ts'
import { type Attribution, type AttributionRule, isStop, type Reading, type Site } from '../site.ts'

/** Longest way from the noun to the quotation, in items. */
const REACH = 10

/** Whose words: the possessive before the noun, or its complement of `de`. */
function ownerOf({ items, phrases }: Reading, noun: number): Range | null {
  for (let at = noun - 1; at >= noun - 3 && at >= 0; at--)
    if (isPossessive(items[at]?.norm ?? '')) return { from: at, to: at + 1 }
  if (items[noun + 1]?.role !== 'of') return null
  const whole = phrases.find((each) => each.from <= noun && noun < each.to)
  return whole && whole.to > noun + 2 ? { from: noun + 2, to: whole.to } : null
}

export const nounOfSpeech: AttributionRule = {
  id: 'quote.noun',
  about: 'Noun of speech: ses propos sur les « assistés »',
  examples: [
    ['Le ministre Paul Rey est critiqué pour ses propos sur les « [[assistés]] ».', 'Paul Rey ← propos'],
    ['Reste une promesse, et les mots de Paul Rey : « [[plus jamais ça]] ».', 'Paul Rey ← mots'],
  ],
  rejects: ['Une version « allégée » paraîtra en mai.'],
  attribute({ reading, at }: Site): Attribution | null {
    const { items } = reading
    for (let noun = at - 1; noun >= 0 && at - noun <= REACH && !isStop(items[noun]); noun--) {
      const norm = items[noun]?.norm ?? ''
      if (items[noun]?.upos !== 'NOUN' || sources.get(norm) !== 'statement') continue
      const speaker = ownerOf(reading, noun)
      return speaker && { reading, cue: { from: noun, to: noun + 1, lemma: norm }, speaker }
    }
    return null
  },
}
