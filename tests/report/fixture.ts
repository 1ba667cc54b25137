/** A dataset for the report, some of it hostile: markup, scripts, direction controls, names of JavaScript's own. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type {
  Article,
  Event,
  EventMention,
  InputErrorRecord,
  Manifest,
  PersonRecord,
} from '../../pipeline/core/records.generated.ts'

/** Would set `window.hacked` if anything of it were executed. */
export const HOSTILE = [
  '</script><script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 2">',
  '<style>* { display: none }</style><!-- <svg onload=window.hacked=3>',
  'line\u2028separator\u2029here \u202eesrever\u202c \u2066isolated',
  '"); window.hacked = 4; ("',
]

function articleOf(id: string, title: string, sentences: readonly string[], day: string): Article {
  const text = sentences.join('\n\n')
  let at = 0
  const spans = sentences.map((sentence) => {
    const start = text.indexOf(sentence, at)
    at = start + sentence.length
    return { start, end: at }
  })
  return {
    id,
    source: `Le Phare ${title}`,
    url: 'javascript:window.hacked=6',
    title,
    publishedAt: day,
    status: 'extracted',
    skipReason: null,
    digest: '0'.repeat(64),
    documentDate: { value: day, basis: 'metadata' },
    language: { code: 'fra', confidence: 1 },
    text,
    blocks: spans.map((span) => ({ ...span, kind: 'body' as const, language: 'fra' })),
    sentences: spans,
    dates: [],
    people: [],
    quotes: [],
    events: [],
    diagnostics: [],
  }
}

const words = (article: Article, text: string) => {
  const start = article.text.indexOf(text)
  if (start < 0) throw new Error(`no "${text}" in ${article.id}`)
  return { start, end: start + text.length, text }
}

const MEETING = 'La ministre Anne Le Gall a rencontré Omar Diallo à Rennes le 3 mai 2024.'
const SAID = 'Elle a dit : « Nous avancerons le 4 mai. »'

/** Two articles on one meeting, the first with a layer of every kind. */
function reporting(id: string, title: string, day: string): Article {
  const plain = articleOf(id, title, [MEETING, SAID, ...HOSTILE], day)
  const anne = words(plain, 'Anne Le Gall')
  const omar = words(plain, 'Omar Diallo')
  const happened: EventMention = {
    id: 'e1',
    sentence: { start: 0, end: MEETING.length },
    trigger: words(plain, 'a rencontré'),
    type: 'CONSULT',
    status: 'happened',
    participants: [
      { name: 'Anne Le Gall', country: 'FR', kind: 'person', person: 'p1', role: 'actor' },
      { name: 'Omar Diallo', country: 'SN', kind: 'person', person: 'p2', role: 'recipient' },
    ],
    place: { name: 'Rennes', country: 'FR', basis: 'explicit' },
    date: { value: '2024-05-03', interval: { from: '2024-05-03', to: '2024-05-03' }, basis: 'explicit' },
    plover: { type: 'CONSULT', mode: 'visit', quad: 'verbal cooperation' },
    rule: 'event.consult.meet',
  }
  return {
    ...plain,
    dates: [
      {
        id: 'd1',
        ...words(plain, 'le 3 mai 2024'),
        type: 'DATE',
        value: '2024-05-03',
        interval: { from: '2024-05-03', to: '2024-05-03' },
        anchor: 'text',
        rule: 'date.day-month',
      },
    ],
    people: [
      {
        id: 'p1',
        name: 'Anne Le Gall',
        official: true,
        country: 'FR',
        mentions: [anne],
        roles: [
          {
            ...words(plain, 'ministre'),
            title: 'ministre',
            organisation: null,
            country: 'FR',
            status: 'current',
            rule: 'role.before-name',
          },
        ],
      },
      { id: 'p2', name: 'Omar Diallo', official: false, country: 'SN', mentions: [omar], roles: [] },
    ],
    quotes: [
      {
        id: 'q1',
        ...words(plain, 'Nous avancerons le 4 mai.'),
        type: 'direct',
        cue: { ...words(plain, 'a dit'), lemma: 'dire' },
        speaker: { name: 'Anne Le Gall', kind: 'person', person: 'p1', mention: words(plain, 'Elle') },
        rule: 'quote.governed',
      },
    ],
    events: [happened],
  }
}

