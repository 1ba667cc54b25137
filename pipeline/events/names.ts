/** Words of names that look like verbs: `Marine Le Pen`, whose first word is a form of « mariner ». */
import type { Morph } from '../core/doc.ts'
import { indexFrom } from '../core/span.ts'
import { type EventDoc, isVerb } from './scene.ts'

const NAME: Morph = { upos: 'PROPN', lemma: null }

/** `doc` with every word inside the mention of a person read as part of a name. */
export function withNames(doc: EventDoc): EventDoc {
  let morphology: Morph[] | null = null
  const tokens = doc.tokens.all
  for (const { mentions } of doc.people)
    for (const { start, end } of mentions)
      for (let at = indexFrom(tokens, start); at < tokens.length; at++) {
        if ((tokens[at]?.start ?? end) >= end) break
        const morph = doc.morphology[at]
        if (!morph || !isVerb(morph)) continue
        morphology ??= [...doc.morphology]
        morphology[at] = NAME
      }
  return morphology === null ? doc : { ...doc, morphology }
}
