/**
 * W3C Web Annotation: one JSON-LD object a line, one annotation for each span of a layer. Positions are UTF-16 code
 * units unless asked otherwise, as browsers count (https://www.w3.org/TR/annotation-model/#text-position-selector).
 */
import type { Article } from '../../core/records.generated.ts'
import type { Span } from '../../core/span.ts'
import { type OffsetUnit, offsetsOf } from '../offsets.ts'

/** Characters before and after the exact words, by which an annotation is found again in a changed text. */
const CONTEXT = 32

type Layer = 'date' | 'person' | 'role' | 'quote' | 'event'
type Body = Readonly<Record<string, unknown>>

/** Every span of an article with what is said of it. */
function* spans({ dates, people, quotes, events }: Article): Generator<[string, Layer, Span, Body]> {
  for (const { id, start, end, type, value, mod } of dates)
    yield [id, 'date', { start, end }, { type, value, ...(mod ? { mod } : {}) }]
  for (const person of people) {
    const { name, official, country } = person
    for (const [at, mention] of person.mentions.entries())
      yield [`${person.id}-m${at + 1}`, 'person', mention, { name, official, country }]
    for (const [at, { title, organisation, status, ...role }] of person.roles.entries())
      yield [
        `${person.id}-r${at + 1}`,
        'role',
        role,
        { name, title, organisation, country: role.country, status },
      ]
  }
  for (const { id, start, end, type, speaker, cue } of quotes)
    yield [id, 'quote', { start, end }, { type, speaker: speaker?.name ?? null, cue: cue?.text ?? null }]
  for (const { id, trigger, type, status, participants, place, date } of events)
    yield [id, 'event', trigger, { type, status, participants, place, date }]
}

/** The annotations of an article, in the order of the layers. */
export function* webAnnotations(article: Article, unit: OffsetUnit): Generator<object> {
  const { text, id: articleId } = article
  const offset = offsetsOf(text, unit)
  const source = article.url ?? `urn:depeche:article:${encodeURIComponent(articleId)}`
  for (const [id, layer, { start, end }, body] of spans(article))
    yield {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:depeche:${encodeURIComponent(articleId)}:${id}`,
      type: 'Annotation',
      motivation: layer === 'quote' || layer === 'event' ? 'describing' : 'identifying',
      body: { type: 'Dataset', purpose: 'classifying', layer, value: body },
      target: {
        source,
        selector: [
          { type: 'TextPositionSelector', start: offset(start), end: offset(end) },
          {
            type: 'TextQuoteSelector',
            exact: text.slice(start, end),
            prefix: text.slice(Math.max(0, start - CONTEXT), start),
            suffix: text.slice(end, end + CONTEXT),
          },
        ],
      },
    }
}
