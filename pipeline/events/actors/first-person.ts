/** `je` inside a quotation is its speaker. */
import { contains, overlapping } from '../../core/span.ts'
import { type EventDoc, peopleOf } from '../scene.ts'
import { grammarWords } from '../words.ts'
import type { Actor } from './actor.ts'

const I = grammarWords('i')

/** Every `je` of a quotation whose speaker is a person of the article, sorted. */
export function firstPersons(doc: EventDoc): Actor[] {
  const found: Actor[] = []
  for (const quote of doc.quotes) {
    const person = quote.speaker?.person ? peopleOf(doc).byId.get(quote.speaker.person) : undefined
    if (!person || quote.type === 'indirect') continue
    for (const { start, end, norm } of overlapping(doc.tokens.all, quote)) {
      const span = { start, end }
      if (!I.has(norm) || !contains(quote, span)) continue
      const { name, country, id } = person
      found.push({ start, end, unit: span, name, country, kind: 'person', person: id, source: 'pronoun' })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
