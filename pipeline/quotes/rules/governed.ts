/** The reporting expression stands before: `X a jugé « … »`, `estimant « … »`, `selon X, « … »`. */

import { agentAfter, controller } from '../agents.ts'
import type { Range } from '../clause.ts'
import { type Attribution, type AttributionRule, cueOf, isStop, type Reading, type Site } from '../site.ts'
import { subjectBefore } from '../subjects.ts'
import type { VerbCue } from '../verbs.ts'

/** Who a verb before its object speaks for; null when the clause does not tell. */
export function sourceOf(reading: Reading, cue: VerbCue): Range | null {
  switch (cue.form) {
    case 'finite':
      if (cue.pronoun >= 0) return { from: cue.pronoun, to: cue.pronoun + 1 }
      return subjectBefore(reading, cue.start, cue.plural)
    case 'passive':
    case 'participle':
      return agentAfter(reading, cue.to)
    default:
      return controller(reading, cue)
  }
}

/** Whether a sentence ends between two items. */
const broken = ({ items }: Reading, from: number, to: number) => {
  for (let at = from; at < to; at++) if (isStop(items[at])) return true
  return false
}

/** « rappelant que son pays parle “à tous” »: a verb that reports no clauses, within the clause of one that does. */
function inClauseOfAnother(reading: Reading, cue: VerbCue): boolean {
  if (cue.form !== 'finite' || cue.entry.verb.frames.includes('que')) return false
  const outer = reading.verbs.find(
    (each) =>
      each.to < cue.start &&
      each.entry.verb.frames.includes('que') &&
      /^qu[e']/.test(reading.items[each.to]?.norm ?? ''),
  )
  return outer !== undefined && !broken(reading, outer.to, cue.start)
}

export const governed: AttributionRule = {
  id: 'quotes.governed',
  about: 'Verbe de parole avant la citation : le maire juge le devis « indécent »',
  examples: [
    ['Le maire Paul Rey juge le devis « [[indécent]] ».', 'Paul Rey ← juge'],
    ['La ministre Ana Bolet a quitté la salle, dénonçant « [[une mascarade]] ».', 'Ana Bolet ← dénonçant'],
    ["Selon l'économiste Paul Rey, « [[la dette reste soutenable]] ».", 'Paul Rey ← Selon'],
    ['La réforme est jugée « [[bâclée]] » par les syndicats.', 'syndicats ← est jugée'],
  ],
  rejects: ['Ces « experts » ne savent rien.', 'Il joue « La Marche » au piano.'],
  attribute({ reading, at }: Site): Attribution | null {
    const preposition = reading.prepositions
      .filter((each) => each.to <= at && each.leading && !broken(reading, each.to, at))
      .at(-1)
    for (let index = reading.verbs.length - 1; index >= 0; index--) {
      const cue = reading.verbs[index] as VerbCue
      if (cue.to > at) continue
      if (broken(reading, cue.to, at)) break
      if (preposition && preposition.from > cue.from) break
      if (inClauseOfAnother(reading, cue)) continue
      const speaker = sourceOf(reading, cue)
      if (speaker) return { reading, cue: cueOf(cue), speaker }
    }
    if (!preposition) return null
    const cue = { from: preposition.from, to: preposition.to, lemma: preposition.lemma }
    return { reading, cue, speaker: preposition.source }
  },
}

export const according: AttributionRule = {
  id: 'quotes.according',
  about: 'Source après la citation : « … », selon une source policière',
  examples: [
    ['« [[Deux suspects sont en fuite]] », selon une source policière.', 'une source policière ← selon'],
    ["Le train a « [[quitté la voie]] », d'après les pompiers.", "pompiers ← d'après"],
  ],
  rejects: ['Les prix varient « fortement » selon la saison.'],
  attribute({ reading, at }: Site): Attribution | null {
    const after = reading.prepositions.find((each) => each.from > at && !broken(reading, at + 1, each.from))
    return after
      ? { reading, cue: { from: after.from, to: after.to, lemma: after.lemma }, speaker: after.source }
      : null
  },
}
