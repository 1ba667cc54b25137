/**
 * What an official's words about another country do: back it, promise, accuse, threaten. PLOVER codes such a
 * statement by its act, with the other country as recipient.
 */

import { loadLexicon } from '../core/lexicon.ts'
import { compilePattern, lexiconMacro } from '../core/pattern.ts'
import type { Quote } from '../core/records.generated.ts'
import { countriesOfDemonym, countryName } from '../world/index.ts'
import type { Actor } from './actors/index.ts'
import { morphAt, normAt, type Scene, tokenFrom } from './scene.ts'
import type { EventType } from './trigger.ts'

const acts = loadLexicon<EventType>(new URL('./lexicon/speech-acts.json', import.meta.url))
const pattern = compilePattern(lexiconMacro(acts), {}, 'event.statement.quote')

/** Strength of the acts when words of several stand in one statement. */
const ORDER: readonly EventType[] = ['THREATEN', 'ACCUSE', 'AGREE', 'SUPPORT']

export interface Act {
  readonly type: EventType
  readonly recipient: Actor | null
}

/** Country that the sentence speaks of beside the speaker's own; null when there is none. */
function otherCountry(scene: Scene, own: string): Actor | null {
  for (const actor of scene.actors)
    if (
      (actor.kind === 'country' || actor.source === 'name') &&
      actor.country !== null &&
      actor.country !== own
    ) {
      const name = countryName(actor.country)
      if (name !== null) return { ...actor, name, kind: 'country', source: 'country' }
    }
  const from = tokenFrom(scene, scene.sentence.start)
  for (let at = from; at < scene.to; at++) {
    if (morphAt(scene, at).upos !== 'ADJ') continue
    const code = countriesOfDemonym(normAt(scene, at)).find((country) => country !== own)
    const name = code ? countryName(code) : null
    if (code && name !== null) {
      const span = { start: scene.sentence.start, end: scene.sentence.end }
      return { name, country: code, kind: 'country', source: 'country', unit: span, ...span }
    }
  }
  return null
}

/**
 * The act of a quote by a speaker of country `own`; null when it is a mere statement. `counterpart` is the other
 * country that the article is about, for statements that name none.
 */
export function actOf(scene: Scene, quote: Quote, own: string | null, counterpart: Actor | null): Act | null {
  if (own === null) return null
  const recipient = otherCountry(scene, own) ?? counterpart
  if (recipient === null || recipient.country === own) return null
  const start = Math.min(quote.start, scene.sentence.start)
  const said = scene.doc.folded.slice(start, Math.max(quote.end, scene.sentence.end))
  let best: EventType | null = null
  for (const words of said.match(pattern) ?? []) {
    const act = acts.get(words)
    if (act && (best === null || ORDER.indexOf(act) < ORDER.indexOf(best))) best = act
  }
  return best && { type: best, recipient }
}
