/** A small dataset made by hand: an emoji before every span, a formula for a title, a range, a line break in a name. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Article, Event, PersonRecord } from '../../pipeline/core/records.generated.ts'

const TEXT = '🗳️ Élue <maire> du 3 au 5 mai 2024, Anne\nLe Gall a dit : « Oui & non ».'

const span = (text: string) => {
  const start = TEXT.indexOf(text)
  if (start < 0) throw new Error(`no "${text}" in the text`)
  return { start, end: start + text.length, text }
}

export const article: Article = {
  id: 'élection/1',
  source: 'Le Phare; "Ouest"',
  url: 'https://example.org/1',
  title: '=SUM(A1:A9)',
  publishedAt: '2024-05-06',
  status: 'extracted',
  skipReason: null,
  digest: '0'.repeat(64),
  documentDate: { value: '2024-05-06', basis: 'metadata' },
  language: { code: 'fra', confidence: 1 },
  text: TEXT,
  blocks: [{ start: 0, end: TEXT.length, kind: 'body', language: 'fra' }],
  sentences: [{ start: 0, end: TEXT.length }],
  dates: [
    {
      id: 'd1',
      ...span('du 3 au 5 mai 2024'),
      type: 'DATE',
      value: '2024-05-03/2024-05-05',
      interval: { from: '2024-05-03', to: '2024-05-05' },
      anchor: 'text',
      parts: [
        { ...span('3'), type: 'DATE', value: '2024-05-03' },
        { ...span('5 mai 2024'), type: 'DATE', value: '2024-05-05' },
      ],
      rule: 'date.range',
    },
  ],
  people: [
    {
      id: 'p1',
      name: 'Anne Le Gall',
      official: true,
      country: 'FR',
      mentions: [span('Anne\nLe Gall')],
      roles: [
        {
          ...span('maire'),
          title: 'maire',
          organisation: null,
          country: 'FR',
          status: 'current',
          rule: 'role.before-name',
        },
      ],
    },
  ],
  quotes: [
    {
      id: 'q1',
      ...span('Oui & non'),
      type: 'direct',
      cue: { ...span('a dit'), lemma: 'dire' },
      speaker: { name: 'Anne Le Gall', kind: 'person', person: 'p1', mention: span('Anne\nLe Gall') },
      via: [{ name: 'AFP', mention: null }],
      rule: 'quote.test',
    },
  ],
  events: [
    {
      id: 'e1',
      sentence: { start: 0, end: TEXT.length },
      trigger: span('Élue'),
      type: 'VOTE',
      status: 'happened',
      participants: [{ name: 'Anne Le Gall', country: 'FR', kind: 'person', person: 'p1', role: 'actor' }],
      place: null,
      date: {
        value: '2024-05-03/2024-05-05',
        interval: { from: '2024-05-03', to: '2024-05-05' },
        basis: 'explicit',
        dateId: 'd1',
      },
      plover: { type: 'AGREE', mode: null, quad: 'verbal cooperation' },
      rule: 'event.test',
    },
  ],
  diagnostics: [],
}

export const event: Event = {
  id: 'ev1',
  type: 'VOTE',
  status: 'happened',
  date: {
    value: '2024-05-03/2024-05-05',
    interval: { from: '2024-05-03', to: '2024-05-05' },
    basis: 'explicit',
  },
  place: null,
  participants: [
    { name: 'Anne Le Gall', country: 'FR', kind: 'person', person: 'P1', role: 'actor' },
    { name: 'ONU', country: 'UN', kind: 'organisation', role: 'recipient' },
  ],
  title: TEXT,
  mentions: [{ article: article.id, event: 'e1', start: 0, end: TEXT.length, text: TEXT }],
  sources: ['Le Phare; "Ouest"'],
  independentSources: 1,
  conflicts: [
    {
      field: 'date',
      values: [
        { value: '2024-05-05', articles: ['x'] },
        { value: '2024-05-06', articles: ['y', 'z'] },
      ],
    },
  ],
  partOf: null,
  merged: [{ a: 'x/e1', b: 'y/e2', score: 0.75, reasons: ['same day', 'same place'] }],
  absorbed: [],
}

export const person: PersonRecord = {
  id: 'P1',
  name: 'Anne Le Gall',
  variants: [{ name: 'Anne Le Gall', count: 1 }],
  official: true,
  country: 'FR',
  roles: [
    {
      title: 'maire',
      organisation: null,
      country: 'FR',
      status: 'current',
      firstSeen: '2024-05-06',
      lastSeen: null,
      articles: [article.id],
    },
  ],
  articles: [{ article: article.id, person: 'p1' }],
  quotes: [{ article: article.id, quote: 'q1' }],
  unions: [],
}

/** Writes the dataset and gives its folder. */
export function writeDataset(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'depeche-'))
  const lines = { articles: article, events: event, people: person }
  for (const [name, record] of Object.entries(lines))
    writeFileSync(path.join(folder, `${name}.jsonl`), `${JSON.stringify(record)}\n`)
  writeFileSync(path.join(folder, 'errors.jsonl'), '')
  writeFileSync(path.join(folder, 'manifest.json'), '{}')
  return folder
}