export const articles: readonly Article[] = [
  reporting('a1', HOSTILE.join(' '), '2024-05-03'),
  reporting('__proto__', 'Rencontre à Rennes', '2024-05-04'),
  {
    ...articleOf('constructor', 'In English', ['This one is not in French.'], '2024-05-05'),
    status: 'skipped',
    skipReason: 'not-french',
    language: { code: 'eng', confidence: 0.9 },
  },
]

const mention = (article: string) => ({ article, event: 'e1', start: 0, end: MEETING.length, text: MEETING })

const meeting: Event = {
  id: 'ev-1',
  type: 'CONSULT',
  status: 'happened',
  date: { value: '2024-05-03', interval: { from: '2024-05-03', to: '2024-05-03' }, basis: 'explicit' },
  place: { name: 'Rennes', country: 'FR', basis: 'explicit' },
  participants: [
    { name: 'Anne Le Gall', country: 'FR', kind: 'person', person: 'per-1', role: 'actor' },
    { name: 'Omar Diallo', country: 'SN', kind: 'person', person: 'per-2', role: 'recipient' },
  ],
  title: MEETING,
  mentions: [mention('a1'), mention('__proto__')],
  sources: ['Le Phare', 'Ouest'],
  independentSources: 2,
  conflicts: [
    {
      field: 'place',
      values: [
        { value: 'Rennes', articles: ['a1'] },
        { value: HOSTILE[0] ?? '', articles: ['__proto__'] },
      ],
    },
  ],
  partOf: null,
  merged: [{ a: 'a1/e1', b: '__proto__/e1', score: 0.9, reasons: ['same day', HOSTILE[1] ?? ''] }],
  absorbed: ['ev-0'],
}

const hostileEvent: Event = {
  ...meeting,
  id: 'ev-2',
  type: 'STATEMENT',
  status: 'denied',
  date: null,
  place: null,
  participants: [{ name: HOSTILE[1] ?? '', country: null, kind: 'person', role: 'actor' }],
  title: HOSTILE.join(' '),
  mentions: [
    { ...mention('a1'), start: MEETING.length + 2, end: MEETING.length + 2 + SAID.length, text: SAID },
  ],
  sources: ['Le Phare'],
  independentSources: 1,
  conflicts: [],
  partOf: 'ev-1',
  merged: [],
  absorbed: [],
}

export const events: readonly Event[] = [meeting, hostileEvent]

const personOf = (id: string, own: string, name: string, country: string): PersonRecord => ({
  id,
  name,
  variants: [{ name, count: 2 }],
  official: own === 'p1',
  country,
  roles:
    own === 'p1'
      ? [
          {
            title: `ministre ${HOSTILE[0]}`,
            organisation: null,
            country,
            status: 'current',
            firstSeen: '2024-05-03',
            lastSeen: '2024-05-04',
            articles: ['a1', '__proto__'],
          },
        ]
      : [],
  articles: [
    { article: 'a1', person: own },
    { article: '__proto__', person: own },
  ],
  quotes: own === 'p1' ? [{ article: 'a1', quote: 'q1' }] : [],
  unions: [],
})

export const people: readonly PersonRecord[] = [
  personOf('per-1', 'p1', 'Anne Le Gall', 'FR'),
  personOf('per-2', 'p2', 'Omar Diallo', 'SN'),
]

const errors: readonly InputErrorRecord[] = [
  {
    file: `${HOSTILE[0]}.txt`,
    line: 3,
    field: null,
    severity: 'refused',
    stage: 'ingest',
    code: 'bad-json',
    message: `Expected JSON, got ${HOSTILE[1]}`,
  },
]

const manifest: Manifest = {
  schemas: {},
  version: '0.0.0',
  models: {},
  offsets: 'utf16',
  options: {},
  counts: {
    articles: 3,
    skipped: 1,
    refused: 1,
    sentences: 9,
    dates: 2,
    people: 4,
    quotes: 2,
    eventMentions: 2,
    events: 2,
    persons: 2,
  },
  inputs: [],
}

/** Writes the dataset and gives its folder; `empty` for one without any record. */
export function writeDataset({ empty = false } = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'depeche-report-'))
  const lines = (records: readonly unknown[]) =>
    (empty ? [] : records).map((record) => `${JSON.stringify(record)}\n`).join('')
  for (const [name, records] of Object.entries({ articles, events, people, errors }))
    writeFileSync(path.join(folder, `${name}.jsonl`), lines(records))
  const none = Object.fromEntries(Object.keys(manifest.counts).map((name) => [name, 0]))
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify(empty ? { ...manifest, counts: none } : manifest),
  )
  return folder
}
