/** `je` inside a quotation is its speaker, and so is `nous` where it acts (`nous avons ordonné …`). */
import { contains, indexFrom } from '../../core/span.ts'
import { type EventDoc, isVerb } from '../scene.ts'
import { grammarWords } from '../words.ts'
import type { Actor } from './actor.ts'
import { speakerActors } from './speaker.ts'

const I = grammarWords('i')
const WE = grammarWords('we')
/** Words at most from `nous` to its verb: `nous ne les avons`. */
const TO_VERB = 4

/** Whether `nous` at token `at` is a subject: the next verb is of the first person. */
function acts({ tokens, morphology }: EventDoc, at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.all.length, at + TO_VERB); next++) {
    const morph = morphology[next]
    if (morph && isVerb(morph)) return morph.person === 1 && morph.number === 'Plur'
  }
  return false
}

/** Every `je` and acting `nous` of a quotation with a known speaker, sorted. */
export function firstPersons(doc: EventDoc): Actor[] {
  const found: Actor[] = []
  for (const quote of doc.quotes) {
    if (quote.speaker === null || quote.type === 'indirect') continue
    let speaker: Actor | undefined
    for (let at = indexFrom(doc.tokens.all, quote.start); at < doc.tokens.all.length; at++) {
      const token = doc.tokens.all[at]
      if (!token || token.start >= quote.end) break
      if (!(I.has(token.norm) || (WE.has(token.norm) && acts(doc, at)))) continue
      const span = { start: token.start, end: token.end }
      speaker ??= speakerActors(doc, quote.speaker, quote, [])[0]
      if (speaker && contains(quote, span)) found.push({ ...speaker, ...span, unit: span, source: 'pronoun' })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
