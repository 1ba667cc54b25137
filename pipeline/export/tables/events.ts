import type { Event } from '../../core/records.generated.ts'
import { ARTICLE_ID, dayOf, INTERVAL, real, type Table, text, whole } from '../table.ts'

const EVENT_ID = text('event_id', 'Id of the event, in `events.jsonl`.')

const named = (event: Event, role: 'actor' | 'recipient'): string | null =>
  event.participants
    .filter((participant) => participant.role === role)
    .map(({ name }) => name)
    .join('; ') || null

export const events: Table = {
  name: 'events',
  about: 'One deduplicated event a row.',
  of: 'events',
  key: ['event_id'],
  columns: [
    EVENT_ID,
    text('type', 'PLOVER category, or STATEMENT, APPOINTMENT, VOTE, JUSTICE, DISASTER, DEATH.'),
    text('status', 'happened, ongoing, planned, hypothetical, denied or habitual.'),
    text('date', 'TIMEX3 value of the event itself.'),
    ...INTERVAL,
    text('date_basis', 'explicit, inherited, anchored or none.'),
    text('place', 'Name of the place where it happens.'),
    text('place_country', 'ISO 3166-1 alpha-2.'),
    text('actors', 'Names, with `; ` between them.'),
    text('recipients', 'Names, with `; ` between them.'),
    text('title', 'The clearest sentence.'),
    whole('mentions', 'How often it is mentioned, over all articles.'),
    whole('sources', 'Number of distinct sources.'),
    whole('independent_sources', 'Number of sources, copies of one text counted once.'),
    text('part_of', 'Id of the event that it happens within.'),
  ],
  *rows(event) {
    yield [
      event.id,
      event.type,
      event.status,
      event.date?.value ?? null,
      dayOf(event.date?.interval?.from),
      dayOf(event.date?.interval?.to),
      event.date?.basis ?? null,
      event.place?.name ?? null,
      event.place?.country ?? null,
      named(event, 'actor'),
      named(event, 'recipient'),
      event.title,
      event.mentions.length,
      event.sources.length,
      event.independentSources,
      event.partOf,
    ]
  },
}

export const participants: Table = {
  name: 'participants',
  about: 'One participant of an event a row.',
  of: 'events',
  key: ['event_id', 'participant'],
  columns: [
    EVENT_ID,
    whole('participant', 'Number within the event, from 0.'),
    text('role', 'actor or recipient.'),
    text('name', 'Name of the participant, resolved from pronoun or role.'),
    text('kind', 'person, organisation, country or group.'),
    text('country', 'ISO 3166-1 alpha-2, EU or UN.'),
    text('person_id', 'Id in people, for persons.'),
  ],
  *rows(event) {
    for (const [at, one] of event.participants.entries())
      yield [event.id, at, one.role, one.name, one.kind, one.country, one.person ?? null]
  },
}

export const mentions: Table = {
  name: 'mentions',
  about: 'One mention of an event in an article a row.',
  of: 'events',
  key: ['event_id', 'article_id', 'event'],
  columns: [
    EVENT_ID,
    ARTICLE_ID,
    text('event', "Id in the article's events."),
    text('text', 'The sentence that tells it.'),
  ],
  *rows(event) {
    for (const mention of event.mentions) yield [event.id, mention.article, mention.event, mention.text]
  },
}

export const sources: Table = {
  name: 'sources',
  about: 'One source that reports an event a row.',
  of: 'events',
  key: ['event_id', 'source'],
  columns: [EVENT_ID, text('source', 'Name of the publication that reports it.')],
  *rows(event) {
    for (const source of event.sources) yield [event.id, source]
  },
}

export const links: Table = {
  name: 'links',
  about: 'One merge of two mentions a row, with its reasons.',
  of: 'events',
  key: ['event_id', 'a', 'b'],
  columns: [
    EVENT_ID,
    text('a', 'First mention: `article/event`.'),
    text('b', 'The other mention, as `article/event`.'),
    real('score', 'Strength of the evidence from 0 to 1; 0.5 is the threshold.'),
    text('reasons', 'In words, with `; ` between them.'),
  ],
  *rows(event) {
    for (const { a, b, score, reasons } of event.merged) yield [event.id, a, b, score, reasons.join('; ')]
  },
}

export const conflicts: Table = {
  name: 'conflicts',
  about: 'One value a row, of a field on which the reports of an event disagree.',
  of: 'events',
  key: ['event_id', 'field', 'value'],
  columns: [
    EVENT_ID,
    text('field', 'Name of the field on which the reports disagree.'),
    text('value', 'What some reports say.'),
    text('articles', 'Ids of the articles that say it, with `; ` between them.'),
  ],
  *rows(event) {
    for (const { field, values } of event.conflicts)
      for (const { value, articles } of values) yield [event.id, field, value, articles.join('; ')]
  },
}
