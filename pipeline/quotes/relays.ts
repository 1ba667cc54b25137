/** Relays: who passed the words on, « cité par l'agence TASS », « dit-il, selon Le Monde ». They are no speakers. */
import { agentAfter } from './agents.ts'
import type { Range } from './clause.ts'
import { headKind } from './heads.ts'
import { type Attribution, isStop, type Reading } from './site.ts'

/** The relays named after the cue and its speaker, in the same sentence. */
export function relays({ reading, cue, speaker, speakerIn }: Attribution): Range[] {
  if (!cue || !speaker) return []
  const from = speakerIn ? cue.to : Math.max(cue.to, speaker.to)
  const found: Range[] = []
  for (const each of reading.verbs) {
    if (each.head < from || !each.entry.verb.relays || broken(reading, from, each.head, true)) continue
    const agent = each.form === 'participle' || each.form === 'passive' ? agentAfter(reading, each.to) : null
    if (agent) found.push(agent)
  }
  // « 800 selon la police, 2 000 selon les syndicats » names two sources
  if (reading.prepositions.some((each) => each.from === cue.from)) return found
  for (const each of reading.prepositions) {
    if (each.from < from || broken(reading, from, each.from)) continue
    const head = headKind(reading.items, each.source)
    if (head.kind === 'organisation' || (head.kind === null && head.proper)) found.push(each.source)
  }
  return found
}

const broken = ({ items }: Reading, from: number, to: number, overQuotes = false) => {
  for (let at = from; at < to; at++)
    if (isStop(items[at]) || (!overQuotes && (items[at]?.quote ?? -1) >= 0)) return true
  return false
}
